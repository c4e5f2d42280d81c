/** A small thing closed under a secret, as text: base64url(iv12 | AES-256-GCM ciphertext with tag). */
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { type Bytes, concat } from "../kernel/bytes.ts";
import { deriveAesKey } from "./derive.ts";
import type { Random } from "./random.ts";

const [IV, TAG] = [12, 16];

/** `purpose` names what it is and where it belongs: with another purpose it does not open. */
export async function closeBox(
  secret: Bytes,
  purpose: string,
  plain: Bytes,
  random: Random,
): Promise<string> {
  const iv = random(IV);
  const key = await deriveAesKey(secret, purpose);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain));
  return toBase64Url(concat(iv, sealed));
}

/** Undefined when it is no box, or one of another secret or purpose. Never throws. */
export async function openBox(secret: Bytes, purpose: string, box: string): Promise<Bytes | undefined> {
  const bytes = fromBase64Url(box);
  if (!bytes || bytes.length < IV + TAG) return undefined;
  const key = await deriveAesKey(secret, purpose);
  try {
    const gcm = { name: "AES-GCM", iv: bytes.subarray(0, IV) };
    return new Uint8Array(await crypto.subtle.decrypt(gcm, key, bytes.subarray(IV)));
  } catch {
    return undefined;
  }
}
