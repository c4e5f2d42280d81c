/** The shortcuts that work on every screen; the frame registers them. */

import type { Shortcut } from "../../ui/use-shortcuts.ts";

/** The name the list is opened by. */
export const SHEET = "shortcuts";

export const EVERYWHERE = [
  { name: "help", keys: "?" },
  { name: "helpWhileTyping", keys: "alt+h" },
] as const satisfies readonly Shortcut[];
