/** A list kept as one value whose lines have no ids of their own: gives them ids that stay while the list is changed here. */

import { useEffect, useRef, useState } from "react";
import { useTyped } from "./use-typed.ts";

export type Line<T> = { readonly id: string; readonly value: T; readonly place: number };

/** Same contents, whatever objects hold them. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The lines as they are or are about to be, and the ways to change them; each change hands over the whole list, and what
 * the list was just before (what is kept may still be a line behind).
 */
export function useLines<T>(
  stored: readonly T[],
  onChange: (lines: readonly T[], before: readonly T[]) => void,
) {
  const typed = useTyped<readonly T[]>(stored, isSame);
  const next = useRef(stored.length);
  const [ids, setIds] = useState<readonly string[]>(() => stored.map((_line, place) => String(place)));
  // Changed elsewhere, or put back: the lines that are there anew get ids by their place.
  const known = typed.value.map((_line, place) => ids[place] ?? `new-${place}`);
  const lines = typed.value.map((value, place): Line<T> => ({ id: known[place] ?? "", value, place }));
  const latest = useRef<readonly T[]>(typed.value);
  useEffect(() => {
    latest.current = typed.value;
  });
  const set = (after: readonly Pick<Line<T>, "id" | "value">[]) => {
    const values = after.map((line) => line.value);
    setIds(after.map((line) => line.id));
    typed.set(values);
    onChange(values, typed.value);
  };
  return {
    lines,
    add: (value: T) => {
      next.current += 1;
      set([...lines, { id: `added-${next.current}`, value }]);
    },
    change: (id: string, value: T) => set(lines.map((line) => (line.id === id ? { ...line, value } : line))),
    /** Takes a line away; gives the way back, which leaves alone what was changed since. */
    remove: (id: string) => {
      const gone = lines.find((line) => line.id === id);
      set(lines.filter((line) => line.id !== id));
      return () => {
        const before = latest.current;
        if (gone) onChange(before.toSpliced(gone.place, 0, gone.value), before);
      };
    },
    move: (id: string, beforeId: string | null) => {
      const moved = lines.find((line) => line.id === id);
      const others = lines.filter((line) => line.id !== id);
      const at = beforeId === null ? others.length : others.findIndex((line) => line.id === beforeId);
      if (moved) set([...others.slice(0, at), moved, ...others.slice(at)]);
    },
  };
}
