/** How far a phone has read an endpoint's log: the number of the last batch, and which batch that was. */
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import type { Brand } from "../kernel/brand.ts";
import { concat, fromHex, readU64, u64 } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";

/** 32 base64url characters: eight bytes of sequence number, then the first 16 bytes of that batch's id. */
export type Cursor = Brand<string, "Cursor">;

/** `seq`: the endpoint's own number; `id`: the id of that batch, 64 hexadecimal digits. */
export function makeCursor(seq: number, id: string): Cursor {
  const hash = fromHex(id.slice(0, 32));
  if (!Number.isSafeInteger(seq) || seq < 0 || hash?.length !== 16) throw new TypeError("no batch id");
  return toBase64Url(concat(u64(seq), hash)) as Cursor;
}

/** Undefined for what no endpoint gave out. `id16`: the first 32 hexadecimal digits of the batch's id. */
export function parseCursor(text: string): { seq: number; id16: string } | undefined {
  const bytes = text.length === 32 ? fromBase64Url(text) : undefined;
  const seq = bytes && readU64(bytes, 0);
  return bytes === undefined || seq === undefined ? undefined : { seq, id16: toHex(bytes.subarray(8)) };
}
