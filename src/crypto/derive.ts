/** Keys that follow from a key, each for one purpose. */
import { type Bytes, utf8 } from "../kernel/bytes.ts";

/** `length` bytes of HKDF-SHA-256 without salt; `purpose` is the info, in UTF-8. */
export async function deriveBytes(secret: Bytes, purpose: string, length = 32): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(purpose), key, length * 8));
}

/** An AES-256-GCM key of HKDF-SHA-256 without salt. */
export async function deriveAesKey(secret: Bytes, purpose: string): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const aes = { name: "AES-GCM", length: 256 };
  return await crypto.subtle.deriveKey(hkdf(purpose), key, aes, false, ["encrypt", "decrypt"]);
}

const hkdf = (purpose: string) => ({
  name: "HKDF",
  hash: "SHA-256",
  salt: new Uint8Array(0),
  info: utf8(purpose),
});
