/** Data of every version of the app, opened by today's: every record, word, number and verslag is there. */

import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { verslagNow } from "../../src/documents/adopted-verslag.ts";
import { paperText } from "../../src/documents/paper-text.ts";
import { verslagPaper } from "../../src/documents/verslag-paper.ts";
import { TABLES } from "../../src/domain/tables/all.ts";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { Organisations } from "../../src/storage/organisations.ts";
import { readMeetingFile } from "../../src/storage/queries/meeting-file.ts";
import { DATA_VERSION } from "../../src/storage/schema.ts";
import { Store } from "../../src/storage/store.ts";
import { write } from "../../src/storage/write.ts";
import { type DataFixture, fixtureAddress, putFixture, readFixture } from "../support/data-fixture.ts";
import { storedRows } from "../support/exported-changes.ts";
import { type TestPhone, testPhone } from "../support/phone.ts";

const versions = Array.from({ length: DATA_VERSION }, (_none, index) => index + 1);
const ID = "zilverlinde";

async function opened(fixture: DataFixture): Promise<{ store: Store; phone: TestPhone }> {
  const phone = testPhone(3, fixture.end + 60_000);
  await putFixture(fixture, phone.indexedDB);
  const result = await Store.open(ID, phone);
  if (!result.ok) throw new Error(result.error.kind);
  return { store: result.value, phone };
}

function rowsIn(fixture: DataFixture, table: string): { id: string }[] {
  const database = fixture.databases.find(({ name }) => name.endsWith(ID));
  return (database?.stores.find(({ name }) => name === table)?.rows ?? []) as { id: string }[];
}

describe.each(versions)("data of version %i", (version) => {
  test("has a fixture", () => {
    expect(existsSync(fixtureAddress(version))).toBe(true);
    expect(readFixture(version).dataVersion).toBe(version);
  });

  test("opens with every record as it was, under today's number", async () => {
    const fixture = readFixture(version);
    const { store, phone } = await opened(fixture);
    expect(store.health.getState()).toEqual({ kind: "saved" });
    const stored = await storedRows(phone, ID);
    let count = 0;
    for (const { name } of TABLES)
      for (const row of rowsIn(fixture, name)) {
        expect(stored.get(`${name}/${row.id}`)).toEqual(row);
        count += 1;
      }
    expect(count).toBe(stored.size);
    expect(count).toBeGreaterThan(50);
    const meta = await store.ask((db) => db.table("meta").get("dataVersion"));
    expect(meta).toMatchObject({ value: DATA_VERSION });
  });

  test("shows every word and number, and every verslag with them", async () => {
    const fixture = readFixture(version);
    const { store } = await opened(fixture);
    const [words, numbers]: [Record<string, string>, Record<string, string>] = [{}, {}];
    for (const { id } of await store.read((reader) => reader.all(meetings))) {
      const file = await store.read((reader) => readMeetingFile(reader, id));
      if (!file) throw new Error(id);
      for (const [block, text] of file.texts) words[block] = text;
      for (const [block, number] of file.numbers) numbers[block] = number;
      const verslag = verslagNow(file);
      if (!verslag.ok) throw new Error(`${id}: ${verslag.error}`);
      const paper = paperText(verslagPaper(verslag.value));
      for (const block of file.blocks) expect(paper).toContain(file.texts.get(block.id));
    }
    expect(words).toEqual(fixture.words);
    expect(numbers).toEqual(fixture.numbers);
    expect(Object.keys(numbers).length).toBeGreaterThan(10);
  });

  test("goes on: what is written now is later than all that was, and notes can be typed in", async () => {
    const fixture = readFixture(version);
    const { store } = await opened(fixture);
    await store.commit([write(blocks, "overdue", { due: "2027-01-01" })]);
    expect(await store.read((reader) => reader.get(blocks, "overdue"))).toMatchObject({ due: "2027-01-01" });
    const doc = await store.openText("live");
    doc.edit("live-a0", 0, 0, "Nieuw. ");
    await store.closeText("live");
    const after = (await store.read((reader) => reader.words(["live-a0"]))).get("live-a0");
    expect(after).toBe(`Nieuw. ${fixture.words["live-a0"]}`);
  });

  test("and the list of organisations is read", async () => {
    const { phone } = await opened(readFixture(version));
    const list = new Organisations(phone);
    expect(await list.list()).toEqual({
      ok: true,
      value: [{ id: ID, name: "Wijkvereniging De Zilverlinde", kind: "own" }],
    });
    list.close();
  });
});
