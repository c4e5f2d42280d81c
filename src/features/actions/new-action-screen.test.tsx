/** Writing down an action outside any meeting: kept from the first letter, numbered, and with who and when. */

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson, wordsOf } from "../../../tests/support/seed.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { readOpenEntries } from "../../storage/queries/register.ts";
import type { Store } from "../../storage/store.ts";
import { removeEntry } from "./commands.ts";
import { NewActionScreen } from "./new-action-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  store = await testStore();
  await seedPerson(store, "noor", "Noor de Wit", { functie: "secretaris" });
  await seedPerson(store, "oud", "Oude Bekende", { left: true });
});

const open = (at = "/acties/nieuw") =>
  renderScreen(<NewActionScreen />, { store, path: "/acties/nieuw", at });
const entries = (kind: "action" | "question" = "action"): Promise<Entry[]> =>
  store.read((reader) => readOpenEntries(reader, kind));
const field = () => screen.findByRole("textbox", { name: "Wat moet er gebeuren?" });
const finish = (name = "Noteer actie") => user.click(screen.getByRole("button", { name }));

test("words, who and when; then back to the list", async () => {
  open();
  await user.type(await field(), "Zaal reserveren");
  await user.click(screen.getByRole("radio", { name: "Noor de Wit" }));
  await user.click(screen.getByRole("radio", { name: "2 weken" }));
  expect(screen.getByText("Klaar op donderdag 19 maart 2026.")).toBeTruthy();
  await finish();
  await screen.findByText("naar /acties");
  const [entry] = await entries();
  expect(entry).toMatchObject({
    text: "Zaal reserveren",
    block: {
      meetingId: "",
      kind: "action",
      noted: "2026-03-05",
      due: "2026-03-19",
      owner: { kind: "person", personId: "noor", name: "Noor de Wit" },
      number: { letter: "A", date: "2026-03-05", order: 1, by: store.node },
    },
  });
});

test("who and when may be chosen before the words, and skipped", async () => {
  open();
  await field();
  await user.click(screen.getByRole("radio", { name: "1 maand" }));
  await user.type(await field(), "Brief");
  await finish();
  await screen.findByText("naar /acties");
  expect((await entries())[0]?.block).toMatchObject({ due: "2026-04-05", owner: { kind: "" } });
});

test("a function, or a name of one's own", async () => {
  open();
  await user.type(await field(), "Brief");
  await user.click(screen.getByRole("radio", { name: "Een functie" }));
  await user.click(screen.getByRole("radio", { name: "penningmeester" }));
  await waitFor(async () =>
    expect((await entries())[0]?.block.owner).toEqual({
      kind: "function",
      personId: "",
      name: "penningmeester",
    }),
  );
  await user.click(screen.getByRole("radio", { name: "Iemand anders" }));
  const name = screen.getByRole("textbox", { name: "Naam" });
  await user.type(name, "x".repeat(201));
  expect(screen.getByText(/Deze naam is te lang/)).toBeTruthy();
  await user.clear(name);
  await user.type(name, " Stadsdeel  Duinrand");
  await user.tab();
  await waitFor(async () =>
    expect((await entries())[0]?.block.owner).toEqual({
      kind: "outside",
      personId: "",
      name: "Stadsdeel Duinrand",
    }),
  );
});

test("nothing written: the field says so, and nothing is made", async () => {
  open();
  await field();
  await finish();
  expect(await screen.findByText(/Er staat nog niets/)).toBeTruthy();
  expect(await entries()).toEqual([]);
});

test("numbers of one phone and day go on, also after one was thrown away", async () => {
  for (const text of ["een", "twee"]) {
    const { unmount } = open();
    await user.type(await field(), text);
    await finish();
    await screen.findByText("naar /acties");
    unmount();
    const [entry] = await entries();
    if (text === "een" && entry) await removeEntry(store, entry.block.id);
  }
  expect((await entries()).map(({ block }) => block.number?.order)).toEqual([2]);
});

test("leaving keeps what was typed; left without words, it goes again", async () => {
  const first = open();
  await user.type(await field(), "Niet afgemaakt");
  first.unmount();
  await waitFor(async () => expect((await entries()).map(({ text }) => text)).toEqual(["Niet afgemaakt"]));
  const second = open();
  await user.type(await field(), "weg");
  await user.clear(await field());
  second.unmount();
  await waitFor(async () => expect(await entries()).toHaveLength(1));
});

test.each([
  ["a pasted book", "woord ".repeat(16_667)],
  ["emoji, right-to-left and a script", "😀 مرحبا <script>alert(1)</script>"],
])("%s is kept letter by letter", async (_name, text) => {
  open();
  await user.click(await field());
  await user.paste(text);
  await finish();
  await screen.findByText("naar /acties");
  expect(await wordsOf(store, (await entries())[0]?.block.id ?? "")).toBe(text);
});

test("a question has no date, and officials among its names", async () => {
  await seedPerson(store, "fatima", "Fatima Haddou", { group: "official" });
  const { router } = open("/acties/nieuw?soort=vraag");
  await user.type(await screen.findByRole("textbox", { name: "Wat wilt u weten?" }), "Wanneer?");
  expect(screen.queryByText("Wanneer moet het klaar zijn?")).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Fatima Haddou" }));
  await finish("Noteer vraag");
  await screen.findByText("naar /acties");
  expect(router.state.location.search).toBe("?soort=vragen");
  expect((await entries("question"))[0]?.block.number).toMatchObject({ letter: "V", order: 1 });
});

test("who left is not offered", async () => {
  open();
  await field();
  expect(screen.queryByRole("radio", { name: "Oude Bekende" })).toBeNull();
});
