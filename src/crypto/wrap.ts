/** A key closed for one phone: HPKE (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, base mode. */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { type Bytes, concat, utf8 } from "../kernel/bytes.ts";
import { type DevicePublic, importWrapKey } from "../protocol/device.ts";

const newSuite = () =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** The encapsulated key: a point of the curve. */
const POINT = 65;

/** The info that binds an epoch key to its organisation and its epoch. */
export const epochInfo = (o: string, e: number): string => `ws1|epoch|${o}|${e}`;

/** base64url(65 bytes of encapsulated key | ciphertext with tag). Throws when `to` holds no key: check that before. */
export async function wrapFor(to: DevicePublic, key: Bytes, info: string): Promise<string> {
  const recipientPublicKey = await importWrapKey(to.wrap);
  if (!recipientPublicKey) throw new TypeError("no key to wrap for");
  const sealed = await newSuite().seal({ recipientPublicKey, info: utf8(info) }, key);
  return toBase64Url(concat(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct)));
}

/** Undefined when it was wrapped for others, or with another info. Never throws. */
export async function unwrap(
  keys: { readonly public: DevicePublic; readonly wrap: CryptoKey },
  wrapped: string,
  info: string,
): Promise<Bytes | undefined> {
  const bytes = fromBase64Url(wrapped);
  const publicKey = await importWrapKey(keys.public.wrap);
  if (!bytes || bytes.length <= POINT || !publicKey) return undefined;
  // Both halves: from a private key that cannot be taken out, its public half cannot be derived.
  const recipientKey = { publicKey, privateKey: keys.wrap };
  try {
    const enc = bytes.slice(0, POINT);
    return new Uint8Array(await newSuite().open({ recipientKey, enc, info: utf8(info) }, bytes.slice(POINT)));
  } catch {
    return undefined;
  }
}
