/** What was typed in a form and not yet added, kept on this phone until it is. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "./careful-storage.ts";
import { useOwnName, withoutThoseOf } from "./whose-words.ts";

const useWords = create<{ readonly words: Readonly<Record<string, string>> }>()(
  persist(() => ({ words: {} }), {
    name: "wijkschrift:unsent",
    version: 1,
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
  }),
);

/** Forgets all words of one owner (whose-words). */
export function forgetUnsentOf(owner: string): void {
  useWords.setState(({ words }) => ({ words: withoutThoseOf(owner, words) }));
}

/** The words of one form, and how to set them; "" forgets them. */
export function useUnsentWords(form: string): readonly [string, (words: string) => void] {
  const name = useOwnName(form);
  const text = useWords((state) => state.words[name] ?? "");
  const set = (next: string): void => {
    const { [name]: _old, ...others } = useWords.getState().words;
    useWords.setState({ words: next === "" ? others : { ...others, [name]: next } });
  };
  return [text, set];
}
