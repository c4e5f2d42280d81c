/** A list of words to tick; words that only a newer version of the app knows stay on it. */

import { isSameList, useTyped } from "../../ui/use-typed.ts";

export function useChosenWords(stored: readonly string[], onChange: (words: readonly string[]) => void) {
  const typed = useTyped(stored, isSameList);
  return {
    value: typed.value,
    turn: (word: string, isOn: boolean) => {
      const others = typed.value.filter((each) => each !== word);
      const after = isOn ? [...others, word] : others;
      typed.set(after);
      onChange(after);
    },
  };
}
