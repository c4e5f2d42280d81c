/** Bytes on a wire: joining, comparing, and numbers with their largest byte first. */

/** What Web Crypto and `fetch` take without a copy. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** All parts after one another, in new bytes. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** Undefined for what is no UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looks at every byte whatever it finds, so that the time taken tells nothing about where two secrets differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}

/** Lower-case hexadecimal, two digits a byte; undefined for anything else. */
export function fromHex(text: string): Bytes | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}

export const u16 = (value: number): Bytes => new Uint8Array([value >>> 8, value]);

export const u32 = (value: number): Bytes => new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);

/** A whole number below 2^53. */
export const u64 = (value: number): Bytes => concat(u32(Math.floor(value / 2 ** 32)), u32(value % 2 ** 32));

/** Undefined where the bytes end too early. */
export function readU16(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [bytes[at], bytes[at + 1]];
  return high === undefined || low === undefined ? undefined : high * 256 + low;
}

/** Undefined where the bytes end too early. */
export function readU32(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [readU16(bytes, at), readU16(bytes, at + 2)];
  return high === undefined || low === undefined ? undefined : high * 65_536 + low;
}

/** Undefined where the bytes end too early, and for a number of 2^53 or more. */
export function readU64(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [readU32(bytes, at), readU32(bytes, at + 4)];
  if (high === undefined || low === undefined || high >= 2 ** 21) return undefined;
  return high * 2 ** 32 + low;
}
