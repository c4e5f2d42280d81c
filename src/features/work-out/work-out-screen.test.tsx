/** Uitwerken by state: before the end, klad with its checklist, concept with its forms, and vastgesteld with what follows. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blockOf, seedBlock, seedDevice, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { canonicalVerslag } from "../../documents/verslag.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import {
  ADOPTED,
  agendaItems,
  attendance,
  type Meeting,
  meetings,
  PROPOSED,
} from "../../domain/tables/meetings.ts";
import { adoptions, roundId } from "../../domain/tables/minutes.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { closeSheet } from "../../ui/sheets.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import type { DocumentForm } from "./share-document.ts";
import { WorkOutScreen } from "./work-out-screen.tsx";

const user = userEvent.setup();
let store: Store;
let shared: DocumentForm[];

beforeEach(async () => {
  for (let id = 0; id < 200; id += 1) dismissToast(id);
  closeSheet();
  localStorage.clear();
  shared = [];
  store = await testStore();
  await seedPerson(store, "noor", "Noor de Wit", { functie: "secretaris" });
  await seedDevice(store, "noor");
});

const open = () =>
  renderScreen(
    <>
      <WorkOutScreen
        shareVerslag={async (_file, form) => {
          shared.push(form);
          if (form === "html") throw new Error("no paper");
          return form === "text" ? "copied" : "downloaded";
        }}
      />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/uitwerken", at: "/vergaderingen/m1/uitwerken" },
  );

async function seedMinutes(more: Partial<Meeting> = {}): Promise<void> {
  await seedMeeting(store, "m1", { place: "Buurthuis De Kom", ...more });
  await store.commit([
    create(agendaItems, "i1", { meetingId: "m1", title: "Speeltuin", order: "a1" }),
    create(agendaItems, "i2", { meetingId: "m1", title: "Rondvraag", order: "a2" }),
    create(attendance, "m1:noor", { meetingId: "m1", personId: "noor", status: "present" }),
  ]);
  const here = { meetingId: "m1", itemId: "i1" };
  await seedBlock(store, "note", "De schommel is stuk.", { ...here, kind: "note", order: "a1" });
  await seedBlock(store, "decision", "We kopen een schommel.", { ...here, kind: "decision", order: "a2" });
  await seedBlock(store, "action", "Offerte vragen", {
    ...here,
    order: "a3",
    owner: { kind: "person", personId: "noor", name: "Noor de Wit" },
    due: "2026-04-01",
  });
  await seedBlock(store, "last", "Niets voor de rondvraag.", {
    ...here,
    itemId: "i2",
    kind: "note",
    order: "a1",
  });
}

/** As the next meeting does it. */
async function adopt(text?: string): Promise<void> {
  const file = await store.read((reader) => readMeetingFile(reader, "m1"));
  if (!file) throw new Error("no meeting");
  await seedMeeting(store, "m2", { date: "2026-04-02", opened: "", closed: "", dayLetter: null });
  const adopted = {
    inMeetingId: "m2",
    on: "2026-04-02",
    changes: "Bij punt 1 is het bedrag 250 euro.",
    text: text ?? canonicalVerslag(verslagOf(file)),
    sha256: "",
  };
  await store.commit([
    write(adoptions, roundId("m1", 0), { meetingId: "m1", adopted }),
    write(meetings, "m1", { status: [0, ADOPTED] }),
  ]);
}

const meetingNow = async () => (await store.read((reader) => reader.get(meetings, "m1")))!;

test.each([
  ["planned", { opened: "", closed: "" }, /nog niet begonnen/],
  ["live", { closed: "" }, /nog bezig/],
])("%s: a sentence and the way to Notuleren", async (_name, more, sentence) => {
  await seedMinutes(more);
  open();
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Naar Notuleren" }).getAttribute("href")).toBe(
    "/vergaderingen/m1/notuleren",
  );
});

test("klad: nothing to look over says so, and the verslag reads as it will look", async () => {
  await seedMinutes();
  open();
  expect(await screen.findByText("Alles is nagekeken.")).toBeTruthy();
  const paper = screen.getByRole("article");
  expect(within(paper).getByRole("heading", { level: 3 }).textContent).toBe("Verslag openbare vergadering");
  expect(within(paper).getByRole("heading", { level: 4, name: /Speeltuin/ })).toBeTruthy();
  expect(within(paper).getByText("De schommel is stuk.")).toBeTruthy();
  const tables = within(paper).getAllByRole("table");
  expect(tables.map((table) => within(table).getAllByRole("row").length)).toEqual([2, 2]);
});

test("the checklist answers who was there and what became of an item on the spot, and nothing moves", async () => {
  await seedMinutes();
  await seedPerson(store, "bram", "Bram Kuipers");
  await store.commit([
    create(attendance, "m1:bram", { meetingId: "m1", personId: "bram" }),
    create(agendaItems, "i3", { meetingId: "m1", title: "Verkeer", order: "a3" }),
  ]);
  open();
  await user.click(
    within(await screen.findByRole("radiogroup", { name: "Was Bram Kuipers er?" })).getByRole("radio", {
      name: "Afgemeld",
    }),
  );
  await user.click(
    within(screen.getByRole("radiogroup", { name: "Wat gebeurde er met 3 Verkeer?" })).getByRole("radio", {
      name: "Gaat naar de volgende keer",
    }),
  );
  const stored = () =>
    store.read(async (reader) => [
      (await reader.get(attendance, "m1:bram"))?.status,
      (await reader.get(agendaItems, "i3"))?.outcome,
    ]);
  await waitFor(async () => expect(await stored()).toEqual(["apologies", "deferred"]));
  await waitFor(() => expect(screen.getByText("Alles is nagekeken.")).toBeTruthy());
  expect(screen.getByRole("radiogroup", { name: "Was Bram Kuipers er?" })).toBeTruthy();
});

test("the checklist leads to actions without a name, names of residents and long sentences", async () => {
  await seedMinutes();
  await seedPerson(store, "gre", "Gré Bloem", { group: "resident" });
  await seedBlock(store, "bare", "Brief schrijven", { meetingId: "m1", itemId: "i2", order: "a2" });
  await seedBlock(store, "long", `Gré Bloem zegt ${"woord ".repeat(30)}.`, {
    meetingId: "m1",
    itemId: "i2",
    kind: "note",
    order: "a3",
  });
  open();
  const actions = await screen.findByRole("list", { name: "Acties zonder naam of datum" });
  expect(within(actions).getByRole("link").getAttribute("href")).toBe("/acties/bare?uitwerken=m1");
  expect(actions.textContent).toContain("Nog niemand, geen datum");
  const names = screen.getByRole("list", { name: "Namen van bewoners" });
  expect(within(names).getByRole("link").getAttribute("href")).toBe("/vergaderingen/m1/notuleren?punt=i2");
  expect(screen.getByText("Tip: 1 lange zin")).toBeTruthy();
});

test("empty lines go in one tap, and come back", async () => {
  await seedMinutes();
  await seedBlock(store, "blank", " ", { meetingId: "m1", itemId: "i2", kind: "note", order: "a4" });
  open();
  await user.click(await screen.findByRole("button", { name: "Haal lege regels weg" }));
  await waitFor(async () => expect(await blockOf(store, "blank")).toBeUndefined());
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect(await blockOf(store, "blank")).toBeDefined());
});

test("Zet concept klaar gives what has none a number, and dates the concept", async () => {
  await seedMinutes();
  await seedBlock(store, "blank", "", { meetingId: "m1", itemId: "i2", kind: "decision", order: "a4" });
  open();
  await user.click(await screen.findByRole("button", { name: "Zet concept klaar" }));
  expect(await screen.findByRole("button", { name: "Deel verslag" })).toBeTruthy();
  expect(await meetingNow()).toMatchObject({ status: [0, PROPOSED], proposedOn: "2026-03-05" });
  expect((await blockOf(store, "decision"))?.number).toMatchObject({ letter: "B", order: 1 });
  expect((await blockOf(store, "blank"))?.number).toBeNull();
  expect(within(screen.getByRole("article")).getByText("Besluit B2026-03-05.1")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Verder schrijven" })).toBeTruthy();
});

test("concept: every form is one tap; what fails says so and leaves the sheet open", async () => {
  await seedMinutes({ status: [0, PROPOSED], proposedOn: "2026-03-06" });
  open();
  await user.click(await screen.findByRole("button", { name: "Deel verslag" }));
  const sheet = await screen.findByRole("dialog", { name: "Deel verslag" });
  const names = within(sheet)
    .getAllByRole("listitem")
    .map((row) => row.textContent);
  expect(names).toEqual([
    expect.stringMatching(/^PDF/),
    expect.stringMatching(/^Word/),
    expect.stringMatching(/^Webpagina/),
    expect.stringMatching(/^Tekst voor WhatsApp/),
    expect.stringMatching(/^Besluitenlijst/),
    expect.stringMatching(/^Actielijst/),
  ]);
  await user.click(within(sheet).getByRole("button", { name: /Webpagina/ }));
  expect(await screen.findByText(/Delen lukte niet/)).toBeTruthy();
  await user.click(within(sheet).getByRole("button", { name: /Tekst voor WhatsApp/ }));
  expect(await screen.findByText(/De tekst is gekopieerd/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(shared).toEqual(["html", "text"]);
});

test("concept: what was written later gets its number on request, and the next meeting is named", async () => {
  await seedMinutes({ status: [0, PROPOSED], proposedOn: "2026-03-06" });
  await seedMeeting(store, "m2", { date: "2026-04-02", opened: "", closed: "", dayLetter: null });
  open();
  expect(
    await screen.findByText("In de openbare vergadering van 2 april stelt u dit verslag vast."),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Geef nummers" }));
  await waitFor(async () => expect((await blockOf(store, "action"))?.number).toMatchObject({ order: 1 }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Geef nummers" })).toBeNull());
  expect((await meetingNow()).proposedOn).toBe("2026-03-06");
});

test("vastgesteld: when, where, with which changes; the text stays, and what came later stands beside it", async () => {
  await seedMinutes();
  await adopt();
  await seedBlock(store, "late", "Te laat binnengekomen.", {
    meetingId: "m1",
    itemId: "i2",
    kind: "note",
    order: "a9",
  });
  open();
  expect(
    (await screen.findAllByText(/Vastgesteld in de vergadering van donderdag 2 april 2026/)).length,
  ).toBe(2);
  expect(screen.getAllByText("Bij punt 1 is het bedrag 250 euro.").length).toBe(2);
  expect(screen.getByText(/kwam er nog één regel binnen/)).toBeTruthy();
  expect(
    within(screen.getByRole("article")).getByRole("heading", { name: "Later binnengekomen" }),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Zet concept klaar" })).toBeNull();
  expect(screen.queryByText("Nakijken")).toBeNull();
});

test("an addendum is added with day and name, refused when empty or a book, and can be put back", async () => {
  await seedMinutes();
  await adopt();
  open();
  await user.click(await screen.findByRole("button", { name: "Voeg aanvulling toe" }));
  expect(await screen.findByText(/Er staat nog niets/)).toBeTruthy();
  const field = screen.getByRole("textbox", { name: "Nieuwe aanvulling" });
  fireEvent.change(field, { target: { value: "x".repeat(100_000) } });
  await user.click(screen.getByRole("button", { name: "Voeg aanvulling toe" }));
  expect(await screen.findByText(/Deze aanvulling is te lang/)).toBeTruthy();
  fireEvent.change(field, { target: { value: " <script>alert(1)</script> 😀 مرحبا " } });
  await user.click(screen.getByRole("button", { name: "Voeg aanvulling toe" }));
  expect(
    await screen.findByRole("heading", { name: "Aanvulling van 5 maart 2026 door Noor de Wit" }),
  ).toBeTruthy();
  expect(screen.getByText("<script>alert(1)</script> 😀 مرحبا")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(screen.queryByRole("heading", { name: /Aanvulling van 5 maart/ })).toBeNull());
});

test("an addendum that was not added yet is still there when one comes back", async () => {
  await seedMinutes();
  await adopt();
  const { unmount } = open();
  await user.type(await screen.findByRole("textbox", { name: "Nieuwe aanvulling" }), "Het bedrag");
  unmount();
  open();
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Nieuwe aanvulling" });
  expect(field.value).toBe("Het bedrag");
  expect(localStorage.getItem("wijkschrift:unsent")).toContain("Het bedrag");
});

test("reopening asks why, is logged in one go, and shows in the history", async () => {
  await seedMinutes();
  await adopt();
  open();
  await user.click(await screen.findByText("Heropenen"));
  await user.click(screen.getByRole("button", { name: "Heropen verslag" }));
  expect(await screen.findByText(/Vul in waarom/)).toBeTruthy();
  expect((await meetingNow()).status).toEqual([0, ADOPTED]);
  await user.type(
    screen.getByRole("textbox", { name: "Waarom heropent u het verslag?" }),
    "Punt 4 ontbreekt",
  );
  await user.click(screen.getByRole("button", { name: "Heropen verslag" }));
  expect(await screen.findByRole("button", { name: "Zet concept klaar" })).toBeTruthy();
  expect((await meetingNow()).status).toEqual([1, 0]);
  expect(screen.getAllByText("Heropend op 5 maart 2026 door Noor de Wit.").length).toBe(2);
  expect(screen.getAllByText("Reden: Punt 4 ontbreekt").length).toBe(2);
});

test("an adopted text of a newer version: said plainly, with the notes and the stored text", async () => {
  await seedMinutes();
  await adopt('{"v":2,"text":"van morgen"}');
  open();
  expect(await screen.findByText(/vastgesteld met een nieuwere versie/)).toBeTruthy();
  expect(screen.getByText("De schommel is stuk.")).toBeTruthy();
  expect(screen.getByText('{"v":2,"text":"van morgen"}')).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Deel verslag" })).toBeNull();
});
