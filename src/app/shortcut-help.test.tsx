/** "?" opens the list of all shortcuts; while someone types it is just a question mark. */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test } from "vitest";
import { EVERYWHERE } from "../features/shortcuts/everywhere.ts";
import { SHORTCUTS } from "../features/take-minutes/shortcuts.ts";
import { closeSheet } from "../ui/sheets.ts";
import { keycapsOf } from "../ui/shortcut-keys.ts";
import { ShortcutHelp } from "./shortcut-help.tsx";

const user = userEvent.setup();
// Fetched beforehand, so that no test waits for the making of it.
beforeAll(() =>
  Promise.all([import("../features/shortcuts/shortcuts-sheet.tsx"), import("./shortcut-groups.ts")]),
);
afterEach(closeSheet);

test("it opens, shows every key once, and gives the focus back", async () => {
  render(
    <>
      <button type="button">Hier</button>
      <ShortcutHelp />
    </>,
  );
  const button = screen.getByRole("button", { name: "Hier" });
  button.focus();
  await user.keyboard("?");
  const dialog = await screen.findByRole("dialog", { name: "Sneltoetsen" });
  const shown = within(dialog)
    .getAllByRole("definition")
    .map((each) => [...each.querySelectorAll("kbd")].map((key) => key.firstChild?.textContent).join(" "));
  const registered = [...SHORTCUTS, ...EVERYWHERE].map(({ keys }) => keycapsOf(keys).join(" "));
  expect(shown).toEqual(registered);
  expect(new Set(registered).size).toBe(registered.length);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test("typing a question is not asking for help; Alt with H is", async () => {
  render(
    <>
      <textarea aria-label="Notitie" />
      <ShortcutHelp />
    </>,
  );
  const area = screen.getByLabelText<HTMLTextAreaElement>("Notitie");
  await user.type(area, "Wie betaalt dat?");
  expect(area.value).toBe("Wie betaalt dat?");
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.keyboard("{Alt>}h{/Alt}");
  expect(await screen.findByRole("dialog", { name: "Sneltoetsen" })).toBeTruthy();
});
