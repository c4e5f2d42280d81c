/** Two meetings of one organisation, without any screen: the store's API alone carries the whole main job. */

import { expect, test } from "vitest";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { ADOPTED, meetings, PROPOSED } from "../../src/domain/tables/meetings.ts";
import { addenda } from "../../src/domain/tables/minutes.ts";
import { goToItem, setAttendance } from "../../src/features/take-minutes/commands.ts";
import { adoptMinutes, closeMeeting, openMeeting } from "../../src/features/take-minutes/meeting-life.ts";
import { sha256Hex } from "../../src/kernel/hash.ts";
import { readCarryOver } from "../../src/storage/queries/carry-over.ts";
import { Store } from "../../src/storage/store.ts";
import { create, write } from "../../src/storage/write.ts";
import { fileOf, plan, setUp, type, verslagText, writeDown } from "../support/meeting-work.ts";
import { EVENING, testPhone } from "../support/phone.ts";

const MONTH = 28 * 86_400_000;

test("a meeting is prepared, written down through a crash, closed, adopted with a change, and stays as adopted", async () => {
  const phone = testPhone();
  let store = await open(phone);
  await setUp(store);
  await plan(store, "maart", "2026-03-05");
  await openMeeting(store, await fileOf(store, "maart"));
  await setAttendance(store, "maart", "marijke", { status: "present" });

  await writeDown(store, "maart-0", "note", "De voorzitter opent de vergad");
  // The phone dies here: nothing was closed, and the last words were not yet in the database.
  const doc = await store.openText("maart");
  doc.edit("maart-0-note", "De voorzitter opent de vergad".length, 0, "ering.");
  store = await open(phone);

  phone.setClock(EVENING + 12 * 60_000);
  await goToItem(store, await fileOf(store, "maart"), "maart-1");
  await writeDown(store, "maart-1", "decision", "De bank komt op het plein.");
  await writeDown(store, "maart-1", "action", "De bank bestellen.");
  await store.commit([write(blocks, "maart-1-action", { due: "2026-03-19" })]);
  await closeMeeting(store, await fileOf(store, "maart"), new Map([["maart-2", "deferred"]]));
  await store.commit([write(meetings, "maart", { status: [0, PROPOSED], proposedOn: store.today() })]);

  phone.setClock(EVENING + MONTH);
  await plan(store, "april", "2026-04-02");
  const april = await fileOf(store, "april");
  const carried = await store.read((reader) => readCarryOver(reader, april.meeting));
  expect(carried.actions.map((action) => carried.texts.get(action.id))).toEqual(["De bank bestellen."]);
  expect(carried.undiscussed.map((item) => item.id)).toEqual(["maart-2"]);
  expect(carried.toAdopt.map((meeting) => meeting.id)).toEqual(["maart"]);

  await openMeeting(store, april);
  await adoptMinutes(store, "maart", april.meeting, "Punt 2: de bank is van hout.");
  const adopted = await fileOf(store, "maart");
  expect(adopted.meeting.status).toEqual([0, ADOPTED]);
  const stored = adopted.adoptions[0]?.adopted;
  expect(stored?.sha256).toBe(await sha256Hex(stored?.text ?? ""));
  expect([...adopted.numbers.values()]).toEqual(["B2026-03-05.1", "A2026-03-05.1"]);

  const before = verslagText(adopted);
  expect(before).toContain("De voorzitter opent de vergadering.");
  expect(before).toContain("Punt 2: de bank is van hout.");
  // Somebody's late edit reaches the records, but not the adopted text; an addendum stands beside it.
  await type(store, "maart", "maart-0-note", "IETS ANDERS ");
  await store.commit([
    create(addenda, "a", { meetingId: "maart", text: "De bank kwam in mei.", on: "2026-05-01" }),
  ]);
  const after = verslagText(await fileOf(store, "maart"));
  expect(after).not.toContain("IETS ANDERS");
  expect(after).toContain("De bank kwam in mei.");
  expect(verslagText(await fileOf(store, "april"))).toContain("vastgesteld");
});

async function open(phone: ReturnType<typeof testPhone>): Promise<Store> {
  const opened = await Store.open("zilverlinde", phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}
