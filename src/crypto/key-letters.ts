/** How two people make sure that a phone's keys are really that phone's: by scanning, or by reading sixteen letters aloud. */
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { equalBytes } from "../kernel/bytes.ts";
import { type DevicePublic, keyHashOf } from "../protocol/device.ts";
import { findLetters, toLetters } from "./letters.ts";

const QR_START = "WSK1:";

/** The first 80 bits of the key hash as 16 letters; undefined when these are no keys. */
export async function keyLettersOf(keys: DevicePublic): Promise<string | undefined> {
  const hash = await keyHashOf(keys);
  return hash && toLetters(hash.subarray(0, 10));
}

/** The whole key hash, for a QR; undefined when these are no keys. */
export async function keyQrOf(keys: DevicePublic): Promise<string | undefined> {
  const hash = await keyHashOf(keys);
  return hash && QR_START + toBase64Url(hash);
}

/** True when what was scanned, or heard and typed, belongs to these keys. */
export async function confirmsKeys(keys: DevicePublic, text: string): Promise<boolean> {
  const hash = await keyHashOf(keys);
  if (!hash) return false;
  const scanned = text.trim();
  if (scanned.startsWith(QR_START)) {
    return equalBytes(fromBase64Url(scanned.slice(QR_START.length)) ?? new Uint8Array(0), hash);
  }
  return findLetters(text, 16, "k") === toLetters(hash.subarray(0, 10));
}
