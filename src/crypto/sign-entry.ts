/** Writing a roster entry. */
import { toBase64Url } from "../kernel/base64.ts";
import { utf8 } from "../kernel/bytes.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { type EntryBody, entryBytes, type SignedEntry } from "../protocol/roster-entry.ts";
import { signWith } from "./device-keys.ts";

/** `signKey`: the private key of `body.by`. */
export async function signEntry(body: EntryBody, signKey: CryptoKey): Promise<SignedEntry> {
  const bytes = utf8(canonical(body as unknown as Json));
  return { body: toBase64Url(bytes), sig: toBase64Url(await signWith(signKey, entryBytes(bytes))) };
}
