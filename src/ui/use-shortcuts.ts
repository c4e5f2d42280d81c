/** Keyboard shortcuts for whoever sits at a laptop. */
import { useEffect, useRef } from "react";

/**
 * One shortcut: what it is called in the code, and its keys, as "alt+1", "ctrl+enter", "shift+alt+arrowup", "n" or
 * "?". The same list is registered here and shown by ShortcutList, so that what is shown is what works.
 */
export interface Shortcut<Name extends string = string> {
  readonly name: Name;
  readonly keys: string;
}

/**
 * Listens while mounted, and does for every shortcut of the list what `does` says of its name. Combinations without
 * Alt, Ctrl or Cmd are left alone while someone types.
 */
export function useShortcuts<Name extends string>(
  list: readonly Shortcut<Name>[],
  does: Readonly<Record<Name, () => void>>,
): void {
  const latest = useRef({ list, does });
  useEffect(() => {
    latest.current = { list, does };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.defaultPrevented || event.isComposing || (isPlain && isTyping(event.target))) return;
      const combo = comboOf(event);
      const shortcut = latest.current.list.find((each) => each.keys === combo);
      if (!shortcut) return;
      event.preventDefault();
      latest.current.does[shortcut.name]();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** Modifiers in a fixed order; with Alt the place of the key counts, for Alt makes other characters on a Mac. */
function comboOf(event: KeyboardEvent): string {
  const key = event.altKey ? event.code.replace(/^(Key|Digit|Numpad)(?=.)/, "") : event.key;
  // A "?" already holds its Shift.
  const isCharacter = !event.altKey && event.key.length === 1;
  const shift = event.shiftKey && !isCharacter;
  const ctrl = event.ctrlKey || event.metaKey;
  return [ctrl && "ctrl", shift && "shift", event.altKey && "alt", key.toLowerCase()]
    .filter(Boolean)
    .join("+");
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}
