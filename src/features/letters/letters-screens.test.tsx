/** Stukken: noted with a subject, found by direction and words, and where they stand on the agenda. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { letters } from "../../domain/tables/outside.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { LetterScreen } from "./letter-screen.tsx";
import { LettersScreen } from "./letters-screen.tsx";
import { NewLetterScreen } from "./new-letter-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  store = await testStore();
  await seedPerson(store, "floor", "Floor Bakhuis", { group: "official" });
});

const all = () => store.read((reader) => reader.all(letters));
const seedLetter = (id: string, more = {}) =>
  store.commit([create(letters, id, { on: "2026-03-04", subject: "Het plein", ...more })]);

const openList = (at = "/stukken") => renderScreen(<LettersScreen />, { store, path: "/stukken", at });
const openNew = (at = "/stukken/nieuw") =>
  renderScreen(<NewLetterScreen />, { store, path: "/stukken/nieuw", at });

function openOne(id: string) {
  const both = (
    <>
      <LetterScreen />
      <ToastRegion />
    </>
  );
  return renderScreen(both, { store, path: "/stukken/:id", at: `/stukken/${id}` });
}

/** A board meeting next week with an item for letters and one about trees. */
async function planMeeting() {
  await store.commit([
    create(meetings, "next", { kind: "board", date: "2026-03-12", start: "20:00" }),
    create(agendaItems, "i-letters", {
      meetingId: "next",
      kind: "letters",
      title: "Ingekomen stukken",
      order: "a0",
    }),
    create(agendaItems, "i-trees", { meetingId: "next", title: "Bomen", order: "a1" }),
  ]);
}

const lettersAt = async (itemId: string) =>
  (await store.read((reader) => readMeetingFile(reader, "next")))?.letters.get(itemId)?.map(({ id }) => id);

test("a letter that came in today needs only a subject", async () => {
  openNew();
  await user.type(await screen.findByRole("textbox", { name: "Onderwerp" }), "Inloopavond 🌳");
  await user.type(screen.getByRole("textbox", { name: "Van wie?" }), "Woningstichting Het Kompas");
  await user.click(screen.getByRole("button", { name: "Voeg stuk toe" }));
  await screen.findByText(/^naar \/stukken\//);
  expect(await all()).toEqual([
    expect.objectContaining({
      direction: "in",
      on: "2026-03-05",
      subject: "Inloopavond 🌳",
      personId: "",
      name: "Woningstichting Het Kompas",
    }),
  ]);
});

test("one that was sent, to someone in Contacten, on another day", async () => {
  openNew("/stukken/nieuw?soort=uit");
  await user.click(await screen.findByRole("button", { name: "Floor Bakhuis" }));
  const day = screen.getByLabelText("Verzonden op");
  fireEvent.change(day, { target: { value: "2026-02-28" } });
  await user.type(screen.getByRole("textbox", { name: "Onderwerp" }), "Dank");
  await user.click(screen.getByRole("button", { name: "Voeg stuk toe" }));
  await screen.findByText(/^naar \/stukken\//);
  expect((await all())[0]).toMatchObject({ direction: "out", on: "2026-02-28", personId: "floor" });
});

test("without a subject it says so; left without a word there is nothing", async () => {
  const { unmount } = openNew();
  await user.click(await screen.findByRole("button", { name: "Voeg stuk toe" }));
  expect(await screen.findByText(/Er staat nog geen onderwerp/)).toBeTruthy();
  unmount();
  expect(await all()).toEqual([]);
});

test("a subject of 100,000 characters is refused, and hostile words are only words", async () => {
  await seedLetter("l");
  openOne("l");
  const subject = await screen.findByRole("textbox", { name: "Onderwerp" });
  await user.clear(subject);
  await user.click(subject);
  await user.paste("x".repeat(100_000));
  await user.tab();
  expect(await screen.findByText(/Deze tekst is te lang/)).toBeTruthy();
  await user.clear(subject);
  await user.type(subject, "<script>alert(1)</script> مرحبا");
  await user.tab();
  await waitFor(async () => expect((await all())[0]?.subject).toBe("<script>alert(1)</script> مرحبا"));
});

test("a new letter stands by itself under ingekomen stukken of the next meeting, and is moved by choice", async () => {
  await planMeeting();
  await seedLetter("l");
  openOne("l");
  const places = await screen.findByRole("list", { name: "Op de agenda" });
  expect(places.textContent).toContain("Ingekomen stukken");
  expect(await lettersAt("i-letters")).toEqual(["l"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Bij welk agendapunt?" }), "i-trees");
  await waitFor(async () => expect(await lettersAt("i-trees")).toEqual(["l"]));
  expect(await lettersAt("i-letters")).toBeUndefined();
  expect(
    await within(await screen.findByRole("list", { name: "Op de agenda" })).findByText("Bomen"),
  ).toBeTruthy();
});

test("without a meeting that asks for letters it says what will happen", async () => {
  await seedLetter("l");
  openOne("l");
  expect(await screen.findByText(/staat nog nergens op/)).toBeTruthy();
});

test("deleting leads to the list; the letter lies in the bin", async () => {
  await seedLetter("l");
  openOne("l");
  await user.click(await screen.findByRole("button", { name: "Verwijder stuk" }));
  await screen.findByText("naar /stukken");
  expect(await all()).toEqual([]);
});

test("the list is by year, and keeps what one looks for in its address", async () => {
  await seedLetter("a", { subject: "Vérkeer", personId: "floor" });
  await seedLetter("b", { subject: "Dank", direction: "out", on: "2025-12-24", name: "Het Kompas" });
  const { router } = openList();
  expect((await screen.findAllByRole("heading", { level: 2 })).map((each) => each.textContent)).toEqual([
    "2026 1",
    "2025 1",
  ]);
  await user.click(screen.getByRole("radio", { name: "Verzonden" }));
  await waitFor(() => expect(screen.queryByText("Vérkeer")).toBeNull());
  expect(screen.getByText("Verzonden aan Het Kompas")).toBeTruthy();
  expect(router.state.location.search).toBe("?soort=uit");
  expect(screen.getByRole("link", { name: "Voeg stuk toe" }).getAttribute("href")).toBe(
    "/stukken/nieuw?soort=uit",
  );
  await user.click(screen.getByRole("radio", { name: "Alles" }));
  await user.type(screen.getByRole("searchbox"), "verkeer");
  expect(await screen.findByText("1 stuk gevonden")).toBeTruthy();
  expect(router.state.location.search).toBe("?zoek=verkeer");
});

test("an address with a search opens it; nothing found says what to do", async () => {
  await seedLetter("a");
  openList("/stukken?soort=uit&zoek=plein");
  expect(await screen.findByRole("heading", { name: "Geen stuk gevonden" })).toBeTruthy();
  expect(screen.getByRole("searchbox")).toHaveProperty("value", "plein");
});

test("an empty register says what it is for", async () => {
  openList();
  expect(await screen.findByRole("heading", { name: "Er zijn nog geen stukken" })).toBeTruthy();
});
