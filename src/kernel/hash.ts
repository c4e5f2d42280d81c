/** The fingerprint of a text, for telling later whether it is still the same. */

import { toHex } from "./uuid.ts";

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256Hex(contents: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
