/** The bin: what was deleted and nothing else, by kind, and each thing back where it was. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blockOf, seedBlock, seedMeeting, seedPerson, wordsOf } from "../../../tests/support/seed.ts";
import type { Table } from "../../domain/table.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { efforts, terms } from "../../domain/tables/board.ts";
import { ADOPTED, type AgendaItem, agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { addenda } from "../../domain/tables/minutes.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { BinScreen } from "./bin-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
});

const open = () =>
  renderScreen(
    <>
      <BinScreen />
      <ToastRegion />
    </>,
    { store, path: "/instellingen/prullenbak" },
  );

const seedItem = (id: string, title: string, more: Partial<AgendaItem> = {}) =>
  store.commit([create(agendaItems, id, { meetingId: "m1", title, ...more })]);

const bin = (table: Table, ...ids: readonly string[]) => store.commit(ids.map((id) => remove(table, id)));

const list = (name: string) => screen.findByRole("list", { name });
const rowsOf = async (name: string) =>
  within(await list(name))
    .getAllByRole("listitem")
    .map((row) => row.textContent);
const putBack = async (title: string) =>
  user.click(await screen.findByRole("button", { name: `Zet terug: ${title}` }));

test("an empty bin says so, once it has been looked at", async () => {
  await seedPerson(store, "noor", "Noor de Wit");
  open();
  expect(screen.queryByText("De prullenbak is leeg")).toBeNull();
  expect(await screen.findByText("De prullenbak is leeg")).toBeTruthy();
  expect(screen.queryByRole("list", { name: "Contacten" })).toBeNull();
});

test("everything that was deleted stands under its kind, with where it belongs, newest first", async () => {
  await seedMeeting(store, "m1");
  await seedMeeting(store, "old", { kind: "board", date: "2026-01-08" });
  await seedMeeting(store, "new", { kind: "other", title: "Straatfeest", date: "2026-02-12" });
  await seedItem("i1", "Het hofje");
  await seedBlock(store, "n", "Een notitie 🌳", { kind: "note", meetingId: "m1" });
  await seedBlock(store, "b", "Een besluit", { kind: "decision", meetingId: "m1" });
  await seedBlock(store, "a", "<script>alert(1)</script>", { noted: "2026-02-01" });
  await seedBlock(store, "q", "مرحبا؟", { kind: "question" });
  await store.commit([create(addenda, "add", { meetingId: "m1", text: "Een aanvulling", on: "2026-03-05" })]);
  await seedPerson(store, "noor", "Noor de Wit");
  await bin(meetings, "old", "new");
  await bin(agendaItems, "i1");
  await bin(blocks, "n", "b", "a", "q");
  await bin(addenda, "add");
  await bin(people, "noor");
  open();
  expect(await rowsOf("Vergaderingen")).toEqual([
    expect.stringMatching(/^Straatfeest.*12 februari/),
    expect.stringMatching(/^Bestuursvergadering.*8 januari/),
  ]);
  expect(await rowsOf("Agendapunten")).toEqual([
    expect.stringMatching(/^Het hofjeOpenbare vergadering van .*5 maart/),
  ]);
  expect(await rowsOf("Notities")).toEqual([
    expect.stringMatching(/^Een notitie 🌳Openbare vergadering van/),
  ]);
  expect(await rowsOf("Besluiten")).toHaveLength(1);
  expect(await rowsOf("Acties")).toEqual([
    expect.stringMatching(/^<script>alert\(1\)<\/script>Genoteerd op .*1 februari.*, buiten een vergadering/),
  ]);
  expect(await rowsOf("Vragen")).toEqual([expect.stringMatching(/^مرحبا؟/)]);
  expect(await rowsOf("Aanvullingen")).toEqual([expect.stringMatching(/^Een aanvulling/)]);
  expect(await rowsOf("Contacten")).toEqual([expect.stringMatching(/^Noor de Wit/)]);
});

test("put back, it is where it was, with its words, and it is said", async () => {
  await seedMeeting(store, "m1");
  await seedBlock(store, "a", "Zaal reserveren", { meetingId: "m1", due: "2026-04-01" });
  await seedPerson(store, "noor", "Noor de Wit");
  await bin(blocks, "a");
  await bin(people, "noor");
  open();
  await putBack("Zaal reserveren");
  expect(await screen.findByText("“Zaal reserveren” staat er weer.")).toBeTruthy();
  expect(await blockOf(store, "a")).toMatchObject({ meetingId: "m1", due: "2026-04-01" });
  expect(await wordsOf(store, "a")).toBe("Zaal reserveren");
  await waitFor(() => expect(screen.queryByRole("list", { name: "Acties" })).toBeNull());
  await putBack("Noor de Wit");
  expect(await screen.findByText("De prullenbak is leeg")).toBeTruthy();
});

test("what was in a deleted meeting is not listed apart, and comes back with it", async () => {
  await seedMeeting(store, "m1");
  await seedItem("i1", "Het hofje");
  await seedItem("i2", "De bank");
  await seedBlock(store, "a", "Zaal", { meetingId: "m1" });
  await bin(agendaItems, "i1");
  await bin(blocks, "a");
  await bin(meetings, "m1");
  open();
  await list("Vergaderingen");
  expect(screen.queryByText("Het hofje")).toBeNull();
  expect(screen.queryByText("Zaal")).toBeNull();
  await putBack("Openbare vergadering");
  expect(await rowsOf("Agendapunten")).toHaveLength(1);
  expect(await rowsOf("Acties")).toHaveLength(1);
  const items = await store.read((reader) => reader.where(agendaItems, "meetingId", "m1"));
  expect(items.map((item) => item.id)).toEqual(["i2"]);
});

test("an item comes back with its sub-points, in one go; a sub-point alone by itself", async () => {
  await seedMeeting(store, "m1", { opened: "", closed: "" });
  await seedItem("i1", "Het hofje");
  await seedItem("s1", "De heg", { parentId: "i1" });
  await seedItem("s2", "De poort", { parentId: "i1" });
  await bin(agendaItems, "s1");
  open();
  expect(await rowsOf("Agendapunten")).toEqual([expect.stringMatching(/^De heg/)]);
  await bin(agendaItems, "i1", "s2");
  await waitFor(async () =>
    expect(await rowsOf("Agendapunten")).toEqual([expect.stringMatching(/^Het hofje.*, met 2 deelpunten/)]),
  );
  await putBack("Het hofje");
  await screen.findByText("De prullenbak is leeg");
  expect(await store.read((reader) => reader.where(agendaItems, "meetingId", "m1"))).toHaveLength(3);
});

test("what belongs to an adopted verslag stays away until that is reopened", async () => {
  await seedMeeting(store, "m1", { status: [0, ADOPTED] });
  await seedItem("i1", "Het hofje");
  await seedBlock(store, "b", "De heg blijft", { kind: "decision", meetingId: "m1" });
  await bin(blocks, "b");
  await bin(agendaItems, "i1");
  open();
  for (const name of ["Besluiten", "Agendapunten"])
    expect(await rowsOf(name)).toEqual([expect.stringMatching(/Heropen het verslag om dit terug te zetten/)]);
  expect(screen.queryByRole("button", { name: /^Zet terug/ })).toBeNull();
});

test("what was begun and left empty is no use; an empty action with a day is", async () => {
  await seedBlock(store, "empty", "");
  await seedBlock(store, "dated", "", { due: "2026-04-01" });
  await bin(blocks, "empty", "dated");
  open();
  expect(await rowsOf("Acties")).toEqual([expect.stringMatching(/^\(geen tekst\)/)]);
  await putBack("(geen tekst)");
  await screen.findByText("De prullenbak is leeg");
  expect(await blockOf(store, "empty")).toBeUndefined();
  expect(await blockOf(store, "dated")).toBeDefined();
});

test("of hundreds the first fifty, the rest on request; a text of 100,000 characters is shown short", async () => {
  await seedBlock(store, "long", "x".repeat(100_000), { noted: "2026-03-06" });
  await store.commit(
    Array.from({ length: 200 }, (_none, index) => create(people, `p${index}`, { name: `Bewoner ${index}` })),
  );
  await bin(blocks, "long");
  await bin(people, ...Array.from({ length: 200 }, (_none, index) => `p${index}`));
  open();
  expect(await rowsOf("Contacten")).toHaveLength(50);
  expect((await list("Acties")).textContent?.length).toBeLessThan(400);
  await user.click(screen.getByRole("button", { name: "Toon er 50 meer (nog 150)" }));
  expect(await rowsOf("Contacten")).toHaveLength(100);
});

test("a kind of a newer version stands among the notes", async () => {
  await seedBlock(store, "x", "Iets nieuws", { kind: "belnotitie" });
  await bin(blocks, "x");
  open();
  expect(await rowsOf("Notities")).toHaveLength(1);
});

test("a term and an effort of the board come back too", async () => {
  await seedPerson(store, "noor", "Noor de Wit");
  await store.commit([
    create(terms, "t", { personId: "noor", functie: "secretaris", from: "2023-01-01" }),
    create(efforts, "e", { on: "2026-02-01", what: "Oproep in de wijkkrant" }),
  ]);
  await bin(terms, "t");
  await bin(efforts, "e");
  open();
  expect(await rowsOf("Termijnen in het bestuur")).toEqual([
    expect.stringMatching(/^Noor de Wit, secretaris1 januari 2023/),
  ]);
  expect(await rowsOf("Inspanningen voor opvolging")).toEqual([
    expect.stringMatching(/^Oproep in de wijkkrant1 februari/),
  ]);
  await putBack("Noor de Wit, secretaris");
  await waitFor(async () => expect(await store.read((reader) => reader.all(terms))).toHaveLength(1));
});
