/** What the file of a meeting says about other meetings, and about people who were deleted. */

import { describe, expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { attendance, attendanceId, DRAFT, meetings } from "../../domain/tables/meetings.ts";
import { adoptions, reopenings, roundId } from "../../domain/tables/minutes.ts";
import { people } from "../../domain/tables/people.ts";
import { Store } from "../store.ts";
import { remove, restore, write } from "../write.ts";
import { readMeetingFile, readPeople } from "./meeting-file.ts";

async function openStore(): Promise<Store> {
  const opened = await Store.open("zilverlinde", testPhone());
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const fileOf = async (store: Store, id: string) => {
  const file = await store.read((reader) => readMeetingFile(reader, id));
  if (!file) throw new Error("no file");
  return file;
};

test("the meetings to come never have the meeting itself among them", async () => {
  const store = await openStore();
  await seedMeeting(store, "now");
  await seedMeeting(store, "then", { date: "2026-04-02" });
  await seedMeeting(store, "before", { date: "2026-02-02" });
  expect((await fileOf(store, "now")).upcoming.map(({ id }) => id)).toEqual(["then"]);
  await store.commit([write(meetings, "now", { date: "" })]);
  expect((await fileOf(store, "now")).upcoming.map(({ id }) => id)).toEqual(["before", "then"]);
  expect((await fileOf(store, "then")).upcoming).toEqual([]);
});

describe("what a meeting adopted", () => {
  const adopt = (store: Store, round: number) =>
    store.commit([
      write(adoptions, roundId("last", round), {
        meetingId: "last",
        adopted: { inMeetingId: "now", on: "2026-03-05", changes: "", text: "{}", sha256: "" },
      }),
    ]);
  const reopen = (store: Store, round: number, more: { takenBack?: true } = {}) =>
    store.commit([
      write(meetings, "last", { status: [round, DRAFT] }),
      write(reopenings, roundId("last", round), {
        meetingId: "last",
        reopened: { by: "Ans", on: "2026-03-05", why: "Daarom.", ...more },
      }),
    ]);
  const adoptedHere = async (store: Store) =>
    (await fileOf(store, "now")).adoptedHere.map(({ adoption, of }) => [adoption.id, of.id]);

  async function beforeAdoption(): Promise<Store> {
    const store = await openStore();
    await seedMeeting(store, "last", { date: "2026-02-05" });
    await seedMeeting(store, "now");
    return store;
  }

  test("is not what was taken back at once, and is said once when it is adopted after all", async () => {
    const store = await beforeAdoption();
    await adopt(store, 0);
    expect(await adoptedHere(store)).toEqual([["last:0", "last"]]);
    await reopen(store, 1, { takenBack: true });
    expect(await adoptedHere(store)).toEqual([]);
    await adopt(store, 1);
    expect(await adoptedHere(store)).toEqual([["last:1", "last"]]);
  });

  test("stays what it adopted when the verslag was reopened for a reason", async () => {
    const store = await beforeAdoption();
    await adopt(store, 0);
    await reopen(store, 1);
    expect(await adoptedHere(store)).toEqual([["last:0", "last"]]);
  });
});

test("who lies in the bin keeps the name, and counts as having left until put back", async () => {
  const store = await openStore();
  await seedMeeting(store, "now");
  await seedPerson(store, "noor", "Noor Bakker");
  await store.commit([
    write(attendance, attendanceId("now", "noor"), { meetingId: "now", personId: "noor", status: "present" }),
    remove(people, "noor"),
  ]);
  const noor = { id: "noor", name: "Noor Bakker", group: "board" };
  expect((await fileOf(store, "now")).people.get("noor")).toMatchObject({ ...noor, left: true });
  await store.commit([restore(people, "noor")]);
  const restored = (await store.read(readPeople)).get("noor");
  expect(restored).toMatchObject({ ...noor, left: false });
  expect(restored).not.toHaveProperty("deleted");
});
