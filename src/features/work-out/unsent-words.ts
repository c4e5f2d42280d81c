/** What was typed in a form of this step and not yet added, kept on this phone until it is. */

import { create } from "zustand";
import { createJSONStorage, persist, type StateStorage } from "zustand/middleware";

/** localStorage may be shut off or full: then the words hold until the app closes. */
const carefulStorage: StateStorage = {
  getItem: (name) => attempt(() => localStorage.getItem(name)) ?? null,
  setItem: (name, value) => attempt(() => localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => localStorage.removeItem(name)),
};

const useWords = create<{ readonly words: Readonly<Record<string, string>> }>()(
  persist(() => ({ words: {} }), {
    name: "wijkschrift:unsent",
    version: 1,
    storage: createJSONStorage(() => carefulStorage),
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

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
