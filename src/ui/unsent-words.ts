/** What was typed in a form and not yet added, kept on this phone until it is. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "./careful-storage.ts";

const useWords = create<{ readonly words: Readonly<Record<string, string>> }>()(
  persist(() => ({ words: {} }), {
    name: "wijkschrift:unsent",
    version: 1,
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
  }),
);

/** The words of one form, and how to set them; "" forgets them. */
export function useUnsentWords(form: string): readonly [string, (words: string) => void] {
  const text = useWords((state) => state.words[form] ?? "");
  const set = (next: string): void => {
    const { [form]: _old, ...others } = useWords.getState().words;
    useWords.setState({ words: next === "" ? others : { ...others, [form]: next } });
  };
  return [text, set];
}
