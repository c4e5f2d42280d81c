/** Forms that were begun and not finished: they stay filled in after Back or a reload, until this tab is closed. */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "./careful-storage.ts";
import { useOwnName, withoutThoseOf } from "./whose-words.ts";

type Draft = Readonly<Record<string, string>>;

const useDrafts = create<Readonly<Record<string, Draft>>>()(
  persist(() => ({}), {
    name: "wijkschrift.drafts",
    storage: createJSONStorage(() => carefulStorage(() => sessionStorage)),
  }),
);

/** Forgets every draft of one owner (whose-words). */
export function forgetDraftsOf(owner: string): void {
  useDrafts.setState((drafts) => withoutThoseOf(owner, drafts), true);
}

/** The draft of one form, a way to change some of its fields, and a way to forget it once it was used. */
export function useFormDraft<T extends Draft>(
  form: string,
  empty: T,
): readonly [draft: T, change: (fields: Partial<T>) => void, forget: () => void] {
  const name = useOwnName(form);
  const begun = useDrafts((drafts) => drafts[name]);
  const draft: T = { ...empty, ...begun };
  return [
    draft,
    (fields) => useDrafts.setState((drafts) => ({ [name]: { ...empty, ...drafts[name], ...fields } })),
    () => useDrafts.setState(({ [name]: _used, ...others }) => others, true),
  ];
}
