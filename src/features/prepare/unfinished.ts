/** What stands in a field for something new and was not added yet, kept while one looks elsewhere in the app. */

import { create } from "zustand";

const useUnfinishedStore = create<Readonly<Record<string, string>>>(() => ({}));

/** The text under a key, and how to change it. */
export function useUnfinished(key: string): [string, (text: string) => void] {
  const text = useUnfinishedStore((all) => all[key] ?? "");
  return [text, (value) => useUnfinishedStore.setState({ [key]: value })];
}
