/** A board of three with one endpoint: they come with a code, work apart, and meet. Nobody presses a button for it. */

import { expect, onTestFinished, test, vi } from "vitest";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { ADOPTED, type Meeting, meetings, PROPOSED } from "../../src/domain/tables/meetings.ts";
import { adoptMinutes, closeMeeting, openMeeting } from "../../src/features/take-minutes/meeting-life.ts";
import { create, write } from "../../src/storage/write.ts";
import { fileOf, plan, setUp, type, verslagText, writeDown } from "../support/meeting-work.ts";
import {
  Board,
  expectSame,
  type Member,
  meet,
  PATIENCE,
  sameByItself,
  statusOf,
} from "../support/sharing-board.ts";
import { startEndpoint } from "../support/started-endpoint.ts";

async function newBoard(): Promise<Board> {
  const endpoint = await startEndpoint();
  onTestFinished(endpoint.stop);
  return new Board(endpoint);
}

const verslagOn = async ({ store }: Member, id: string) => verslagText(await fileOf(store, id));
const meetingOn = async ({ store }: Member, id: string): Promise<Meeting | undefined> =>
  await store.read((reader) => reader.get(meetings, id));

function apart(...members: Member[]): void {
  for (const { made } of members) made.goOnline(false);
}

function together(...members: Member[]): void {
  for (const { made } of members) made.goOnline(true);
}

test("three phones come with a code, work apart for an evening, and read the same verslag afterwards", async () => {
  const board = await newBoard();
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
    await writeDown(store, "maart-0", "note", "De voorzitter opent.");
  });
  const bert = await board.come(anne, "Bert");
  const carla = await board.come(anne, "Carla");
  await sameByItself(anne, bert, carla);

  apart(anne, bert, carla);
  // The same note, different items, and different fields of one meeting.
  await type(anne.store, "maart", "maart-0-note", "20.00 uur. ");
  await type(
    bert.store,
    "maart",
    "maart-0-note",
    " Er zijn geen afmeldingen.",
    "De voorzitter opent.".length,
  );
  await writeDown(bert.store, "maart-1", "decision", "De bank komt op het plein.");
  await writeDown(carla.store, "maart-2", "note", "Niemand heeft iets voor de rondvraag.");
  await anne.store.commit([write(meetings, "maart", { place: "Bibliotheek" })]);
  await bert.store.commit([write(meetings, "maart", { start: "20:15" })]);
  await vi.waitFor(() => expect(statusOf(bert)).toMatchObject({ kind: "noInternet", waiting: 4 }), PATIENCE);

  together(anne, bert, carla);
  await sameByItself(anne, bert, carla);
  const verslag = await verslagOn(anne, "maart");
  for (const words of [
    "20.00 uur. De voorzitter opent. Er zijn geen afmeldingen.",
    "De bank komt op het plein.",
    "Niemand heeft iets voor de rondvraag.",
    "Bibliotheek",
  ])
    expect(verslag).toContain(words);
  for (const member of [bert, carla]) expect(await verslagOn(member, "maart")).toBe(verslag);
  expect((await meetingOn(carla, "maart"))?.start).toBe("20:15");
  for (const member of [anne, bert, carla])
    await vi.waitFor(
      () => expect(statusOf(member)).toMatchObject({ kind: "idle", waiting: 0, aside: 0 }),
      PATIENCE,
    );
});

test("two close, number and adopt apart: what was adopted first stays, and numbers stand once", async () => {
  const board = await newBoard();
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
    await plan(store, "april", "2026-04-02");
    await openMeeting(store, await fileOf(store, "maart"));
    await writeDown(store, "maart-1", "decision", "De bank komt op het plein.");
  });
  const bert = await board.come(anne, "Bert");
  await sameByItself(anne, bert);

  apart(anne, bert);
  // Both write a decision of their own, and both close the meeting.
  await writeDown(anne.store, "maart-0", "decision", "Anne schrijft de brief.", "annes");
  await writeDown(bert.store, "maart-2", "decision", "Bert haalt de sleutel.", "berts");
  await closeMeeting(anne.store, await fileOf(anne.store, "maart"), new Map());
  await closeMeeting(bert.store, await fileOf(bert.store, "maart"), new Map());
  together(anne, bert);
  await sameByItself(anne, bert);
  const numbers = [...(await fileOf(anne.store, "maart")).numbers.entries()];
  expect(new Map(numbers.map(([, text]) => [text, 1])).size).toBe(numbers.length);
  expect(numbers.map(([id]) => id).sort()).toEqual(["annes", "berts", "maart-1-decision"]);
  expect([...(await fileOf(bert.store, "maart")).numbers.entries()]).toEqual(numbers);

  await anne.store.commit([
    write(meetings, "maart", { status: [0, PROPOSED], proposedOn: anne.store.today() }),
  ]);
  await sameByItself(anne, bert);
  apart(anne, bert);
  const { meeting: april } = await fileOf(anne.store, "april");
  await adoptMinutes(anne.store, "maart", april, "Punt 2: de bank is van hout.");
  bert.made.phone.setClock(bert.made.ports.now() + 60_000);
  await adoptMinutes(bert.store, "maart", april, "Punt 2: de bank is van steen.");
  together(anne, bert);
  await sameByItself(anne, bert);
  expect((await meetingOn(anne, "maart"))?.status).toEqual([0, ADOPTED]);
  const verslag = await verslagOn(bert, "maart");
  expect(await verslagOn(anne, "maart")).toBe(verslag);
  expect(verslag).toContain("van hout");
  expect(verslag).not.toContain("van steen");

  // A late word reaches the records of both, and the adopted verslag of neither.
  await bert.store.commit([write(blocks, "annes", { itemId: "maart-2" })]);
  await type(bert.store, "maart", "annes", "NAGEKOMEN ");
  await sameByItself(anne, bert);
  expect(await verslagOn(anne, "maart")).not.toContain("NAGEKOMEN");
});

test("a reader sees everything by itself, and what a reader writes stays where it is", async () => {
  const board = await newBoard();
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const rita = await board.come(anne, "Rita", "reader");
  await writeDown(anne.store, "maart-0", "note", "De voorzitter opent.");
  await vi.waitFor(
    async () => expect(await verslagOn(rita, "maart")).toContain("De voorzitter opent."),
    PATIENCE,
  );
  await rita.store.commit([write(meetings, "maart", { place: "Thuis bij Rita" })]);
  await meet(rita, anne);
  expect((await meetingOn(anne, "maart"))?.place).toBe("Buurthuis");
  expect(statusOf(rita)).toMatchObject({ kind: "idle", role: "reader" });
  expect(await rita.sharing.invite("editor")).toMatchObject({ error: { code: "not_admin" } });
  expect(await rita.sharing.revoke(["0".repeat(32)])).toMatchObject({ ok: false });
});

test("what waits survives that the app is closed, and a phone that was away long comes back in one go", async () => {
  const board = await newBoard();
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const bert = await board.come(anne, "Bert");
  apart(bert);
  for (let index = 0; index < 30; index += 1)
    await bert.store.commit([create(meetings, `b${index}`, { date: "2026-05-01", place: `Zaal ${index}` })]);
  const again = await board.reopen(bert);
  for (let index = 0; index < 30; index += 1)
    await anne.store.commit([create(meetings, `a${index}`, { date: "2026-06-01", place: `Tuin ${index}` })]);
  together(again);
  await again.sharing.start();
  await sameByItself(anne, again);
  expect((await meetingOn(anne, "b29"))?.place).toBe("Zaal 29");
  expect((await meetingOn(again, "a29"))?.place).toBe("Tuin 29");
  await expectSame(anne, again);
});
