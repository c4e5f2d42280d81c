/** Opening the store: every trouble in a sentence that says what to do; and that it is as durable as it promises. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SqliteDatabase } from "./sqlite-database.ts";
import { schemaVersion } from "./sqlite-schema.ts";
import { openSqliteStore } from "./sqlite-store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wijkschrift-store-"));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const sentence = (path: string): string => {
  const opened = openSqliteStore(path);
  return opened.ok ? "" : opened.error;
};
const file = () => join(folder, "wijkschrift.db");

test("makes the folder, and finds its data again", async () => {
  const deep = join(folder, "a", "b");
  for (const _ of [1, 2]) {
    const opened = openSqliteStore(deep);
    if (!opened.ok) throw new Error(opened.error);
    await opened.value.close();
  }
  expect(sentence(deep)).toBe("");
});

test("a file in the place of the folder", async () => {
  const path = join(folder, "data");
  await writeFile(path, "");
  expect(sentence(path)).toBe(`The data folder ${path} is a file. Set WIJKSCHRIFT_DATA to a folder.`);
  expect(sentence(join(path, "below"))).toContain("is a file");
});

test("a place where no database can be opened", async () => {
  // Also for who may do everything, as root may.
  await mkdir(file());
  expect(sentence(folder)).toContain("may not write in the data folder");
});

test("data that is no database", async () => {
  await writeFile(file(), "This is a shopping list, and a long one at that.".repeat(100));
  expect(sentence(folder)).toMatch(/is damaged\. Put back a backup/);
});

test("data of a newer Wijkschrift is left alone", () => {
  const database = new DatabaseSync(file());
  database.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  database.close();
  expect(sentence(folder)).toContain("was written by a newer Wijkschrift");
});

test("data that another program holds", { timeout: 20_000 }, () => {
  const other = new DatabaseSync(file());
  other.exec("PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE");
  expect(sentence(folder)).toContain("locked by another program");
  other.close();
});

test("a write waits for the disk, and what is erased is overwritten", () => {
  const { raw } = new SqliteDatabase(file());
  const ask = (pragma: string) => Object.values(raw.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
  expect([ask("journal_mode"), ask("synchronous"), ask("secure_delete"), ask("busy_timeout")]).toEqual([
    "wal",
    2,
    1,
    5000,
  ]);
  raw.close();
});

test("work that throws halfway leaves nothing behind", () => {
  const database = new SqliteDatabase(":memory:");
  database.raw.exec("CREATE TABLE t (x INTEGER)");
  const work = () => {
    database.run("INSERT INTO t VALUES (1)");
    throw new Error("halfway");
  };
  expect(() => database.transact(work)).toThrow("halfway");
  expect(database.transact(() => database.get("SELECT count(*) AS n FROM t"))).toEqual({ n: 0 });
});
