/** The fingerprint of a text, for telling later whether it is still the same. */

import { toHex } from "./uuid.ts";

/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
export async function sha256Hex(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
