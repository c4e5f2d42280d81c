/** The shortcuts of the live screen: what is registered, shown and told to screen readers, in one list. */

import type { Shortcut } from "../../ui/use-shortcuts.ts";

/** In the order they are shown. The first four are named after the kind they add. */
export const SHORTCUTS = [
  { name: "note", keys: "alt+1" },
  { name: "decision", keys: "alt+2" },
  { name: "action", keys: "alt+3" },
  { name: "question", keys: "alt+4" },
  { name: "who", keys: "alt+w" },
  { name: "when", keys: "shift+alt+w" },
  { name: "vote", keys: "alt+t" },
  { name: "changeKind", keys: "alt+k" },
  { name: "remove", keys: "alt+backspace" },
  { name: "putBack", keys: "alt+z" },
  { name: "nextItem", keys: "alt+arrowdown" },
  { name: "previousItem", keys: "alt+arrowup" },
  { name: "newItem", keys: "alt+n" },
  { name: "writing", keys: "alt+s" },
  { name: "agenda", keys: "alt+g" },
  { name: "attendance", keys: "alt+a" },
  { name: "close", keys: "alt+l" },
] as const satisfies readonly Shortcut[];

export type ShortcutName = (typeof SHORTCUTS)[number]["name"];

/** The keys of a shortcut, as "alt+1". */
export const keysOf = (name: ShortcutName): string =>
  SHORTCUTS.find((each) => each.name === name)?.keys ?? "";
