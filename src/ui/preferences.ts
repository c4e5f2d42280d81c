/** How this reader wants to see the app: language, light or dark, how large, how lively; kept on this device. */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import type { Language } from "../kernel/language.ts";
import { carefulStorage } from "./careful-storage.ts";

export type Theme = "system" | "light" | "dark";
export type TextSize = "100" | "115" | "130";
/** "less": nothing moves, also where the device allows it. */
export type Motion = "system" | "less";

interface Preferences {
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly motion: Motion;
  readonly language: Language;
}

/** The preferences, for reading: `usePreferences((p) => p.theme)`. */
export const usePreferences = create<Preferences>()(
  persist(() => ({ theme: "system", textSize: "100", motion: "system", language: "nl" }) as Preferences, {
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

/** Chooses whether anything moves. */
export function setMotion(motion: Motion): void {
  usePreferences.setState({ motion });
}

/** Keeps the language for the next start of the page; what is on the screen stays as it is. */
export function setLanguage(language: Language): void {
  usePreferences.setState({ language });
}

/** Puts the preferences on `<html>`, now and whenever they change; call it once before the first screen. */
export function applyPreferences(): () => void {
  show(usePreferences.getState());
  return usePreferences.subscribe(show);
}

function show({ theme, textSize, motion }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  dataset.textSize = textSize;
  if (motion === "less") dataset.motion = motion;
  else delete dataset.motion;
}

function known(stored: unknown): Partial<Preferences> {
  if (typeof stored !== "object" || stored === null) return {};
  const { theme, textSize, motion, language } = stored as Readonly<Record<string, unknown>>;
  return {
    ...((theme === "light" || theme === "dark") && { theme }),
    ...((textSize === "115" || textSize === "130") && { textSize }),
    ...(motion === "less" && { motion }),
    ...(language === "en" && { language }),
  };
}
