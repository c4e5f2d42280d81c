/** A checklist on two phones: each line merges by itself, and goes with its meeting. */

import { expect, test } from "vitest";
import { bring } from "../../tests/support/exported-changes.ts";
import { EVENING, testPhone } from "../../tests/support/phone.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { type TickedIn, tickId, ticks } from "../domain/tables/ticks.ts";
import { tickedLines } from "../domain/ticked-lines.ts";
import { makeMeetingFile } from "./backup/make-meeting-file.ts";
import { rowsOfMeeting } from "./records.ts";
import { Store } from "./store.ts";
import { tidy } from "./tidy.ts";
import { create, remove, write } from "./write.ts";

const ORG = "zilverlinde";
const DAY = 86_400_000;

async function twoPhones() {
  const phones = [testPhone(1), testPhone(2)] as const;
  const [one, two] = await Promise.all(phones.map((phone) => Store.open(ORG, phone)));
  if (!one?.ok || !two?.ok) throw new Error("not opened");
  return { phones, one: one.value, two: two.value };
}

const tick = (store: Store, list: TickedIn, line: string, isDone = true) =>
  store.commit([write(ticks, tickId(list, line), { ...list, line, isDone })]);
const ofOffice = async (store: Store) =>
  tickedLines([], await store.read((reader) => reader.where(ticks, "officeId", "secretaris"))).toSorted();

test("two phones that tick different lines apart keep both; of one line the later stands", async () => {
  const { phones, one, two } = await twoPhones();
  const list = { officeId: "secretaris" };
  await tick(one, list, "Sleutels");
  await tick(one, list, "Postvak");
  phones[1].setClock(EVENING + 60_000);
  await tick(two, list, "Kas");
  await tick(two, list, "Postvak", false);
  await bring(phones[0], ORG, two);
  await bring(phones[1], ORG, one);
  expect(await ofOffice(one)).toEqual(["Kas", "Sleutels"]);
  expect(await ofOffice(two)).toEqual(["Kas", "Sleutels"]);
});

test("the ticks of a meeting go along with its file, and are emptied with it", async () => {
  const { phones, one } = await twoPhones();
  await one.commit([create(meetings, "m1", { date: "2026-03-05" })]);
  await tick(one, { meetingId: "m1" }, "Zaal");
  expect((await rowsOfMeeting(one, "m1")).get("ticks")).toHaveLength(1);
  const file = await makeMeetingFile(one, "m1", "Bestuursvergadering");
  expect(JSON.stringify(file)).toContain("Zaal");
  await one.commit([remove(meetings, "m1")]);
  phones[0].setClock(EVENING + 31 * DAY);
  await tidy(one);
  expect(await one.read((reader) => reader.where(ticks, "meetingId", "m1"))).toMatchObject([
    { line: "", isDone: false },
  ]);
});
