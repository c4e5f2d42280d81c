/** Beginning to share, up to a noodblad that was checked: the real engine, and a real endpoint. */

import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { given, openBoard, type PageBoard } from "../../../tests/support/board-in-page.ts";
import { renderScreen } from "../../../tests/support/render-screen.tsx";
import { HOME } from "../../../tests/support/sharing-phones.ts";
import { groupsOf, spaced } from "../../domain/sharing-letters.ts";
import { forgetDraftsOf } from "../../ui/form-drafts.ts";
import { keepWordsOf } from "../../ui/whose-words.ts";
import { CheckSheetScreen } from "./check-sheet-screen.tsx";
import { addOwner } from "./commands.ts";
import { RecoverySheetScreen } from "./recovery-sheet-screen.tsx";
import { ExampleNotShared, ShareScreen } from "./share-screen.tsx";
import type { RecoverySheet } from "./sharing-port.ts";

let board: PageBoard;
const user = userEvent.setup();
beforeEach(async () => {
  keepWordsOf("anne");
  board = await openBoard();
});
afterEach(async () => {
  // The screens first: they ask the store that is closed after them.
  cleanup();
  forgetDraftsOf("anne");
  await board.close();
});

const show = () =>
  renderScreen(<ShareScreen sharing={board.anne.sharing} shareUnshared={async () => undefined} />, {
    store: board.anne.store,
    path: "/delen",
  });
const press = (name: RegExp | string) => user.click(screen.getByRole("button", { name }));

test("three sentences, a name, and one press: it is shared, and the noodblad comes next", async () => {
  show();
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  await user.type(await screen.findByLabelText("Hoe heet u?"), "Anne de Wit");
  await press("Begin met delen");
  expect(await screen.findByText("naar /delen/noodblad")).toBeTruthy();
  expect(board.anne.sharing.status.getState().kind).not.toBe("off");
  const [device] = await board.anne.sharing.devices();
  expect(device).toMatchObject({ name: "Anne de Wit", role: "admin", isHere: true });
});

test("pressed at once, before the name that is known was read: it begins", async () => {
  await addOwner(board.anne.store, "Anne de Wit");
  show();
  const button = screen.getByRole("button", { name: "Begin met delen" });
  button.focus();
  fireEvent.keyDown(button, { key: "Enter" });
  fireEvent.keyUp(button, { key: "Enter" });
  expect(await screen.findByText("naar /delen/noodblad")).toBeTruthy();
});

test("without a name nothing begins, and the field says so", async () => {
  show();
  await screen.findByLabelText("Hoe heet u?");
  await press("Begin met delen");
  expect(await screen.findByText("Uw naam ontbreekt. Vul die hier in.")).toBeTruthy();
  expect(board.anne.sharing.status.getState().kind).toBe("off");
});

test.each([
  ["geen adres", "Dit is geen adres. Het begint met https://"],
  ["http://onveilig.example", "Dit is geen adres. Het begint met https://"],
  ["🌳".repeat(50_000), "Dit is geen adres. Het begint met https://"],
])("the address %.20s is refused beside its field", async (typed, words) => {
  show();
  const field = await screen.findByLabelText("Adres van de deelplek");
  await user.clear(field);
  await user.click(field);
  await user.paste(typed);
  await press("Begin met delen");
  expect(await screen.findByText(words)).toBeTruthy();
});

test("without internet it says so, and that nothing is lost", async () => {
  board.anne.phone.goOnline(false);
  show();
  await user.type(await screen.findByLabelText("Hoe heet u?"), "Anne");
  await press("Begin met delen");
  expect((await screen.findByRole("alert")).textContent).toMatch(/geen internet. U bent niets kwijt/);
});

test("a deelplek that asks a code: its field opens, and with the code it goes on", async () => {
  await board.close();
  board = await openBoard({ settings: { newOrganisations: { kind: "code", secret: "linde" } } });
  show();
  await user.type(await screen.findByLabelText("Hoe heet u?"), "Anne");
  await press("Begin met delen");
  expect((await screen.findByRole("alert")).textContent).toMatch(/De deelplek vraagt een code/);
  expect(screen.getByText("Meer opties").closest("details")?.open).toBe(true);
  await user.type(screen.getByLabelText("Code van de deelplek"), "linde");
  await press("Begin met delen");
  expect(await screen.findByText("naar /delen/noodblad")).toBeTruthy();
});

test("an example says that it is not shared", async () => {
  renderScreen(<ExampleNotShared />, { store: board.anne.store, path: "/delen" });
  expect(screen.getByText("Een voorbeeld wordt niet gedeeld")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Begin met delen" })).toBeNull();
});

const shareIt = async () => given(await board.anne.sharing.begin({ endpoint: HOME, name: "Anne" }));

function showSheet(shared: RecoverySheet[] = []) {
  const shareSheet = (sheet: RecoverySheet) => {
    shared.push(sheet);
    return Promise.resolve("shared" as const);
  };
  return renderScreen(<RecoverySheetScreen sharing={board.anne.sharing} shareSheet={shareSheet} />, {
    store: board.anne.store,
    path: "/delen/noodblad",
  });
}

test("the noodblad stands there large, can be printed, and checking may be put off twice", async () => {
  const sheet = await shareIt();
  const printed: RecoverySheet[] = [];
  const first = showSheet(printed);
  const list = await screen.findByRole("list", { name: "De 24 letters" });
  expect(list.textContent).toBe(groupsOf(sheet.letters).join(""));
  expect(screen.getByRole("img", { name: /noodblad als code/ })).toBeTruthy();
  await press("Druk noodblad af");
  await waitFor(() => expect(printed).toEqual([sheet]));
  await user.click(await screen.findByRole("button", { name: "Later" }));
  expect(await screen.findByText("naar /delen")).toBeTruthy();
  first.unmount();
  const second = showSheet();
  await user.click(await screen.findByRole("button", { name: "Later" }));
  await screen.findByText("naar /delen");
  second.unmount();
  showSheet();
  expect(await screen.findByRole("link", { name: "Kijk het noodblad na" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Later" })).toBeNull();
});

test("two groups typed: wrong ones are told apart, right ones end it and the letters leave this phone", async () => {
  const sheet = await shareIt();
  const view = renderScreen(<CheckSheetScreen sharing={board.anne.sharing} />, {
    store: board.anne.store,
    path: "/delen/noodblad/nakijken",
  });
  const fields = await screen.findAllByLabelText<HTMLInputElement>(/^Groepje \d$/);
  const groups = fields.map((field) => Number(/\d/.exec(field.labels?.[0]?.textContent ?? "")?.[0]) - 1);
  await user.type(fields[0]!, "<b>!");
  await press("Controleer noodblad");
  expect(await screen.findByText(/Dit staat niet op het noodblad/)).toBeTruthy();
  expect(screen.getByText("Vul de vier letters van dit groepje in.")).toBeTruthy();
  await user.clear(fields[0]!);
  for (const [index, field] of fields.entries())
    await user.type(field, ` ${groupsOf(sheet.letters)[groups[index] ?? 0]?.toLowerCase()} `);
  await press("Controleer noodblad");
  expect(await screen.findByText("naar /delen")).toBeTruthy();
  expect(await board.anne.sharing.uncheckedSheet()).toBeUndefined();
  view.unmount();
  showSheet();
  expect(await screen.findByText("Het noodblad is nagekeken")).toBeTruthy();
  expect(document.body.textContent).not.toContain(spaced(sheet.letters).slice(0, 9));
});

test("a new noodblad takes the place of the old one", async () => {
  const old = await shareIt();
  given(await board.anne.sharing.checkSheet(old.letters));
  showSheet();
  await user.click(await screen.findByRole("button", { name: "Maak nieuw noodblad" }));
  const list = await screen.findByRole("list", { name: "De 24 letters" });
  expect(list.textContent).toMatch(/^[A-Z2-9]{24}$/);
  expect(list.textContent).not.toBe(old.letters);
});
