/**
 * What the endpoint keeps, as a port: sealed batches in order, roster entries, and what is needed to let phones in.
 *
 * Every method is one transaction: it happened as a whole and survives a power cut, or it did not happen. Times are
 * milliseconds since 1970 and handed in; ids, hashes and keys are text (hex or base64url) that the store never reads
 * into. A store that has no room left throws `StoreFull`; any other throw is a broken store. One suite
 * (`tests/contracts/log-store.test.ts`) says what an adapter must do.
 */
import type { DevicePublic } from "../../protocol/device.ts";
import type { SignedEntry } from "../../protocol/roster-entry.ts";

/** The disk, or what the operator allows of it, is full: nothing was written. */
export class StoreFull extends Error {
  override readonly name = "StoreFull";
}

export interface OrganisationRow {
  /** The last given seq; 0 before the first batch. */
  readonly head: number;
  /** The id of the batch at `head`; "" before the first. */
  readonly headId: string;
  /** The bytes of all its batches. */
  readonly bytes: number;
  /** The number of its last roster entry, from 0. */
  readonly rosterVersion: number;
  /** The hex hash of that entry's body. */
  readonly rosterHead: string;
}

/** A batch that was checked in all that needs no look at its neighbours. */
export interface Candidate {
  readonly device: string;
  readonly n: number;
  /** The id of the device's batch before this one; "" for n = 1. */
  readonly previous: string;
  readonly id: string;
  readonly epoch: number;
  readonly kind: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface AppendTerms {
  /** The roster version under which the candidates were found allowed; a newer one stops the append. */
  readonly rosterVersion: number;
  /** The most bytes of batches the organisation may have. */
  readonly organisationBytes: number;
  /** The phone that sends: new batches of its own count for its day, those of others do not. */
  readonly sender: string;
  /** Days since 1970. */
  readonly day: number;
  /** The most bytes of its own that a phone may add in a day. */
  readonly dayBytes: number;
}

export type Appended =
  | { readonly st: "stored" | "dup"; readonly seq: number }
  /** `want` is the number that must come first. */
  | { readonly st: "gap"; readonly want: number }
  /** Another batch has this number, or it does not follow the one before; `want` is the number after the last kept. */
  | { readonly st: "fork"; readonly want: number }
  | { readonly st: "quota" };

export interface BatchRow {
  readonly seq: number;
  readonly id: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Page {
  readonly rows: readonly BatchRow[];
  /** There is more than the caps let through. */
  readonly more: boolean;
}

export interface PageCaps {
  readonly bytes: number;
  readonly count: number;
}

/** What a phone may do at the door: `recovery` is the recovery key, `cut` a phone whose access was taken away. */
export type Standing = "member" | "recovery" | "joiner" | "cut";

export interface DeviceRow {
  readonly device: string;
  readonly public: DevicePublic;
  readonly standing: Exclude<Standing, "joiner">;
}

/** What one roster entry changes besides the chain; worked out by `roster-effects.ts`. */
export interface RosterEffects {
  /** The hash of the entry's body, and the same of the one it follows ("" for the first). */
  readonly head: string;
  readonly previous: string;
  /** Devices that come or change. A cut or dropped one loses its tokens, a member stops being a joiner. */
  readonly devices: readonly DeviceRow[];
  /** Devices that are forgotten: a recovery key that was replaced. */
  readonly dropped: readonly string[];
  /** Invites that the entry names: they, and who still waits with them, are gone. */
  readonly invitesUsed: readonly string[];
  /** After taking away access: every open invite and everyone who waits is gone too. */
  readonly voidInvites: boolean;
  /** The hash of the id by which the recovery sheet asks, when it changes. */
  readonly recovery?: string;
}

export interface InviteRow {
  readonly idHash: string;
  readonly box: string;
  readonly role: string;
  readonly sealedProof: string;
  readonly at: number;
  readonly expires: number;
  readonly by: string;
}

export interface JoinerRow {
  readonly device: string;
  readonly public: DevicePublic;
  readonly role: string;
  readonly idHash: string;
  readonly proof: string;
  readonly sealedProof: string;
  readonly info: string;
  readonly at: number;
}

export type NewJoiner = Pick<JoinerRow, "device" | "public" | "proof" | "info">;

export interface LogStore {
  readonly organisation: (o: string) => Promise<OrganisationRow | undefined>;
  /** Begins an organisation with its first roster entry. */
  readonly create: (
    o: string,
    genesis: SignedEntry,
    effects: RosterEffects,
    now: number,
  ) => Promise<"created" | "taken">;

  /**
   * Puts batches behind the head, in the order given, each judged alone: `seq` is given out here and nowhere else.
   * "moved": the roster is no longer the version of the terms, and nothing was written.
   */
  readonly append: (
    o: string,
    candidates: readonly Candidate[],
    terms: AppendTerms,
  ) => Promise<readonly Appended[] | "moved">;
  /** The id of the batch at a seq. */
  readonly idAt: (o: string, seq: number) => Promise<string | undefined>;
  /** Batches behind a seq, in order; always at least one when there is one. */
  readonly batchesAfter: (o: string, seq: number, caps: PageCaps) => Promise<Page>;
  /** Batches of which the number lies above what the vector has of that device, in order of seq. */
  readonly missing: (o: string, have: Readonly<Record<string, number>>, caps: PageCaps) => Promise<Page>;
  /** Of each device the number of its last batch. */
  readonly vector: (o: string) => Promise<Record<string, number>>;
  /** Of each device the first 16 letters of the id of its last batch. */
  readonly lastIds: (o: string) => Promise<Record<string, string>>;

  readonly rosterFrom: (o: string, from: number, count: number) => Promise<readonly SignedEntry[]>;
  /** Puts an entry behind the chain if `expect` is still its last number and the heads match. */
  readonly appendRoster: (
    o: string,
    expect: number,
    entry: SignedEntry,
    effects: RosterEffects,
  ) => Promise<"stored" | "moved">;

  /** The keys of a device, if any organisation knows it; a device's id is the hash of its keys. */
  readonly keysOf: (device: string) => Promise<DevicePublic | undefined>;
  /** True when every organisation that knows this device took away its access. */
  readonly isCutEverywhere: (device: string) => Promise<boolean>;
  /** What a device is in this organisation. */
  readonly standing: (o: string, device: string) => Promise<Standing | undefined>;
  /** Keeps the hash of a token; at most `most` of one device, the oldest go. */
  readonly putToken: (hash: string, device: string, expires: number, most: number) => Promise<void>;
  readonly token: (
    hash: string,
    now: number,
  ) => Promise<{ readonly device: string; readonly expires: number } | undefined>;

  /** "many": with who waits to be let in there are `most` open. "used": that id has another box. */
  readonly putInvite: (
    o: string,
    invite: InviteRow,
    now: number,
    most: number,
  ) => Promise<"stored" | "used" | "many">;
  readonly invites: (o: string, now: number) => Promise<readonly InviteRow[]>;
  readonly dropInvite: (o: string, idHash: string) => Promise<void>;
  /** The organisation of an invite, open or used up by someone who still waits. */
  readonly invitedTo: (idHash: string) => Promise<string | undefined>;
  /**
   * Uses up an invite: the newcomer waits, the invite is gone. The same newcomer may ask again until `graceMs` after the
   * first time, for an answer that was lost on the way; anyone else finds nothing.
   */
  readonly redeem: (
    idHash: string,
    newcomer: NewJoiner,
    now: number,
    graceMs: number,
  ) => Promise<{ readonly o: string; readonly box: string; readonly role: string } | undefined>;
  readonly joiners: (o: string) => Promise<readonly JoinerRow[]>;
  readonly dropJoiner: (o: string, device: string) => Promise<void>;
  /** The organisation whose recovery sheet asks by this hash. */
  readonly recovery: (idHash: string) => Promise<string | undefined>;

  /** Erases what is past its time: tokens, invites, boxes after their grace, who waited since `joinersBefore`. */
  readonly tidy: (now: number, joinersBefore: number, graceMs: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
