/** Whose words are being typed: what was begun under one owner is never seen under another. */
import { create } from "zustand";

const useOwner = create<{ readonly owner: string }>(() => ({ owner: "" }));

/** From here on, words that were begun and not sent belong to this owner; "" is nobody. */
export function keepWordsOf(owner: string): void {
  useOwner.setState({ owner });
}

/** A name for something that was begun, apart for each owner. */
export const useOwnName = (name: string): string =>
  ownName(
    useOwner((state) => state.owner),
    name,
  );

const ownName = (owner: string, name: string): string => (owner === "" ? name : `${owner}/${name}`);

/** What of these belongs to others than this owner. */
export function withoutThoseOf<T>(owner: string, kept: Readonly<Record<string, T>>): Record<string, T> {
  const prefix = ownName(owner, "");
  return Object.fromEntries(
    Object.entries(kept).filter(([name]) => prefix === "" || !name.startsWith(prefix)),
  );
}
