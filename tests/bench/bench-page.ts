/** What the benchmark does inside a page of a real browser: the app's own storage, and beside it Dexie as it is. */

import { Dexie } from "dexie";
import { paperHtml } from "../../src/documents/paper-html.ts";
import { yearFolderOf } from "../../src/documents/year-folder/year-folder-of.ts";
import { yearFolderPaper } from "../../src/documents/year-folder/year-folder-paper.ts";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { EXTRAS } from "../../src/domain/year/public-part.ts";
import { readYearFolder } from "../../src/features/year-folder/read-source.ts";
import { makeBackup } from "../../src/storage/backup/make-backup.ts";
import { readFile } from "../../src/storage/backup/read-file.ts";
import { restoreBackup } from "../../src/storage/backup/restore-backup.ts";
import { databaseName } from "../../src/storage/database.ts";
import { Organisations } from "../../src/storage/organisations.ts";
import { readBoard } from "../../src/storage/queries/board.ts";
import { readOpenEntries } from "../../src/storage/queries/register.ts";
import { readYear } from "../../src/storage/queries/year.ts";
import { type Phone, Store } from "../../src/storage/store.ts";
import { create, write } from "../../src/storage/write.ts";
import { tenYears } from "./ten-years.ts";
import { writeTenYears } from "./write-ten-years.ts";

const ORGANISATION = "ten-years";
const COPY = "bench-raw-copy";
const RESTORED = "ten-years-again";
const MOST = 50;

const phone: Phone = {
  now: Date.now,
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  mirror: localStorage,
};

async function openStore(): Promise<Store> {
  const opened = await Store.open(ORGANISATION, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/** Writes the ten years through the store's own commits. Gives how many records there are, and the milliseconds. */
async function fill(): Promise<{ records: number; ms: number }> {
  const begin = performance.now();
  const store = await openStore();
  const records = await writeTenYears(store, tenYears(store.today(), store.node));
  await store.close();
  const list = new Organisations(phone);
  await list.put({ id: ORGANISATION, name: "Wijkvereniging De Zilverlinde" });
  list.close();
  return { records, ms: performance.now() - begin };
}

/** From a closed database to the first open actions by date, with words, number, owner and meeting: what the list shows. */
async function openAndList(): Promise<number> {
  const begin = performance.now();
  const store = await openStore();
  const entries = await store.read((reader) => readOpenEntries(reader, "action"));
  const first = entries.slice(0, MOST);
  const ms = performance.now() - begin;
  if (first.length !== MOST || first.some(({ text }) => text === "")) throw new Error("not the list");
  await store.close();
  return ms;
}

/** The same rows and their words, asked of Dexie without anything of ours. */
async function rawOpenAndList(): Promise<number> {
  const begin = performance.now();
  const db = new Dexie(databaseName(ORGANISATION), { cache: "disabled" });
  await db.open();
  const rows = await db
    .table<{ id: string }>("blocks")
    .where("[kind+done+due]")
    .between(["action", "", ""], ["action", "", "\uffff"])
    .limit(MOST)
    .toArray();
  const words = await db.table("texts").bulkGet(rows.map(({ id }) => id));
  const ms = performance.now() - begin;
  if (words.filter(Boolean).length !== MOST) throw new Error("not the list");
  db.close();
  return ms;
}

/** What Bestuur and Jaar show: who sits until when, and what this year still asks. */
async function boardAndYear(): Promise<number> {
  const store = await openStore();
  const begin = performance.now();
  const today = store.today();
  const [{ board }, { state }] = await store.read(async (reader) =>
    Promise.all([readBoard(reader, today), readYear(reader, "", today)]),
  );
  const ms = performance.now() - begin;
  if (board.members.length === 0 || state.duties.length === 0) throw new Error("no board or year");
  await store.close();
  return ms;
}

/** The jaarmap of all ten years, with every list, as a web page: read, worked out and drawn. */
async function yearFolder(): Promise<number> {
  const store = await openStore();
  const begin = performance.now();
  const today = store.today();
  const last = Number(today.slice(0, 4));
  const source = await store.read((reader) => readYearFolder(reader, String(last - 9), String(last), today));
  const html = paperHtml(yearFolderPaper(yearFolderOf(source, new Set(EXTRAS))));
  const ms = performance.now() - begin;
  if (!html.includes("voorzitter")) throw new Error("not the jaarmap");
  await store.close();
  return ms;
}

/** The rows and words that are needed for it, asked of Dexie without anything of ours. */
async function rawYearFolder(): Promise<number> {
  const db = new Dexie(databaseName(ORGANISATION), { cache: "disabled" });
  await db.open();
  const begin = performance.now();
  const tables = ["meetings", "publications", "terms", "efforts", "people", "blocks", "texts"];
  const rows = await Promise.all(tables.map((name) => db.table(name).toArray()));
  const ms = performance.now() - begin;
  if (rows.some((list) => list.length === 0)) throw new Error("a table without rows");
  db.close();
  return ms;
}

/** Milliseconds of each of `count` commits that tick an action, one after the other. */
async function commits(count: number): Promise<number[]> {
  const store = await openStore();
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begin = performance.now();
    await store.commit([write(blocks, `m0-action${index % 10}`, { done: `2026-01-${10 + (index % 10)}` })]);
    times.push(performance.now() - begin);
  }
  await store.close();
  return times;
}

/** Milliseconds of each of `count` puts of one such row, as durable as ours. */
async function rawPuts(count: number): Promise<number[]> {
  const db = await rawCopy();
  const source = new Dexie(databaseName(ORGANISATION), { cache: "disabled" });
  await source.open();
  const row = (await source.table("blocks").get("m0-action0")) as object;
  source.close();
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begin = performance.now();
    await db
      .table("blocks")
      .put({ ...row, id: `m0-action${index % 10}`, done: `2026-01-${10 + (index % 10)}` });
    times.push(performance.now() - begin);
  }
  await db.delete();
  return times;
}

/** Milliseconds from each of `count` keystrokes in a note to the moment the database has it. */
async function keystrokes(count: number): Promise<number[]> {
  const store = await openStore();
  await store.commit([create(blocks, "bench-note", { meetingId: "m1", kind: "note" })]);
  const doc = await store.openText("m1");
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begin = performance.now();
    doc.edit("bench-note", 0, 0, "a");
    while (doc.dirty) await new Promise((resolve) => setTimeout(resolve, 4));
    times.push(performance.now() - begin);
  }
  await store.closeText("m1");
  await store.close();
  return times;
}

/** Milliseconds to write every row of the organisation into an empty database, in one bulk write a table. */
async function rawBulkWrite(): Promise<number> {
  const source = new Dexie(databaseName(ORGANISATION), { cache: "disabled" });
  await source.open();
  const rows = await Promise.all(
    source.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  source.close();
  const db = await rawCopy();
  const begin = performance.now();
  await db.transaction("rw", db.tables, async () => {
    for (const [name, list] of rows) await db.table(name).bulkAdd(list);
  });
  const ms = performance.now() - begin;
  await db.delete();
  return ms;
}

/**
 * Milliseconds to put the organisation's backup file back as a new one: the file read and checked, and everything
 * stored; and apart from those the milliseconds to make the file, and its size in bytes.
 */
async function restore(): Promise<{ ms: number; makeMs: number; bytes: number }> {
  const store = await openStore();
  const making = performance.now();
  const made = await makeBackup(store);
  const makeMs = performance.now() - making;
  await store.close();
  if (!made) throw new Error("no backup was made");
  const file = new Blob([...made.parts]);
  const begin = performance.now();
  const contents = await readFile(file);
  if (!contents.ok) throw new Error(contents.error);
  const opened = await Store.open(RESTORED, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  const restored = await restoreBackup(opened.value, contents.value);
  const ms = performance.now() - begin;
  if (!restored.ok) throw new Error("not restored");
  await opened.value.close();
  await Dexie.delete(databaseName(RESTORED));
  return { ms, makeMs, bytes: file.size };
}

/** An empty database with the same tables and indexes. */
async function rawCopy(): Promise<Dexie> {
  const source = new Dexie(databaseName(ORGANISATION), { cache: "disabled" });
  await source.open();
  const stores = Object.fromEntries(
    source.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(", "),
    ]),
  );
  source.close();
  const db = new Dexie(COPY, { chromeTransactionDurability: "strict", cache: "disabled" });
  db.version(1).stores(stores);
  await db.open();
  return db;
}

const bench = {
  fill,
  openAndList,
  rawOpenAndList,
  boardAndYear,
  yearFolder,
  rawYearFolder,
  commits,
  rawPuts,
  keystrokes,
  rawBulkWrite,
  restore,
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
