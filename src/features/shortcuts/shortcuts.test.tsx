/** The list of shortcuts: every key that is registered, as keycaps, and in words for a screen reader. */
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { ariaKeysOf, keycapsOf } from "../../ui/shortcut-keys.ts";
import { ShortcutList } from "../../ui/shortcut-list.tsx";
import { EVERYWHERE } from "./everywhere.ts";
import { ShortcutsScreen } from "./shortcuts-screen.tsx";

test.each([
  ["alt+1", "Alt 1", "Alt+1"],
  ["shift+alt+w", "Alt Shift W", "Shift+Alt+W"],
  ["alt+arrowup", "Alt ↑", "Alt+ArrowUp"],
  ["alt+backspace", "Alt Backspace", "Alt+Backspace"],
  ["ctrl+enter", "Ctrl ENTER", "Control+ENTER"],
  ["?", "?", "?"],
])("%s is shown as %s", (keys, keycaps, aria) => {
  expect(keycapsOf(keys).join(" ")).toBe(keycaps);
  expect(ariaKeysOf(keys)).toBe(aria);
});

test("arrows are read out in words", () => {
  render(<ShortcutList shortcuts={[{ keys: "alt+arrowdown", does: "Volgend punt" }]} />);
  expect(screen.getByText("pijl omlaag")).toBeTruthy();
  expect(screen.getByText("↓").getAttribute("aria-hidden")).toBe("true");
});

test("the page shows the groups it is given, and what works everywhere", async () => {
  const groups = () => [
    { title: "Bij het notuleren", shortcuts: [{ keys: "alt+1", does: "Nieuwe notitie" }] },
  ];
  renderScreen(<ShortcutsScreen groups={groups} />, { store: await testStore(), path: "/sneltoetsen" });
  const own = screen.getByRole("region", { name: "Bij het notuleren" });
  expect(within(own).getByText("Nieuwe notitie").nextElementSibling?.textContent).toBe("Alt1");
  const everywhere = screen.getByRole("region", { name: "Overal" });
  expect(within(everywhere).getAllByRole("term").length).toBe(EVERYWHERE.length);
});
