/** What is inside a batch, and how it is written before it is sealed. */
import * as v from "valibot";
import { type Bytes, concat, fromUtf8, readU32, u32, utf8 } from "../kernel/bytes.ts";
import type { Json } from "../kernel/canonical.ts";
import { limits } from "../protocol/limits.ts";
import { type Vector, vectorSchema } from "../protocol/vector.ts";
import { deflate, inflate } from "./deflate.ts";
import { paddedLength } from "./padding.ts";

/** `changes`: fields of records under one stamp; `texts`: Yjs updates (version 1); `seen`: what the author had applied. */
export type Contents = {
  readonly changes: readonly {
    readonly table: string;
    readonly id: string;
    readonly stamp: string;
    readonly fields: Readonly<Record<string, Json>>;
  }[];
  readonly texts: readonly { readonly doc: string; readonly update: Uint8Array }[];
  readonly seen: Vector;
};

/** Ready to be sealed. Packing is most of the work, and needs to know nothing of the batches before. */
export type Packed = Bytes;

/** pad(u32 length | deflate(u32 length | JSON {r, t, seen} | (u32 length | update)*)). */
export async function packContents({ changes, texts, seen }: Contents): Promise<Packed> {
  const rows = changes.map(({ stamp, table, id, fields }) => [stamp, table, id, fields]);
  const json = utf8(JSON.stringify({ r: rows, t: texts.map(({ doc }) => doc), seen }));
  const updates = texts.flatMap(({ update }) => [u32(update.length), update]);
  const deflated = await deflate([concat(u32(json.length), json, ...updates)]);
  const packed = new Uint8Array(paddedLength(4 + deflated.length));
  packed.set(u32(deflated.length));
  packed.set(deflated, 4);
  return packed;
}

/** Undefined when it is anything else, or inflates to more than allowed. Never throws. */
export async function unpackContents(packed: Packed): Promise<Contents | undefined> {
  const length = readU32(packed, 0);
  if (length === undefined || 4 + length > packed.length) return undefined;
  const plain = await inflate(packed.subarray(4, 4 + length), limits.inflatedBytes);
  if (!plain) return undefined;
  const jsonLength = readU32(plain, 0);
  if (jsonLength === undefined || 4 + jsonLength > plain.length) return undefined;
  const json = parse(plain.subarray(4, 4 + jsonLength));
  const head = v.safeParse(headSchema, json);
  const updates = readUpdates(plain, 4 + jsonLength);
  if (!head.success || updates?.length !== head.output.t.length) return undefined;
  const changes = readRows(head.output.r);
  return (
    changes && {
      changes,
      texts: updates.map((update, at) => ({ doc: head.output.t[at] ?? "", update })),
      seen: head.output.seen,
    }
  );
}

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

const headSchema = v.object({ r: v.array(v.unknown()), t: v.array(shortText), seen: vectorSchema });

function parse(bytes: Bytes): unknown {
  const text = fromUtf8(bytes);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By hand: ten thousand rows pass here when a phone joins. */
function readRows(rows: readonly unknown[]): Contents["changes"] | undefined {
  const changes: Contents["changes"][number][] = [];
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== 4) return undefined;
    const [stamp, table, id, fields] = row as unknown[];
    if (!isShort(stamp, 32) || !isShort(table, 64) || !isShort(id, 256) || !isFields(fields))
      return undefined;
    changes.push({ table, id, stamp, fields });
  }
  return changes;
}

const isShort = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= most;

const isFields = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, "__proto__");

function readUpdates(plain: Bytes, from: number): Bytes[] | undefined {
  const updates: Bytes[] = [];
  let at = from;
  while (at < plain.length) {
    const length = readU32(plain, at);
    if (length === undefined || at + 4 + length > plain.length) return undefined;
    // A copy: what is kept of it must not keep all the rest.
    updates.push(plain.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return updates;
}
