/** Keyboard shortcuts for whoever sits at a laptop. */
import { useEffect, useRef } from "react";

/** Key combinations such as "alt+1", "ctrl+enter", "shift+alt+arrowup", "n" or "?". */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens while mounted; combinations without Alt, Ctrl or Cmd are left alone while someone types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.defaultPrevented || event.isComposing || (isPlain && isTyping(event.target))) return;
      const handler = latest.current[comboOf(event)];
      if (!handler) return;
      event.preventDefault();
      handler();
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
