/** The recovery sheet: 24 letters on paper that open an admin's keys, which the roster carries closed. */
import * as v from "valibot";
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { type Bytes, utf8 } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";
import { organisationSchema } from "../protocol/batch.ts";
import { type DeviceId, deviceIdSchema, devicePublicSchema } from "../protocol/device.ts";
import { idHashOf } from "../protocol/hash.ts";
import { type Recovery, readEntry, type SignedEntry } from "../protocol/roster-entry.ts";
import { closeBox, openBox } from "./box.ts";
import { deriveBytes } from "./derive.ts";
import { type DeviceKeys, exportableDeviceKeys, importDeviceKeys } from "./device-keys.ts";
import { findLetters, toLetters } from "./letters.ts";
import type { Random } from "./random.ts";
import { readJson } from "./read-json.ts";

const SECRET_LETTERS = 24;

/** The secret in what somebody typed, pasted or scanned: in groups, in small letters, or in a link behind `#n=`. */
export const parseRecoverySecret = (text: string): string | undefined =>
  findLetters(text, SECRET_LETTERS, "n");

/**
 * By which whoever opens the sheet on a bare phone tells the true roster from a made-up one: who founded the organisation,
 * and that entry `n` carries these recovery keys right after the entry with hash `p`.
 */
export type RecoveryPin = {
  readonly o: string;
  readonly founder: DeviceId;
  readonly n: number;
  readonly p: string;
};

/**
 * New recovery keys for entry `pin.n`. `secret`: 24 letters for the sheet, kept nowhere else, new ones unless they are given;
 * `keys`: to sign with now.
 */
export async function makeRecovery(
  pin: RecoveryPin,
  random: Random,
  letters?: string,
): Promise<{ secret: string; keys: DeviceKeys; recovery: Recovery }> {
  const secret = letters ?? toLetters(random(15));
  const { keys, secret: halves } = await exportableDeviceKeys();
  const contents = {
    ...pin,
    keys: keys.public,
    sign: toBase64Url(halves.sign),
    wrap: toBase64Url(halves.wrap),
  };
  const { boxKey, idHash } = await recoveryKeys(secret);
  const box = await closeBox(boxKey, BOX, utf8(JSON.stringify(contents)), random);
  return { secret, keys, recovery: { d: keys.id, ...keys.public, idHash, box } };
}

const BOX = "ws1|recovery|box";

/** What follows from the secret: `id` (32 hexadecimal digits) asks the endpoint for the roster, `idHash` stands in it. */
export async function recoveryKeys(secret: string): Promise<{ id: string; idHash: string; boxKey: Bytes }> {
  const bytes = utf8(secret);
  const id = toHex(await deriveBytes(bytes, "ws1|recovery|id", 16));
  return { id, idHash: (await idHashOf(id)) ?? "", boxKey: await deriveBytes(bytes, BOX) };
}

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,400}$/));

const contentsSchema = v.object({
  o: organisationSchema,
  founder: deviceIdSchema,
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  p: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  keys: devicePublicSchema,
  sign: base64url,
  wrap: base64url,
});

/** The keys in the box, usable and no longer to be taken out; undefined when the secret is another one's. Never throws. */
export async function openRecovery(
  secret: string,
  box: string,
): Promise<{ keys: DeviceKeys; pin: RecoveryPin } | undefined> {
  const plain = await openBox((await recoveryKeys(secret)).boxKey, BOX, box);
  const contents = plain && readJson(plain, contentsSchema);
  if (!contents) return undefined;
  const { o, founder, n, p, keys: pub } = contents;
  const [sign, wrap] = [fromBase64Url(contents.sign), fromBase64Url(contents.wrap)];
  const keys = sign && wrap && (await importDeviceKeys(pub, { sign, wrap }));
  return keys && { keys, pin: { o, founder, n, p } };
}

/** True when this chain, from its genesis on, is the one the sheet was made for. The chain itself is checked by folding. */
export async function fitsPin(
  { o, founder, n, p }: RecoveryPin,
  keys: Pick<DeviceKeys, "id">,
  entries: readonly SignedEntry[],
): Promise<boolean> {
  const [first, own] = [await readEntry(entries[0]), await readEntry(entries[n])];
  if (typeof first === "string" || typeof own === "string") return false;
  const begins = first.body.n === 0 && first.body.o === o && first.body.by === founder;
  return begins && own.body.n === n && own.body.p === p && own.body.recovery?.d === keys.id;
}
