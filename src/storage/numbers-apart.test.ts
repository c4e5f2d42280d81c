/** Phones without a connection never show one number for two things, and the opener's numbers never change. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bring } from "../../tests/support/exported-changes.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { giveNumbers, letterFromName, nextDayLetter, numbering, outsideNumber } from "../domain/numbering.ts";
import { blocks } from "../domain/tables/blocks.ts";
import { agendaItems, type Meeting, meetings } from "../domain/tables/meetings.ts";
import { devices } from "../domain/tables/organisation.ts";
import { Store } from "./store.ts";
import { create, remove, write } from "./write.ts";

const ORG = "zilverlinde";
const DAY = 86_400_000;

type Board = { readonly phone: TestPhone; readonly store: Store };

/** Phones of one board, with clocks of their own; two owners share a first letter. */
async function board(skews: readonly number[]): Promise<Board[]> {
  const names = ["Marijke", "Mehmet", "Łukasz"];
  return await Promise.all(
    skews.map(async (skew, index) => {
      const phone = testPhone(index + 1, EVENING + skew * DAY);
      const opened = await Store.open(ORG, phone);
      if (!opened.ok) throw new Error(opened.error.kind);
      const store = opened.value;
      await store.commit([create(devices, store.node, { letter: letterFromName(names[index] ?? "") })]);
      return { phone, store };
    }),
  );
}

async function exchange(phones: readonly Board[]): Promise<void> {
  for (const from of phones) for (const to of phones) if (from !== to) await bring(from.phone, ORG, to.store);
}

async function open({ store }: Board, meetingId: string): Promise<void> {
  await store.commit([write(meetings, meetingId, { opened: "20:00", numberer: store.node })]);
}

async function note({ store }: Board, meetingId: string, id: string): Promise<void> {
  const noted = "2026-03-05";
  const outside = await store.read((reader) => reader.whereWithBin(blocks, "meetingId", ""));
  const number = meetingId === "" ? { number: outsideNumber("action", noted, outside, store.node) } : {};
  await store.commit([
    create(blocks, id, { meetingId, kind: "action", order: `a${id.length}`, noted, ...number }),
  ]);
}

/** As a meeting is closed, or numbers are given to what was added later. */
async function close({ store }: Board, meetingId: string): Promise<void> {
  const [all, items, here] = await store.read((reader) =>
    Promise.all([
      reader.all(meetings),
      reader.where(agendaItems, "meetingId", meetingId),
      reader.whereWithBin(blocks, "meetingId", meetingId),
    ]),
  );
  const meeting = all.find((each) => each.id === meetingId) as Meeting;
  const letter = meeting.dayLetter === null ? { dayLetter: nextDayLetter(meeting, all) } : {};
  await store.commit([
    write(meetings, meetingId, { closed: "22:00", ...letter }),
    ...[...giveNumbers(meeting, items, here, store.node)].map(([id, number]) =>
      write(blocks, id, { number }),
    ),
  ]);
}

/** What a phone shows, by block; what lies in the bin as well. */
async function shownOn({ store }: Board): Promise<Map<string, string>> {
  const [all, known, inMeetings, outside] = await store.read((reader) =>
    Promise.all([
      reader.all(meetings),
      reader.all(devices),
      Promise.all(["m1", "m2"].map((id) => reader.whereWithBin(blocks, "meetingId", id))),
      reader.whereWithBin(blocks, "meetingId", ""),
    ]),
  );
  const shown = numbering(all, known);
  const list = [...inMeetings.flat(), ...outside].filter((block) => block.number);
  return new Map(list.map((block) => [block.id, shown(block)]));
}

const deed = fc.record({
  who: fc.nat(2),
  meeting: fc.constantFrom("m1", "m2"),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant("note" as const) },
    { weight: 2, arbitrary: fc.constantFrom("open", "close", "outside") },
    { weight: 1, arbitrary: fc.constantFrom("exchange", "remove") },
  ),
});

describe("numbers", () => {
  test("are never shown twice, however apart the phones of a board were", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -46, max: 46 }), { minLength: 3, maxLength: 3 }),
        fc.array(deed, { minLength: 4, maxLength: 25 }),
        async (skews, deeds) => {
          const phones = await board(skews);
          const [first] = phones as [Board, ...Board[]];
          for (const id of ["m1", "m2"])
            await first.store.commit([create(meetings, id, { date: "2026-03-05" })]);
          await exchange(phones);
          for (const [index, { who, meeting, what }] of deeds.entries()) {
            const phone = phones[who] as Board;
            if (what === "note") await note(phone, meeting, `${meeting}-${index}`);
            else if (what === "outside") await note(phone, "", `out-${index}`);
            else if (what === "open") await open(phone, meeting);
            else if (what === "close") await close(phone, meeting);
            else if (what === "exchange") await exchange(phones);
            else await phone.store.commit([remove(blocks, `${meeting}-${index - 1}`)]);
          }
          for (const phone of phones) for (const id of ["m1", "m2"]) await close(phone, id);
          await exchange(phones);
          const all = await Promise.all(phones.map(shownOn));
          for (const shown of all) {
            expect(new Set(shown.values()).size).toBe(shown.size);
            expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(all[0] as Map<string, string>));
          }
          await Promise.all(phones.map(({ store }) => store.close()));
        },
      ),
      runs(15),
    );
  });

  test("that the opener gave and showed stay as they were, whatever others wrote meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -46, max: 46 }), { minLength: 2, maxLength: 2 }),
        fc.array(fc.nat(1), { minLength: 1, maxLength: 8 }),
        fc.nat(3),
        fc.boolean(),
        fc.boolean(),
        async (skews, writers, later, heard, otherFirst) => {
          const phones = await board(skews);
          const [opener, other] = phones as [Board, Board];
          await opener.store.commit([create(meetings, "m1", { date: "2026-03-05" })]);
          await open(opener, "m1");
          await exchange(phones);
          for (const [index, who] of writers.entries()) await note(phones[who] as Board, "m1", `m1-${index}`);
          if (heard) await exchange(phones);
          if (otherFirst) await close(other, "m1");
          await close(opener, "m1");
          const before = await shownOn(opener);
          expect(before.size).toBe(writers.filter((who) => who === 0 || heard).length);
          // Apart: the other closes as well, before it has heard anything, and notes some more.
          await close(other, "m1");
          for (let index = 0; index < later; index += 1) await note(other, "m1", `m1-later-${index}`);
          await close(other, "m1");
          const notedApart = await shownOn(other);
          await exchange(phones);
          await close(opener, "m1");
          await note(other, "m1", "m1-at-last");
          await close(other, "m1");
          expect([...notedApart.values()]).not.toContain((await shownOn(other)).get("m1-at-last"));
          await exchange(phones);
          const after = await shownOn(opener);
          for (const [id, number] of before) expect(after.get(id)).toBe(number);
          expect(new Set(after.values()).size).toBe(after.size);
          await Promise.all(phones.map(({ store }) => store.close()));
        },
      ),
      runs(15),
    );
  });
});
