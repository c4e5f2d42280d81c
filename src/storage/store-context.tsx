/** The open store within reach of every screen, and a hook that keeps a reading up to date. */

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import type { Reader } from "./reader.ts";
import type { Store } from "./store.ts";

const StoreContext = createContext<Store | undefined>(undefined);

export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

/** The store of the organisation that is open; only inside a `StoreProvider`. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useStore outside a StoreProvider");
  return store;
}

/** For trouble that is a mistake of our own: throws it while rendering, so that the broken screen says so. */
export function useBroken(): (bug: unknown) => void {
  const [, throwIn] = useState<undefined>();
  return useCallback((bug: unknown) => {
    throwIn(() => {
      throw bug;
    });
  }, []);
}

/**
 * What the query reads, kept up to date; undefined until it was read once. `key` names what is asked: another key is
 * another question, and its first answer is waited for. A query that throws breaks the screen; a storage that gives no
 * answer does not: the store's health says so until it does.
 */
export function useLive<T>(query: (reader: Reader) => Promise<T>, key = ""): T | undefined {
  const store = useStore();
  const broken = useBroken();
  const [answer, setAnswer] = useState<{ store: Store; key: string; value: T }>();
  useEffect(() => {
    const subscription = store.live(query).subscribe((value) => setAnswer({ store, key, value }), broken);
    return () => subscription.unsubscribe();
    // The key says when the question changes; a query is written anew on every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [store, key]);
  return answer?.store === store && answer.key === key ? answer.value : undefined;
}
