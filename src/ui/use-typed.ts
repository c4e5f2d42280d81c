/** What is typed or chosen in a field, shown until the record says the same; so that quick presses build on each other. */

import { useState } from "react";

type Typed<T> = {
  /** What the field shows. */
  readonly value: T;
  readonly isTyped: boolean;
  readonly set: (value: T) => void;
  /** Back to what the record says. */
  readonly forget: () => void;
};

/** `isSame` tells whether the record holds the typed value; for anything but plain values it must be given. */
export function useTyped<T>(stored: T, isSame: (a: T, b: T) => boolean = Object.is): Typed<T> {
  const [typed, setTyped] = useState<{ readonly value: T }>();
  if (typed && isSame(typed.value, stored)) setTyped(undefined);
  return {
    value: typed ? typed.value : stored,
    isTyped: typed !== undefined,
    set: (value) => setTyped({ value }),
    forget: () => setTyped(undefined),
  };
}

/** For lists of words and lines. */
export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.join("\n") === b.join("\n");
