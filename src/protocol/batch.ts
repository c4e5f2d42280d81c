/** A sealed batch: what one phone wrote, closed for everyone without the key and signed; see README.md for the bytes. */
import * as v from "valibot";
import { type Bytes, concat, readU16, u16, utf8 } from "../kernel/bytes.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { toHex } from "../kernel/uuid.ts";
import { type DeviceId, deviceIdSchema, verifyWith } from "./device.ts";
import { sha256 } from "./hash.ts";
import { limits } from "./limits.ts";
import { readCanonical } from "./read-canonical.ts";
import { batchNumberSchema, type Vector, vectorSchema } from "./vector.ts";

export const organisationSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

export type Header = {
  readonly v: 1;
  /** The organisation. */
  readonly o: string;
  /** The device that wrote it. */
  readonly d: DeviceId;
  /** Which of the device's batches, from 1. */
  readonly n: number;
  /** The id of the device's batch before; empty for the first. */
  readonly p: string;
  /** The epoch of the key it is sealed with. */
  readonly e: number;
  /** What is inside: changes, or a snapshot of everything covered by `c`. */
  readonly k: "ops" | "snap";
  /** The schema version of the app that wrote it. */
  readonly s: number;
  /** The version of the roster that is needed to judge it. */
  readonly r: number;
  readonly c?: Vector;
};

const headerSchema: v.GenericSchema<unknown, Header> = v.pipe(
  v.object({
    v: v.literal(1),
    o: organisationSchema,
    d: deviceIdSchema,
    n: batchNumberSchema,
    p: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
    e: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    k: v.picklist(["ops", "snap"]),
    s: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    r: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    c: v.exactOptional(vectorSchema),
  }),
  v.check(({ n, p }) => (n === 1) === (p === "")),
  v.check(({ k, c }) => (k === "snap") === (c !== undefined)),
);

export type Batch = {
  /** All of it, as received. */
  readonly bytes: Bytes;
  readonly header: Header;
  /** Everything before the iv: what the encryption vouches for. */
  readonly headerBytes: Bytes;
  readonly iv: Bytes;
  /** With the 16 bytes of the tag. */
  readonly ciphertext: Bytes;
  /** Everything before the signature. */
  readonly signed: Bytes;
  readonly signature: Bytes;
};

export type BatchProblem = {
  readonly code: "too_large" | "not_a_batch" | "bad_header" | "newer_version";
  readonly retry: "never" | "later";
};

const MAGIC = utf8("WSB1");
const START = MAGIC.length + 2;
const [IV, TAG, SIGNATURE] = [12, 16, 64];

/** Takes the bytes apart without copying them. Says nothing yet about who made them: see `verifyBatch`. */
export function parseBatch(bytes: Bytes): Result<Batch, BatchProblem> {
  if (bytes.length > limits.batchBytes) return err({ code: "too_large", retry: "never" });
  const length = readU16(bytes, MAGIC.length);
  if (length === undefined || !MAGIC.every((byte, at) => bytes[at] === byte)) return notABatch;
  const [ivAt, signatureAt] = [START + length, bytes.length - SIGNATURE];
  if (ivAt + IV + TAG > signatureAt) return notABatch;
  const header = parseHeader(bytes.subarray(START, ivAt));
  if (!header.ok) return header;
  return ok({
    bytes,
    header: header.value,
    headerBytes: bytes.subarray(0, ivAt),
    iv: bytes.subarray(ivAt, ivAt + IV),
    ciphertext: bytes.subarray(ivAt + IV, signatureAt),
    signed: bytes.subarray(0, signatureAt),
    signature: bytes.subarray(signatureAt),
  });
}

const notABatch = err({ code: "not_a_batch", retry: "never" } as const);

/** Only the one spelling is taken, so that no two readers can see different headers in the same bytes. */
function parseHeader(bytes: Bytes): Result<Header, BatchProblem> {
  const json = readCanonical(bytes);
  const parsed = v.safeParse(headerSchema, json);
  if (parsed.success) return ok(parsed.output);
  const version = v.safeParse(v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(2)) }), json);
  return version.success
    ? err({ code: "newer_version", retry: "later" })
    : err({ code: "bad_header", retry: "never" });
}

/** Everything before the iv. The header must be one that `parseBatch` takes: a mistake in our own code throws. */
export function writeHeader(header: Header): Bytes {
  const json = utf8(canonical(v.parse(headerSchema, header) as unknown as Json));
  if (json.length > 0xffff) throw new RangeError("the header is too long");
  return concat(MAGIC, u16(json.length), json);
}

/** 64 hexadecimal digits: SHA-256 of everything before the signature, for a signature can be written in two ways. */
export const batchIdOf = async (batch: Pick<Batch, "signed">): Promise<string> =>
  toHex(await sha256(batch.signed));

/** True when the batch was signed with this key, which must be that of the header's device at its number. */
export const verifyBatch = (batch: Batch, signKey: CryptoKey): Promise<boolean> =>
  verifyWith(signKey, batch.signed, batch.signature);
