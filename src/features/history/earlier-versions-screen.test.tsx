/** Eerdere versies: what stood there, in words, by whom, and back in its place with an undo. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { bring } from "../../../tests/support/exported-changes.ts";
import { EVENING, type TestPhone, testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import {
  blockOf,
  seedBlock,
  seedDevice,
  seedMeeting,
  seedPerson,
  wordsOf,
} from "../../../tests/support/seed.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { ADOPTED, agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { Store } from "../../storage/store.ts";
import { create, remove, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { EarlierVersionsScreen } from "./earlier-versions-screen.tsx";

const user = userEvent.setup();
const HOUR = 3_600_000;
let phone: TestPhone;
let store: Store;
beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  phone = testPhone();
  store = await testStore(phone);
});

const open = (at: string) =>
  renderScreen(
    <>
      <EarlierVersionsScreen />
      <ToastRegion />
    </>,
    { store, path: "/eerdere-versies/:table/:id", at: `/eerdere-versies/${at}` },
  );

const rows = async () =>
  within(await screen.findByRole("list", { name: "Eerdere versies" }))
    .getAllByRole("listitem")
    .map((row) => row.textContent);

async function retype(id: string, text: string): Promise<void> {
  const doc = await store.openText(id);
  doc.edit(id, 0, doc.text(id).length, text);
  await store.closeText(id);
}

test("of a meeting: fields in words, its agenda items too, the latest first", async () => {
  await seedPerson(store, "noor", "Noor de Wit");
  await seedMeeting(store, "m", { place: "Buurthuis", chairId: "noor", closed: "", opened: "" });
  await store.commit([create(agendaItems, "i", { meetingId: "m", title: "Het hofje", minutes: 10 })]);
  phone.setClock(EVENING + HOUR);
  await store.commit([
    write(meetings, "m", { date: "2026-03-12", start: "19:30", isPublic: false, chairId: "" }),
  ]);
  phone.setClock(EVENING + 2 * HOUR);
  await store.commit([write(agendaItems, "i", { title: "De poort", minutes: 5 })]);
  open("meetings/m");
  const list = await rows();
  expect(list.slice(0, 2).join()).toContain("Agendapunt “De poort”: Naam van het agendapuntHet hofje");
  expect(list.join()).toContain("Tijd10 minuten");
  expect(list.join()).toContain("Datumdonderdag 5 maart 2026");
  expect(list.join()).toContain("Begin20.00 uur");
  expect(list.join()).toContain("Openbaarja");
  expect(list.join()).toContain("VoorzitterNoor de Wit");
  expect(list.join()).toContain("Geschreven op dit toestel, donderdag 5 maart, 20.00 uur");
  expect(list.join()).toContain("Stond hier tot donderdag 5 maart, 21.00 uur");
});

test("put back, it stands there again, and that can be undone", async () => {
  await seedMeeting(store, "m", { place: "Buurthuis" });
  phone.setClock(EVENING + HOUR);
  await store.commit([write(meetings, "m", { place: "School" })]);
  open("meetings/m");
  await user.click(await screen.findByRole("button", { name: "Zet dit terug: Plaats" }));
  const placeIs = (place: string) =>
    waitFor(async () =>
      expect(await store.read((reader) => reader.get(meetings, "m"))).toMatchObject({ place }),
    );
  await placeIs("Buurthuis");
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await placeIs("School");
});

test("the words of a note come back, and go again", async () => {
  await seedBlock(store, "a", "Zaal reserveren 🌳\nen bellen");
  phone.setClock(EVENING + HOUR);
  await retype("a", "مرحبا <script>");
  open("blocks/a");
  expect((await rows()).join()).toContain("De tekstZaal reserveren 🌳");
  await user.click(screen.getByRole("button", { name: "Zet dit terug: De tekst" }));
  await waitFor(async () => expect(await wordsOf(store, "a")).toBe("Zaal reserveren 🌳\nen bellen"));
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect(await wordsOf(store, "a")).toBe("مرحبا <script>"));
});

test("what another wrote carries their name", async () => {
  const other = testPhone(2);
  const opened = await Store.open("testorganisatie", other);
  if (!opened.ok) throw new Error(opened.error.kind);
  const theirs = opened.value;
  await seedPerson(theirs, "jan", "Jan Blauw");
  await seedDevice(theirs, "jan");
  await seedBlock(theirs, "a", "Zaal", {
    due: "2026-04-01",
    owner: { kind: "function", personId: "", name: "secretaris" },
  });
  await bring(other, "testorganisatie", store);
  phone.setClock(EVENING + 60_000);
  await store.commit([
    write(blocks, "a", { due: "2026-05-01", owner: { kind: "person", personId: "jan", name: "" } }),
  ]);
  open("blocks/a");
  const list = (await rows()).join();
  expect(list).toContain("Wanneerwoensdag 1 april 2026");
  expect(list).toContain("Wiesecretaris");
  expect(list).toContain("Geschreven door Jan Blauw");
});

test("of an adopted verslag the words are only read, the day of an action goes on", async () => {
  await seedMeeting(store, "m");
  await seedBlock(store, "a", "Zaal", { meetingId: "m", due: "2026-04-01", kind: "action" });
  phone.setClock(EVENING + HOUR);
  await store.commit([write(blocks, "a", { due: "2026-05-01", kind: "decision" })]);
  await store.commit([write(meetings, "m", { status: [0, ADOPTED] })]);
  open("blocks/a");
  expect(await screen.findByRole("button", { name: "Zet dit terug: Wanneer" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Zet dit terug: Soort" })).toBeNull();
  expect(screen.getByText("Dit verslag is vastgesteld. Daarom kan dit niet terug.")).toBeTruthy();
});

test("nothing changed, or nothing there, is said; a text of 64,000 letters is shown short", async () => {
  await seedPerson(store, "noor", "x".repeat(60_000));
  const first = open("people/noor");
  expect(await screen.findByText("Er is niets aangepast")).toBeTruthy();
  first.unmount();
  phone.setClock(EVENING + HOUR);
  await store.commit([{ table: "people", id: "noor", fields: { name: "Noor" } }]);
  const second = open("people/noor");
  expect((await rows()).join().length).toBeLessThan(3000);
  second.unmount();
  for (const at of ["people/weg", "devices/x", "__proto__/x"]) {
    const view = open(at);
    expect(await screen.findByText("Dit staat er niet meer")).toBeTruthy();
    view.unmount();
  }
  await store.commit([remove(meetings, "m")]);
  await seedBlock(store, "done", "Klaar", { done: "2026-03-05" });
  expect(await blockOf(store, "done")).toMatchObject({ done: "2026-03-05" });
});
