/** How this reader wants to see the app: light or dark, and how large; kept on this device. */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "./careful-storage.ts";

export type Theme = "system" | "light" | "dark";
export type TextSize = "100" | "115" | "130";

interface Preferences {
  readonly theme: Theme;
  readonly textSize: TextSize;
}

/** The preferences, for reading: `usePreferences((p) => p.theme)`. */
export const usePreferences = create<Preferences>()(
  persist(() => ({ theme: "system", textSize: "100" }) as Preferences, {
    name: "wijkschrift.preferences",
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
    // What an older version, or someone's own hand, left there may be anything.
    merge: (stored, current) => ({ ...current, ...known(stored) }),
  }),
);

/** Chooses light, dark or what the system says. */
export function setTheme(theme: Theme): void {
  usePreferences.setState({ theme });
}

/** Chooses the size of all text, in percent. */
export function setTextSize(textSize: TextSize): void {
  usePreferences.setState({ textSize });
}

/** Puts the preferences on `<html>`, now and whenever they change; call it once before the first screen. */
export function applyPreferences(): () => void {
  show(usePreferences.getState());
  return usePreferences.subscribe(show);
}

function show({ theme, textSize }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  dataset.textSize = textSize;
}

function known(stored: unknown): Partial<Preferences> {
  if (typeof stored !== "object" || stored === null) return {};
  const { theme, textSize } = stored as { readonly theme?: unknown; readonly textSize?: unknown };
  return {
    ...((theme === "light" || theme === "dark") && { theme }),
    ...((textSize === "115" || textSize === "130") && { textSize }),
  };
}
