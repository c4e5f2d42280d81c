/** One meeting as a file: carried on elsewhere, given back, and nothing of either side lost or doubled. */

import { expect, test } from "vitest";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { people } from "../../src/domain/tables/people.ts";
import { addBlock } from "../../src/features/take-minutes/commands.ts";
import type { FileContents } from "../../src/storage/backup/file-format.ts";
import { makeBackup } from "../../src/storage/backup/make-backup.ts";
import { makeMeetingFile } from "../../src/storage/backup/make-meeting-file.ts";
import { readText } from "../../src/storage/backup/read-file.ts";
import { restoreBackup } from "../../src/storage/backup/restore-backup.ts";
import { compareMeeting, takeOver } from "../../src/storage/backup/take-over.ts";
import { readCarryOver } from "../../src/storage/queries/carry-over.ts";
import { readMeetingFile } from "../../src/storage/queries/meeting-file.ts";
import { Store } from "../../src/storage/store.ts";
import { remove, write } from "../../src/storage/write.ts";
import { storedRows } from "../support/exported-changes.ts";
import { beginOrganisation, fillNeighbourhood } from "../support/neighbourhood.ts";
import { type TestPhone, testPhone } from "../support/phone.ts";
import { wordsOf } from "../support/seed.ts";

const NOW = Date.UTC(2026, 10, 22, 19, 0);

async function open(phone: TestPhone, id: string): Promise<Store> {
  const opened = await Store.open(id, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

async function secretary(): Promise<{ store: Store; phone: TestPhone }> {
  const phone = testPhone(7, NOW);
  const store = await open(phone, "zilverlinde");
  await beginOrganisation(store);
  await fillNeighbourhood(store, phone);
  return { store, phone };
}

async function contentsOf(text: string): Promise<FileContents> {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const fileOf = async (store: Store, id: string): Promise<FileContents> =>
  contentsOf((await makeMeetingFile(store, id, "Openbare vergadering"))?.parts.join("") ?? "");

async function colleague(store: Store): Promise<{ store: Store; phone: TestPhone }> {
  const phone = testPhone(8, NOW + 60_000);
  const copy = await open(phone, "copy");
  await restoreBackup(copy, await contentsOf((await makeBackup(store))?.parts.join("") ?? ""));
  return { store: copy, phone };
}

async function say(store: Store, blockId: string, at: number, words: string): Promise<void> {
  const doc = await store.openText("live");
  doc.edit(blockId, at < 0 ? doc.text(blockId).length : at, 0, words);
  await store.closeText("live");
}

async function given(from: Store, to: Store): Promise<void> {
  const taken = await takeOver(to, await fileOf(from, "live"));
  expect(taken.ok && taken.value.quarantined).toBe(0);
}

const liveOf = async (store: Store) => {
  const file = await store.read((reader) => readMeetingFile(reader, "live"));
  return file && { ...file, organisation: undefined, people: undefined, upcoming: undefined };
};

test("carried on by a colleague and given back: what both did is there, on both", async () => {
  const mine = await secretary();
  const theirs = await colleague(mine.store);
  await given(mine.store, theirs.store);
  await say(mine.store, "live-a0", 0, "Vooraf. ");
  await say(theirs.store, "live-a0", -1, " Achteraf.");
  await mine.store.commit([write(meetings, "live", { place: "Kerk" })]);
  await theirs.store.commit([write(meetings, "live", { end: "22:30" })]);
  const before = await theirs.store.read((reader) => reader.where(blocks, "meetingId", "live"));
  const file = await theirs.store.read((reader) => readMeetingFile(reader, "live"));
  await addBlock(theirs.store, file!, { id: "extra", itemId: "live-1", order: "a9", kind: "action" });
  await given(theirs.store, mine.store);
  await given(mine.store, theirs.store);
  expect(await liveOf(mine.store)).toEqual(await liveOf(theirs.store));
  expect(await wordsOf(mine.store, "live-a0")).toMatch(/^Vooraf\. .* Achteraf\.$/s);
  expect(await mine.store.read((reader) => reader.get(meetings, "live"))).toMatchObject({
    place: "Kerk",
    end: "22:30",
  });
  expect(await mine.store.read((reader) => reader.where(blocks, "meetingId", "live"))).toHaveLength(
    before.length + 1,
  );
});

test("taken over twice, or given back as it was, nothing changes: not a row, not a word, not a byte of notes", async () => {
  const mine = await secretary();
  const theirs = await colleague(mine.store);
  const snapshot = async () => ({
    rows: await storedRows(theirs.phone, "copy"),
    notes: await theirs.store.ask((db) => db.table("ytext").toArray()),
    history: await theirs.store.ask((db) => db.table("history").toArray()),
  });
  const before = await snapshot();
  await given(mine.store, theirs.store);
  await given(mine.store, theirs.store);
  await given(theirs.store, theirs.store);
  expect(await snapshot()).toEqual(before);
});

test("a phone that knows nothing of it gets the meeting whole, with its people and what it is to adopt", async () => {
  const mine = await secretary();
  const store = await open(testPhone(9, NOW), "nieuw");
  const contents = await contentsOf(
    (await makeMeetingFile(mine.store, "planned", "Bestuursvergadering"))?.parts.join("") ?? "",
  );
  expect(await compareMeeting(store, contents)).toEqual({ isOurs: false, here: "no" });
  expect((await takeOver(store, contents)).ok).toBe(true);
  const [here, there] = [
    await store.read((reader) => readMeetingFile(reader, "planned")),
    await mine.store.read((reader) => readMeetingFile(reader, "planned")),
  ];
  expect(here?.items).toEqual(there?.items);
  expect(here?.attendance).toEqual(there?.attendance);
  expect(here?.meeting).toEqual(there?.meeting);
  for (const { personId } of there?.attendance ?? [])
    expect(here?.people.get(personId)).toEqual(there?.people.get(personId));
  const carryOver = async (of: Store) => {
    const meeting = await of.read((reader) => reader.get(meetings, "planned"));
    return await of.read((reader) => readCarryOver(reader, meeting!));
  };
  expect(await carryOver(store)).toEqual(await carryOver(mine.store));
  expect(here?.organisation.name).toBe("");
  expect(await compareMeeting(store, contents)).toEqual({ isOurs: false, here: "yes" });
});

test("only what it needs travels: no other meetings' notes, nobody who has nothing to do with it", async () => {
  const mine = await secretary();
  await mine.store.commit([write(people, "stranger", { name: "Zwaantje Onbekend", group: "resident" })]);
  const { records } = await fileOf(mine.store, "live");
  expect(records.get("people")?.map((row) => row.id)).not.toContain("stranger");
  expect(records.has("organisation")).toBe(false);
  const meetingsOf = new Set(records.get("blocks")?.map((row) => row["meetingId"]));
  expect([...meetingsOf]).toEqual(["live"]);
});

test("one that was put in the bin here stays there, and says so", async () => {
  const mine = await secretary();
  const theirs = await colleague(mine.store);
  const contents = await fileOf(mine.store, "live");
  expect(await compareMeeting(theirs.store, contents)).toEqual({ isOurs: true, here: "yes" });
  await theirs.store.commit([remove(meetings, "live")]);
  expect(await compareMeeting(theirs.store, contents)).toEqual({ isOurs: true, here: "inBin" });
  await takeOver(theirs.store, contents);
  expect(await theirs.store.read((reader) => reader.get(meetings, "live"))).toBeUndefined();
});
