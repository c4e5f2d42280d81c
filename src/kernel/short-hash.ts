/** A short fingerprint of a text, for ids that follow from words: no secret is safe in it, and no forger is kept out. */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a over UTF-8, 64 bits, as 16 hexadecimal digits (Fowler, Noll and Vo; IETF draft-eastlake-fnv). */
export function shortHash(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, "0");
}
