/** What the screens of sharing need from outside: a status that changes, and commands that answer with a value. */

import type { Result } from "../../kernel/result.ts";
import type { Unshared } from "../../storage/sharing/unshared.ts";
import type { Store } from "../../storage/store.ts";

/** admin: beheerder; editor: schrijft mee; reader: leest mee. */
export type Role = "admin" | "editor" | "reader";

/** Expected trouble. `code` is one of the codes of `protocol/problems.ts`, or one of those of `texts.problems`. */
export interface Refusal {
  readonly code: string;
  readonly retry: "soon" | "later" | "never";
  /** What came with it; `why` may be a code of its own. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

export type Answer<T> = Promise<Result<T, Refusal>>;

/** How the sharing goes now. */
export type SharingStatus = Beside &
  (
    | { readonly kind: "off" }
    /** Nothing waits; `at`: when the deelplek and this phone last had the same, milliseconds since 1970. */
    | { readonly kind: "idle"; readonly at?: number | undefined }
    | { readonly kind: "sharing" }
    | { readonly kind: "noInternet" }
    | { readonly kind: "trouble"; readonly why: string }
    /** Came with a code, and is not let in yet. */
    | { readonly kind: "pending" }
    /** This phone's access was taken away. */
    | { readonly kind: "cutOff" }
  );

interface Beside {
  /** Changes of this phone that the deelplek does not have yet. */
  readonly waiting: number;
  /** Undefined while not sharing or not let in. */
  readonly role?: Role | undefined;
  /** How far this phone's clock is ahead (or, negative, behind), in milliseconds; only when that is more than two minutes. */
  readonly clockOffMs?: number | undefined;
  /** Batches of others that could not be read and are kept aside. */
  readonly aside: number;
  /** Phones of which others have seen work that the deelplek does not give here. */
  readonly missing?: number;
  /** Fields that two people changed without having seen each other's. */
  readonly both: number;
  /** How many records would go to the bin at once; held back until `answerDeletes`. 0: nothing is asked. */
  readonly manyDeletes: number;
  /** Goes up whenever `devices`, `joiners` or `invitations` may answer something else. */
  readonly version: number;
}

/** zustand's vanilla store fits. */
export interface Readable<T> {
  getState(): T;
  subscribe(listener: () => void): () => void;
}

/** The noodblad: whoever holds it can come in again without any of the phones. */
export interface RecoverySheet {
  /** The 24 letters, without spaces. */
  readonly letters: string;
  /** Address of the deelplek. */
  readonly endpoint: string;
  /** What stands in its QR: a link to `/welkom/noodblad`, with the letters in its fragment. */
  readonly link: string;
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
}

export interface Invitation {
  /** Names it at the deelplek; of no use for joining. */
  readonly id: string;
  /** 16 letters, without spaces. */
  readonly code: string;
  /** `<origin>/welkom/code#i=<code>`, and the address of the deelplek in the fragment when that is another one. */
  readonly link: string;
  readonly role: Role;
  /** Until when it can be used, in milliseconds since 1970. */
  readonly expires: number;
}

/** One that was handed out and not used yet. Whoever made it on this page still has its code. */
export type OpenInvitation = Omit<Invitation, "code" | "link"> & Partial<Pick<Invitation, "code" | "link">>;

export interface SharingDevice {
  readonly id: string;
  /** Whose it is, as they named themselves; "" when that cannot be read. */
  readonly name: string;
  readonly role: Role;
  readonly isHere: boolean;
  /** When something of it was last received; milliseconds since 1970. */
  readonly at?: number | undefined;
  /** Was invited as beheerder, and is not confirmed yet. */
  readonly isToBeAdmin: boolean;
  /** Its access was taken away. */
  readonly isCut: boolean;
}

/** Came with a code; not in the list of devices yet. */
export interface Joiner {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly at: number;
}

/** What a phone shows of itself to be confirmed: 16 letters to read aloud, and the text of its QR (all of its key's hash). */
export interface OwnKey {
  readonly letters: string;
  readonly qr: string;
}

/** The sharing of one open organisation. */
export interface SharingPort {
  readonly status: Readable<SharingStatus>;
  /** This app's own address: where the deelplek is unless someone says otherwise. */
  readonly home: string;
  /** Address of the deelplek, once shared. */
  endpoint(): Promise<string | undefined>;

  /** `code`: what the deelplek asks of new organisations, if it does. `name`: of whoever holds this phone. */
  begin(how: {
    readonly endpoint: string;
    readonly code?: string | undefined;
    readonly name: string;
  }): Answer<RecoverySheet>;
  /** One round now. */
  now(): Promise<void>;

  devices(): Promise<readonly SharingDevice[]>;
  joiners(): Answer<readonly Joiner[]>;
  invite(role: Role): Answer<Invitation>;
  invitations(): Answer<readonly OpenInvitation[]>;
  withdraw(id: string): Answer<void>;
  /** Lets in one that did not get in by itself. */
  admit(device: string): Answer<void>;
  /** `proof`: the 16 letters as typed, or the text of the QR as scanned. */
  promote(device: string, proof: string): Answer<void>;
  ownKey(): Promise<OwnKey | undefined>;

  /** What the others never got of this phone, in the order in which it was written. */
  unshared(): Promise<readonly Unshared[]>;

  /** Cuts them off and makes a new noodblad. */
  revoke(devices: readonly string[]): Answer<RecoverySheet>;
  /** A new noodblad; the one before no longer works. */
  newSheet(): Answer<RecoverySheet>;
  /** The noodblad that was made on this phone and not checked yet; only this phone has it. */
  uncheckedSheet(): Promise<RecoverySheet | undefined>;
  /** Compares with the whole sheet (24 letters, or the text of its QR); after that this phone forgets the sheet. */
  checkSheet(letters: string): Answer<void>;

  /** true: they may go to the bin; false: they stay here, and what wanted it is kept aside. */
  answerDeletes(go: boolean): Answer<void>;
}

/** What was scanned, pasted or typed, understood; `endpoint` only when it was said. */
export interface ReadCode {
  readonly code: string;
  readonly endpoint?: string | undefined;
}

interface Coming {
  readonly endpoint: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** An organisation that this phone just got, its data in it. It is not on this phone's list yet: the app sees to that. */
export interface Came {
  readonly store: Store;
  readonly role: Role;
}

/** Coming to an organisation that others share: with a code, or with the noodblad. */
export interface JoiningPort {
  readonly home: string;
  /** Tolerant: a link, spaces, dashes, small letters; undefined when it is no code. */
  readCode(text: string): ReadCode | undefined;
  readSheet(text: string): ReadCode | undefined;
  join(how: Coming & { readonly code: string }): Answer<Came>;
  recover(how: Coming & { readonly letters: string }): Answer<Came & { readonly sheet: RecoverySheet }>;
}
