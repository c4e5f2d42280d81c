/** One action or question: every part is kept by itself, and deleting can be undone. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blockOf, seedBlock, seedMeeting, seedPerson, wordsOf } from "../../../tests/support/seed.ts";
import { ADOPTED } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { ActionScreen } from "./action-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
  await seedPerson(store, "noor", "Noor de Wit");
});

const open = (at: string) =>
  renderScreen(
    <>
      <ActionScreen />
      <ToastRegion />
    </>,
    { store, path: "/acties/:id", at },
  );

test("words, owner and date are kept without a save button", async () => {
  await seedBlock(store, "a", "Zaal");
  open("/acties/a");
  const words = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Wat" });
  await waitFor(() => expect(words.readOnly).toBe(false));
  await user.type(words, " reserveren");
  await waitFor(async () => expect(await wordsOf(store, "a")).toBe("Zaal reserveren"));
  await user.click(screen.getByRole("radio", { name: "Noor de Wit" }));
  await waitFor(async () => expect((await blockOf(store, "a"))?.owner.personId).toBe("noor"));
  await user.click(screen.getByRole("radio", { name: "Een datum" }));
  const date = screen.getByLabelText("Datum");
  fireEvent.change(date, { target: { value: "2026-02-31" } });
  expect((await blockOf(store, "a"))?.due).toBe("");
  fireEvent.change(date, { target: { value: "2026-06-30" } });
  await waitFor(async () => expect((await blockOf(store, "a"))?.due).toBe("2026-06-30"));
});

test("done today, and open again", async () => {
  await seedBlock(store, "a", "Zaal");
  open("/acties/a");
  await user.click(await screen.findByRole("button", { name: "Zet op klaar" }));
  await screen.findByLabelText("Klaar op");
  expect((await blockOf(store, "a"))?.done).toBe("2026-03-05");
  await user.click(screen.getByRole("button", { name: "Zet weer open" }));
  await waitFor(async () => expect((await blockOf(store, "a"))?.done).toBe(""));
});

test("deleting leads to the list and can be put back", async () => {
  await seedBlock(store, "a", "Zaal");
  const { router } = open("/acties/a");
  await user.click(await screen.findByRole("button", { name: "Verwijder actie" }));
  await screen.findByText("naar /acties");
  expect(await blockOf(store, "a")).toBeUndefined();
  await router.navigate("/acties/b");
  await screen.findByText("Deze actie is er niet");
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect(await blockOf(store, "a")).toBeDefined());
});

test("Volgende keer is offered when the next meeting of that kind is planned", async () => {
  await seedMeeting(store, "m1");
  await seedMeeting(store, "m2", { date: "2026-04-02", opened: "", closed: "", dayLetter: null });
  await seedBlock(store, "a", "Zaal", { meetingId: "m1" });
  await seedBlock(store, "b", "Brief");
  const { router } = open("/acties/a");
  await user.click(await screen.findByRole("radio", { name: "Volgende keer (2 april)" }));
  await waitFor(async () => expect((await blockOf(store, "a"))?.due).toBe("2026-04-02"));
  expect(screen.getByRole("link", { name: /Genoteerd op 5 maart/ }).getAttribute("href")).toBe(
    "/vergaderingen/m1/uitwerken",
  );
  await router.navigate("/acties/b");
  await screen.findByText("Genoteerd buiten een vergadering.");
  expect(screen.queryByRole("radio", { name: /Volgende keer/ })).toBeNull();
});

test("words in an adopted verslag are only to be read; who, when and done go on", async () => {
  await seedMeeting(store, "m1", { status: [0, ADOPTED] });
  await seedBlock(store, "a", "Zaal reserveren", { meetingId: "m1" });
  open("/acties/a?uitwerken=m1");
  expect(await screen.findByText(/Deze tekst staat in een vastgesteld verslag/)).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "Wat" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Verwijder actie" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Noor de Wit" }));
  await waitFor(async () => expect((await blockOf(store, "a"))?.owner.personId).toBe("noor"));
  expect(screen.getByRole("link", { name: "Uitwerken" }).getAttribute("href")).toBe(
    "/vergaderingen/m1/uitwerken",
  );
});

test("an answer is kept when the screen is left in mid-sentence", async () => {
  await seedBlock(store, "q", "Wanneer?", { kind: "question" });
  const { unmount } = open("/acties/q");
  await user.type(await screen.findByRole("textbox", { name: "Antwoord" }), "In week 20");
  unmount();
  await waitFor(async () => expect((await blockOf(store, "q"))?.answer).toBe("In week 20"));
});

test("an answer of a book is refused in words, and leaves the old one", async () => {
  await seedBlock(store, "q", "Wanneer?", { kind: "question", answer: "Ja", done: "2026-03-01" });
  open("/acties/q");
  await user.click(await screen.findByRole("textbox", { name: "Antwoord" }));
  await user.paste("x".repeat(100_000));
  expect(await screen.findByText(/Dit antwoord is te lang/)).toBeTruthy();
  await user.tab();
  expect((await blockOf(store, "q"))?.answer).toBe("Ja");
});

test("how it went over three meetings: noted, still open, another date, done", async () => {
  await seedMeeting(store, "m1", { date: "2026-01-08" });
  await seedMeeting(store, "m2", { date: "2026-02-05" });
  await seedMeeting(store, "other", { date: "2026-02-12", kind: "board" });
  await seedMeeting(store, "m3", { date: "2026-03-05" });
  await seedBlock(store, "a", "Zaal", { meetingId: "m1", noted: "2026-01-08", due: "2026-02-01" });
  open("/acties/a");
  const story = within(await screen.findByRole("region", { name: "Hoe het ging" }));
  const lines = () => story.getAllByRole("listitem").map((item) => item.textContent);
  expect(lines()).toEqual([
    "Genoteerd op 8 januariOpenbare vergadering",
    "Stond nog open op 5 februariOpenbare vergadering",
    "Stond nog open op 5 maartOpenbare vergadering",
  ]);
  await user.click(screen.getByRole("radio", { name: "2 weken" }));
  await waitFor(() =>
    expect(lines()).toContain("Nieuwe datum: 19 maart (was 1 februari)Veranderd op 5 maart"),
  );
  await user.click(screen.getByRole("button", { name: "Zet op klaar" }));
  await waitFor(() => expect(lines().at(-1)).toBe("Klaar op 5 maart"));
  expect(lines()).not.toContain("Stond nog open op 5 maartOpenbare vergadering");
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(lines()).toContain("Stond nog open op 5 maartOpenbare vergadering"));
});
