/** The keys of a shortcut in the ways they are told: on keycaps, and to a screen reader. */
import { texts } from "./texts.ts";

/** "shift+alt+arrowup" as on the keycaps, in the order people press them: ["Alt", "Shift", "↑"]. */
export function keycapsOf(keys: string): string[] {
  const parts = keys.split("+");
  const rank = (part: string) => ["ctrl", "alt", "shift"].indexOf(part) + 1 || 9;
  return parts.toSorted((a, b) => rank(a) - rank(b)).map(keycap);
}

/** "alt+arrowup" as `aria-keyshortcuts` wants it: "Alt+ArrowUp". */
export function ariaKeysOf(keys: string): string {
  return keys
    .split("+")
    .map((part) => ARIA_NAMES[part] ?? part.toUpperCase())
    .join("+");
}

const ARIA_NAMES: Readonly<Record<string, string>> = {
  alt: "Alt",
  shift: "Shift",
  ctrl: "Control",
  arrowup: "ArrowUp",
  arrowdown: "ArrowDown",
  backspace: "Backspace",
};

function keycap(part: string): string {
  switch (part) {
    case "alt":
    case "shift":
    case "ctrl":
      return ARIA_NAMES[part]?.replace("Control", "Ctrl") ?? part;
    case "arrowup":
      return "↑";
    case "arrowdown":
      return "↓";
    case "backspace":
      return texts.backspace;
    default:
      return part.toUpperCase();
  }
}
