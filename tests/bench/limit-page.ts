/**
 * The least that sharing can cost, inside a page: plain Dexie rows, gzip, AES-GCM per 256 KiB, one request. No chains, no
 * signatures, no merging, no history, no notes that two can type in.
 */

import { Dexie } from "dexie";
import { TABLES } from "../../src/domain/tables/all.ts";
import { civilNow } from "../../src/kernel/civil-date.ts";
import { tenYears } from "./ten-years.ts";
import { withVariedWords } from "./varied-words.ts";

const PIECE = 256 * 1024;
const LIST = 50;
const NAME = "limit";

let db: Dexie | undefined;
const key = crypto.subtle.importKey("raw", new Uint8Array(32), "AES-GCM", false, ["encrypt", "decrypt"]);
const instant = (): number => performance.timeOrigin + performance.now();

async function openEmpty(): Promise<Dexie> {
  db?.close();
  await Dexie.delete(NAME);
  db = new Dexie(NAME, { chromeTransactionDurability: "strict", cache: "disabled" });
  db.version(1).stores(
    Object.fromEntries(TABLES.map(({ name, indexes }) => [name, ["id", ...indexes].join()])),
  );
  return await db.open();
}

type Rows = Record<string, object[]>;

async function writeRows(rows: Rows): Promise<Dexie> {
  const filled = await openEmpty();
  await filled.transaction("rw", filled.tables, async () => {
    for (const [name, list] of Object.entries(rows)) await filled.table(name).bulkAdd(list);
  });
  return filled;
}

async function fill(): Promise<void> {
  const rows: Rows = {};
  const today = civilNow(Date.now()).date;
  for (const { writes, words } of withVariedWords(tenYears(today, "0123456789abcdef"))) {
    const said = new Map(words);
    for (const { table, id, fields } of writes) {
      const text = said.get(id);
      (rows[table] ??= []).push({ id, ...fields, ...(text === undefined ? {} : { text }) });
    }
  }
  await writeRows(rows);
}

/** Everything to the server. Gives the milliseconds, the bytes, and the number under which it lies there. */
async function send(): Promise<{ ms: number; bytes: number; n: number }> {
  const from = performance.now();
  const rows: Rows = {};
  for (const table of db?.tables ?? []) rows[table.name] = await table.toArray();
  const body = await seal(new TextEncoder().encode(JSON.stringify(rows)));
  const answer = await fetch("/all", { method: "POST", body });
  const n = Number(await answer.text());
  return { ms: performance.now() - from, bytes: body.length, n };
}

/** On a phone that has nothing: from the first request to the first actions, as the list shows them. */
async function receive(n: number): Promise<number> {
  const from = performance.now();
  const bytes = new Uint8Array(await (await fetch(`/${n}`)).arrayBuffer());
  const filled = await writeRows(JSON.parse(new TextDecoder().decode(await unseal(bytes))) as Rows);
  const list = await filled
    .table<{ text?: string }>("blocks")
    .where("[kind+done+due]")
    .between(["action", "", ""], ["action", "", "\uffff"])
    .limit(LIST)
    .toArray();
  const ms = performance.now() - from;
  if (list.length !== LIST || list.some(({ text }) => !text)) throw new Error("not the list");
  return ms;
}

const seen = new Map<string, number>();
const waiters = new Map<string, () => void>();

/** Writes down what comes by the line, and when. */
async function follow(): Promise<void> {
  const events = new EventSource("/events");
  events.onmessage = ({ data }: MessageEvent<string>) => void take(data);
  await new Promise<void>((resolve) => {
    events.onopen = () => resolve();
  });
}

async function take(data: string): Promise<void> {
  const sealed = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const row = JSON.parse(new TextDecoder().decode(await unseal(sealed))) as { id: string; theme: string };
  await db?.table("people").update(row.id, row);
  const read = (await db?.table<{ theme: string }>("people").get(row.id))?.theme ?? "";
  seen.set(read, instant());
  waiters.get(read)?.();
}

async function edit(value: string): Promise<number> {
  const at = instant();
  const row = { id: "p0", theme: value };
  await db?.table("people").update(row.id, row);
  await fetch("/edit", {
    method: "POST",
    body: await seal(new TextEncoder().encode(JSON.stringify(row))),
  });
  return at;
}

async function whenSeen(value: string): Promise<number> {
  if (!seen.has(value)) await new Promise<void>((resolve) => waiters.set(value, resolve));
  return seen.get(value) ?? Number.NaN;
}

/** (u32 length | iv | ciphertext)*: the pieces of the gzipped bytes. */
async function seal(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const gzipped = await through(new CompressionStream("gzip"), plain);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < gzipped.length; at += PIECE) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const piece = gzipped.subarray(at, at + PIECE);
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key, piece));
    pieces.push(new Uint8Array(new Uint32Array([sealed.length]).buffer), iv, sealed);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function unseal(sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: ArrayBuffer[] = [];
  const lengths = new DataView(sealed.buffer, sealed.byteOffset);
  for (let at = 0; at < sealed.length; ) {
    const end = at + 16 + lengths.getUint32(at, true);
    const iv = sealed.subarray(at + 4, at + 16);
    pieces.push(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key, sealed.subarray(at + 16, end)),
    );
    at = end;
  }
  return await through(new DecompressionStream("gzip"), new Uint8Array(await new Blob(pieces).arrayBuffer()));
}

async function through(
  stream: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream as TransformStream));
  return new Uint8Array(await out.arrayBuffer());
}

const bench = { fill, send, receive, follow, edit, whenSeen };
export type LimitBench = typeof bench;
Object.assign(globalThis, { bench });
