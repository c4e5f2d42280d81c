/** Sealing what this phone wrote, and opening what others sealed. */
import { type Bytes, concat } from "../kernel/bytes.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { type Batch, batchIdOf, type Header, writeHeader } from "../protocol/batch.ts";
import { limits } from "../protocol/limits.ts";
import { type Contents, type Packed, packContents, unpackContents } from "./contents.ts";
import { deriveAesKey } from "./derive.ts";
import { signWith } from "./device-keys.ts";
import { type EpochKey, type Keyring, keysOf } from "./keyring.ts";
import type { Random } from "./random.ts";

export type Sealed = {
  readonly bytes: Bytes;
  /** 64 hexadecimal digits: `p` of this device's next batch. */
  readonly id: string;
};

export type SealPart = {
  /** Complete: `p` is the id of the batch before. */
  readonly header: Header;
  readonly epochKey: EpochKey;
  /** Private, of the header's device. */
  readonly signKey: CryptoKey;
  readonly random: Random;
};

/** Packs and seals. `too_large`: nobody would take it; split what can be split. */
export const sealBatch = async ({
  contents,
  ...part
}: SealPart & { readonly contents: Contents }): Promise<
  Result<Sealed, { code: "too_large"; retry: "never" }>
> => sealPacked({ ...part, packed: await packContents(contents) });

/** Seals what was packed before: batches can be packed side by side, but are sealed one after another. */
export async function sealPacked({
  header,
  packed,
  epochKey,
  signKey,
  random,
}: SealPart & { readonly packed: Packed }): Promise<Result<Sealed, { code: "too_large"; retry: "never" }>> {
  if (epochKey.e !== header.e) throw new TypeError("the key is of another epoch than the header");
  const headerBytes = writeHeader(header);
  const iv = random(12);
  const key = await batchKey(epochKey, header.o, header.d);
  const gcm = { name: "AES-GCM", iv, additionalData: headerBytes };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(gcm, key, packed));
  const signed = concat(headerBytes, iv, ciphertext);
  if (signed.length + 64 > limits.batchBytes) return err({ code: "too_large", retry: "never" });
  const [signature, id] = await Promise.all([signWith(signKey, signed), batchIdOf({ signed })]);
  return ok({ bytes: concat(signed, signature), id });
}

export type OpenProblem = {
  /** `wrong_key`: sealed under another key, or changed on its way; `bad_contents`: its author wrote nonsense. */
  readonly code: "wrong_key" | "bad_contents";
  readonly retry: "later";
};

/** The signature must have been checked before. Never throws. */
export async function openBatch(batch: Batch, epochKey: EpochKey): Promise<Result<Contents, OpenProblem>> {
  const { header, headerBytes, iv, ciphertext } = batch;
  const packed = await decrypt(await batchKey(epochKey, header.o, header.d), headerBytes, iv, ciphertext);
  if (!packed || epochKey.e !== header.e) return err({ code: "wrong_key", retry: "later" });
  const contents = await unpackContents(packed);
  return contents ? ok(contents) : err({ code: "bad_contents", retry: "later" });
}

/** With whichever key of its epoch opens it. "no_key": the keyring has none of that epoch, or only others. */
export async function openWithAny(
  batch: Batch,
  keyring: Keyring,
): Promise<Result<Contents, { readonly code: "no_key" | "bad_contents" }>> {
  for (const key of keysOf(keyring, batch.header.e)) {
    const opened = await openBatch(batch, key);
    if (opened.ok) return opened;
    if (opened.error.code === "bad_contents") return err({ code: "bad_contents" });
  }
  return err({ code: "no_key" });
}

async function decrypt(
  key: CryptoKey,
  additionalData: Bytes,
  iv: Bytes,
  ciphertext: Bytes,
): Promise<Bytes | undefined> {
  try {
    const gcm = { name: "AES-GCM", iv, additionalData };
    return new Uint8Array(await crypto.subtle.decrypt(gcm, key, ciphertext));
  } catch {
    return undefined;
  }
}

/** One key for each epoch and device, so that random ivs stay far from meeting. Derived once for each keyring. */
const batchKeys = new WeakMap<Bytes, Map<string, Promise<CryptoKey>>>();

function batchKey({ key }: EpochKey, o: string, d: string): Promise<CryptoKey> {
  const purpose = `ws1|batch|${o}|${d}`;
  const known = batchKeys.get(key) ?? new Map<string, Promise<CryptoKey>>();
  batchKeys.set(key, known);
  const derived = known.get(purpose) ?? deriveAesKey(key, purpose);
  known.set(purpose, derived);
  return derived;
}
