/** Belnotities: kept from the first word, found again, and turned into an action, a question or a toezegging. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { callNotes, commitments } from "../../domain/tables/outside.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { CallNoteScreen } from "./call-note-screen.tsx";
import { CallNotesScreen } from "./call-notes-screen.tsx";
import { NewCallNoteScreen } from "./new-call-note-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  store = await testStore();
  await seedPerson(store, "floor", "Floor Bakhuis", { group: "official", phone: "070 555 02 02" });
});

const notes = () => store.read((reader) => reader.all(callNotes));
const seedNote = (id: string, more = {}) =>
  store.commit([create(callNotes, id, { on: "2026-03-05", at: "10:15", about: "De lantaarn", ...more })]);

function openNew() {
  const both = (
    <>
      <NewCallNoteScreen />
      <ToastRegion />
    </>
  );
  return renderScreen(both, { store, path: "/belnotities/nieuw" });
}

function openOne(id: string) {
  const both = (
    <>
      <CallNoteScreen />
      <ToastRegion />
    </>
  );
  return renderScreen(both, { store, path: "/belnotities/:id", at: `/belnotities/${id}` });
}

test("a call is written down with its day and time, and whoever called from Contacten", async () => {
  openNew();
  expect(await screen.findByText("Donderdag 5 maart, 20.00 uur")).toBeTruthy();
  await user.type(await screen.findByRole("textbox", { name: "Wie had u aan de lijn?" }), "flo");
  await user.click(await screen.findByRole("button", { name: "Floor Bakhuis" }));
  expect(await screen.findByRole("link", { name: "Bel Floor Bakhuis" })).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Waar ging het over?" }), "De lantaarn 🔦");
  await user.type(screen.getByRole("textbox", { name: "Wat is er afgesproken?" }), "Floor belt terug.");
  await user.click(screen.getByRole("button", { name: "Noteer belnotitie" }));
  await screen.findByText(/^naar \/belnotities\//);
  const [note, ...others] = await notes();
  expect(others).toEqual([]);
  expect(note).toMatchObject({
    on: "2026-03-05",
    at: "20:00",
    personId: "floor",
    name: "Floor Bakhuis",
    about: "De lantaarn 🔦",
    agreed: "Floor belt terug.",
  });
});

test("what was typed is kept when the screen is left in mid-sentence", async () => {
  const { unmount } = openNew();
  await user.type(await screen.findByRole("textbox", { name: "Waar ging het over?" }), "De bank is we");
  unmount();
  await waitFor(async () => expect((await notes())[0]?.about).toBe("De bank is we"));
});

test("nothing typed makes nothing; the button says what is missing", async () => {
  const { unmount } = openNew();
  await user.click(await screen.findByRole("button", { name: "Noteer belnotitie" }));
  expect(await screen.findByText(/Er staat nog niets/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Waar ging het over?" }));
  await user.type(screen.getByRole("textbox", { name: "Waar ging het over?" }), "x");
  unmount();
  await waitFor(async () => expect(await notes()).toHaveLength(1));
});

test("a name and a number of someone else; what is no number is refused in words", async () => {
  await seedNote("n");
  openOne("n");
  await user.type(await screen.findByRole("textbox", { name: "Wie had u aan de lijn?" }), "مرحبا <script>");
  const phone = screen.getByRole("textbox", { name: "Telefoonnummer" });
  await user.type(phone, "geen idee");
  await user.tab();
  expect(await screen.findByText(/Hier staat geen telefoonnummer/)).toBeTruthy();
  await user.clear(phone);
  await user.type(phone, "06 12 34 56 78");
  await user.tab();
  const call = await screen.findByRole("link", { name: "Bel dit nummer" });
  expect(call.getAttribute("href")).toBe("tel:0612345678");
  await waitFor(async () =>
    expect((await notes())[0]).toMatchObject({
      name: "مرحبا <script>",
      personId: "",
      phone: "06 12 34 56 78",
    }),
  );
});

test("100,000 characters are refused, and what was there stays", async () => {
  await seedNote("n");
  openOne("n");
  await user.click(await screen.findByRole("textbox", { name: "Waar ging het over?" }));
  await user.paste("x".repeat(100_000));
  await user.tab();
  expect(await screen.findByText(/Deze tekst is te lang/)).toBeTruthy();
  expect((await notes())[0]?.about).toBe("De lantaarn");
});

test("one tap makes an action with the words of the note, and one more takes it back", async () => {
  await seedNote("n", { agreed: "Ladder lenen", personId: "floor" });
  openOne("n");
  await user.click(await screen.findByRole("button", { name: "Maak een actie" }));
  const made = await screen.findByRole("list", { name: "Hieruit kwam" });
  await waitFor(() => expect(made.textContent).toContain("Ladder lenen"));
  const [action] = await store.read((reader) => reader.all(blocks));
  expect(action).toMatchObject({ kind: "action", callNoteId: "n", noted: "2026-03-05", owner: { kind: "" } });
  expect(within(made).getByRole("link").getAttribute("href")).toBe(`/acties/${action?.id}`);
  expect(made.textContent).toContain("A2026-03-05.");
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "Hieruit kwam" })).toBeNull());
});

test("a question goes to whoever called, a toezegging is theirs", async () => {
  await seedNote("n", { agreed: "Voor mei hersteld", personId: "floor", name: "Floor Bakhuis" });
  openOne("n");
  await user.click(await screen.findByRole("button", { name: "Maak een vraag" }));
  await user.click(screen.getByRole("button", { name: "Noteer toezegging" }));
  await waitFor(() =>
    expect(within(screen.getByRole("list", { name: "Hieruit kwam" })).getAllByRole("listitem")).toHaveLength(
      2,
    ),
  );
  const [question] = await store.read((reader) => reader.all(blocks));
  expect(question?.owner).toMatchObject({ kind: "person", personId: "floor" });
  const [promise] = await store.read((reader) => reader.all(commitments));
  expect(promise).toMatchObject({ personId: "floor", what: "Voor mei hersteld", on: "2026-03-05" });
});

test("deleting leads to the list and can be undone", async () => {
  await seedNote("n");
  openOne("n");
  await user.click(await screen.findByRole("button", { name: "Verwijder belnotitie" }));
  await screen.findByText("naar /belnotities");
  expect(await notes()).toEqual([]);
});

test("a note that is not there says so", async () => {
  openOne("weg");
  expect(await screen.findByRole("heading", { name: "Deze belnotitie is er niet" })).toBeTruthy();
});

test("the list has the latest first, and is searched in names and words", async () => {
  await seedNote("old", { on: "2025-11-02", name: "Bakkerij Zoet", about: "Taart" });
  await seedNote("new", { personId: "floor" });
  renderScreen(<CallNotesScreen />, { store, path: "/belnotities" });
  await screen.findByRole("searchbox");
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links.filter((href) => href?.startsWith("/belnotities/") && !href.endsWith("nieuw"))).toEqual([
    "/belnotities/new",
    "/belnotities/old",
  ]);
  await user.type(screen.getByRole("searchbox"), "floor lantaarn");
  expect(await screen.findByText("1 belnotitie gevonden")).toBeTruthy();
  await user.type(screen.getByRole("searchbox"), " zzz");
  expect(await screen.findByRole("heading", { name: "Geen belnotitie gevonden" })).toBeTruthy();
});

test("an empty list says what it is for", async () => {
  renderScreen(<CallNotesScreen />, { store, path: "/belnotities" });
  expect(await screen.findByRole("heading", { name: "Er zijn nog geen belnotities" })).toBeTruthy();
});
