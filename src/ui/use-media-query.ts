/** Whether a media query holds now, and again when that changes. */
import { useCallback, useSyncExternalStore } from "react";

/** False where the browser cannot say. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = typeof matchMedia === "function" ? matchMedia(query) : null;
      list?.addEventListener("change", changed);
      return () => list?.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => typeof matchMedia === "function" && matchMedia(query).matches);
}
