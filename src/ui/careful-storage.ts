/** The browser's storage where it may be shut off or full: then what is put there is simply not found again. */
import type { StateStorage } from "zustand/middleware";

/** `area` is asked for at every use: merely reaching for it may throw. */
export const carefulStorage = (area: () => Storage): StateStorage => ({
  getItem: (name) => attempt(() => area().getItem(name)) ?? null,
  setItem: (name, value) => attempt(() => area().setItem(name, value)),
  removeItem: (name) => attempt(() => area().removeItem(name)),
});

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
