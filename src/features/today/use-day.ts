/** Which day it is, asked again whenever the app comes back into view: it may have been left open overnight. */

import { useSyncExternalStore } from "react";
import { useStore } from "../../storage/store-context.tsx";

export function useDay(): string {
  const store = useStore();
  return useSyncExternalStore(onReturn, store.today);
}

function onReturn(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}
