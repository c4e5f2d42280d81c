/** The keys of an organisation: one for each epoch. A new epoch begins whenever somebody loses access. */
import * as v from "valibot";
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { type Bytes, equalBytes, fromHex, readU32, u32, utf8 } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";
import { closeBox, openBox } from "./box.ts";
import { deriveBytes } from "./derive.ts";
import type { Random } from "./random.ts";
import { readJson } from "./read-json.ts";

/** `key`: 32 bytes. */
export type EpochKey = { readonly e: number; readonly key: Bytes };

/**
 * By epoch, the newest last. After a list of members that parted in two an epoch can have more than one key: the last of them
 * is the one that counts, the others only open what was closed on the side that was given up.
 */
export type Keyring = readonly EpochKey[];

/** What a keyring looks like in JSON: `[[1, "base64url of 32 bytes"], …]`. */
export type WrittenKeyring = readonly (readonly [e: number, key: string])[];

/** The key of an epoch to come. */
export const makeEpochKey = (e: number, random: Random): EpochKey => ({ e, key: random(32) });

/** The key that closes what is written now; undefined in an empty keyring. */
export const newestOf = (keyring: Keyring): EpochKey | undefined => keyring.at(-1);

export const keyOf = (keyring: Keyring, e: number): EpochKey | undefined =>
  keyring.findLast((each) => each.e === e);

/** Every key under which something of that epoch may be closed, the one that counts first. */
export const keysOf = (keyring: Keyring, e: number): EpochKey[] =>
  keyring.filter((each) => each.e === e).reverse();

/** Both, by epoch; among the keys of one epoch those of `known` come last, as they were. */
export function joined(known: Keyring, more: Keyring): Keyring {
  const fresh = more.filter(({ e, key }) => !keysOf(known, e).some((each) => equalBytes(each.key, key)));
  return fresh.length === 0 ? known : [...fresh, ...known].sort((a, b) => a.e - b.e);
}

/** By which a phone knows that it unwrapped the right key: 16 bytes as 32 hexadecimal digits. */
export const checkOf = async (o: string, { e, key }: EpochKey): Promise<string> =>
  toHex(await deriveBytes(key, `ws1|check|${o}|${e}`, 16));

export const writeKeyring = (keyring: Keyring): WrittenKeyring =>
  keyring.map(({ e, key }) => [e, toBase64Url(key)]);

const MOST_EPOCHS = 10_000;

export const writtenKeyringSchema: v.GenericSchema<unknown, WrittenKeyring> = v.pipe(
  v.array(
    v.tuple([
      v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
    ]),
  ),
  v.maxLength(MOST_EPOCHS),
);

/** Undefined when a key is spelled wrongly, or the epochs fall. */
export function readKeyring(written: WrittenKeyring): Keyring | undefined {
  const keyring: EpochKey[] = [];
  for (const [e, text] of written) {
    const key = fromBase64Url(text);
    if (key?.length !== 32 || e < (keyring.at(-1)?.e ?? 1)) return undefined;
    keyring.push({ e, key });
  }
  return keyring;
}

const previousPurpose = (o: string, e: number): string => `ws1|previous|${o}|${e}`;

/** All keys until now, closed under the new one: whoever gets the new key can read what is older. */
export const sealPrevious = (
  o: string,
  keyring: Keyring,
  newKey: EpochKey,
  random: Random,
): Promise<string> =>
  closeBox(newKey.key, previousPurpose(o, newKey.e), utf8(JSON.stringify(writeKeyring(keyring))), random);

/** The keys before this one; undefined when they do not open. */
export async function openPrevious(o: string, key: EpochKey, sealed: string): Promise<Keyring | undefined> {
  const plain = await openBox(key.key, previousPurpose(o, key.e), sealed);
  const written = plain && readJson(plain, writtenKeyringSchema);
  const keyring = written && readKeyring(written);
  return keyring?.every(({ e }) => e <= key.e) ? keyring : undefined;
}

/**
 * Closes something small for everyone with the newest key: base64url of a box, after the four bytes of its epoch as hex.
 * `purpose` names what it is and whose.
 */
export async function sealUnder(
  keyring: Keyring,
  purpose: string,
  plain: Bytes,
  random: Random,
): Promise<string> {
  const newest = newestOf(keyring);
  if (!newest) throw new TypeError("no key to close with");
  return toHex(u32(newest.e)) + (await closeBox(newest.key, purpose, plain, random));
}

/** Undefined when the key is not on the keyring, or it was closed for another purpose. Never throws. */
export async function openUnder(
  keyring: Keyring,
  purpose: string,
  sealed: string,
): Promise<Bytes | undefined> {
  const epoch = fromHex(sealed.slice(0, 8));
  const keys = epoch?.length === 4 ? keysOf(keyring, readU32(epoch, 0) ?? 0) : [];
  for (const { key } of keys) {
    const plain = await openBox(key, purpose, sealed.slice(8));
    if (plain) return plain;
  }
  return undefined;
}
