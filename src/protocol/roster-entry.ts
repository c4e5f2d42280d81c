/** One signed step in who belongs to an organisation and holds its keys. */
import * as v from "valibot";
import { fromBase64Url } from "../kernel/base64.ts";
import { type Bytes, concat, utf8 } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";
import { organisationSchema } from "./batch.ts";
import { type DeviceId, type DevicePublic, deviceIdSchema, devicePublicSchema } from "./device.ts";
import { sha256 } from "./hash.ts";
import { limits } from "./limits.ts";
import { readCanonical } from "./read-canonical.ts";
import { recordOf } from "./record-schema.ts";

/** An admin decides who belongs, an editor writes, a reader reads. */
export type Role = "admin" | "editor" | "reader";

export const roleSchema = v.picklist(["admin", "editor", "reader"]);

/** As it travels and is kept: the very bytes that were signed, and the signature, both base64url. */
export type SignedEntry = { readonly body: string; readonly sig: string };

/** A phone that gets access. */
export type Added = DevicePublic & {
  readonly d: DeviceId;
  readonly role: Role;
  /** Its name and clock node, sealed: opaque here. */
  readonly info: string;
  /** The epoch key of now, wrapped for it; only where the entry brings no epoch, which wraps it for everyone. */
  readonly key?: string;
  /** It goes on where this device, the signer, stopped: the same phone under a new identity. */
  readonly from?: DeviceId;
  /** The id hash of the invitation it came with. */
  readonly invite?: string;
};

/** From the batch after number `after` on, the device has this role. */
export type RoleChange = { readonly role: Role; readonly after: number };

/** A new key for everyone who has access from now on. */
export type Epoch = {
  readonly e: number;
  /** By which a phone knows that it unwrapped the right key. */
  readonly check: string;
  /** The key, wrapped for each device with access and for the recovery keys. */
  readonly wraps: Readonly<Record<string, string>>;
  /** All earlier keys, sealed under the new one; absent in the first epoch. */
  readonly prev?: string;
};

/** The keys behind the recovery sheet: an admin without a phone. Their secret halves lie sealed in `box`. */
export type Recovery = DevicePublic & {
  readonly d: DeviceId;
  readonly idHash: string;
  readonly box: string;
};

export type EntryBody = {
  readonly v: 1;
  readonly o: string;
  /** 0 for the genesis, then one more each time. */
  readonly n: number;
  /** SHA-256 of the body before, as hexadecimal digits; empty for the genesis. */
  readonly p: string;
  readonly by: DeviceId;
  readonly add?: readonly Added[];
  readonly roles?: Readonly<Record<string, RoleChange>>;
  /** Device → the number of its last batch that counts. */
  readonly cut?: Readonly<Record<string, number>>;
  readonly epoch?: Epoch;
  readonly recovery?: Recovery;
  /** Apps with an older schema version only read. */
  readonly minClient?: number;
};

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const base64url = (most: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(most));
const hexId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

export const idHashSchema = hexId;
export const infoSchema = base64url(limits.infoChars);
export const boxSchema = base64url(limits.boxChars);
/** 65 bytes of encapsulated key, 32 of epoch key, 16 of tag. */
const wrapSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{151}$/));

const addedSchema: v.GenericSchema<unknown, Added> = v.object({
  ...devicePublicSchema.entries,
  d: deviceIdSchema,
  role: roleSchema,
  info: infoSchema,
  key: v.exactOptional(wrapSchema),
  from: v.exactOptional(deviceIdSchema),
  invite: v.exactOptional(idHashSchema),
});

const epochSchema: v.GenericSchema<unknown, Epoch> = v.object({
  e: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  check: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  wraps: recordOf(hexId, wrapSchema),
  prev: v.exactOptional(boxSchema),
});

const recoverySchema: v.GenericSchema<unknown, Recovery> = v.object({
  ...devicePublicSchema.entries,
  d: deviceIdSchema,
  idHash: idHashSchema,
  box: boxSchema,
});

const bodySchema: v.GenericSchema<unknown, EntryBody> = v.object({
  v: v.literal(1),
  o: organisationSchema,
  n: count,
  p: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  by: deviceIdSchema,
  add: v.exactOptional(v.pipe(v.array(addedSchema), v.minLength(1), v.maxLength(limits.activeDevices))),
  roles: v.exactOptional(recordOf(hexId, v.object({ role: roleSchema, after: count }))),
  cut: v.exactOptional(recordOf(hexId, count)),
  epoch: v.exactOptional(epochSchema),
  recovery: v.exactOptional(recoverySchema),
  minClient: v.exactOptional(count),
});

export const signedEntrySchema: v.GenericSchema<unknown, SignedEntry> = v.object({
  body: base64url(Math.ceil((limits.entryBytes * 4) / 3)),
  sig: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
});

/** What the signature of an entry covers. */
export const entryBytes = (body: Bytes): Bytes => concat(utf8("ws1|roster|"), body);

export type ReadEntry = {
  readonly body: EntryBody;
  /** What was signed. */
  readonly signed: Bytes;
  readonly signature: Bytes;
  /** SHA-256 of the body as hexadecimal digits: `p` of the entry after it. */
  readonly hash: string;
};

/**
 * Takes an entry apart, without judging who made it. `newer_version`: of a later protocol version; `bad_entry`: no entry
 * at all. Never throws.
 */
export async function readEntry(entry: unknown): Promise<ReadEntry | "newer_version" | "bad_entry"> {
  const wire = v.safeParse(signedEntrySchema, entry);
  if (!wire.success) return "bad_entry";
  const [bytes, signature] = [fromBase64Url(wire.output.body), fromBase64Url(wire.output.sig)];
  if (!bytes || !signature) return "bad_entry";
  const json = readCanonical(bytes);
  const body = v.safeParse(bodySchema, json);
  if (body.success) {
    return { body: body.output, signed: entryBytes(bytes), signature, hash: toHex(await sha256(bytes)) };
  }
  return v.is(v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(2)) }), json)
    ? "newer_version"
    : "bad_entry";
}
