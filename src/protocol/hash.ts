/** SHA-256, and the short hash under which a secret id is known. */
import { type Bytes, fromHex, utf8 } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";

/** 32 bytes. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/**
 * Under what an endpoint keeps an invitation or a recovery sheet: the first 16 bytes of SHA-256("ws1|id|" and the 16 bytes
 * of the id), as 32 hexadecimal digits. Whoever reads the hash cannot ask for what lies behind it. Undefined when the id
 * is not 32 hexadecimal digits.
 */
export async function idHashOf(id: string): Promise<string | undefined> {
  const bytes = fromHex(id);
  if (bytes?.length !== 16) return undefined;
  return toHex((await sha256(new Uint8Array([...utf8("ws1|id|"), ...bytes]))).subarray(0, 16));
}
