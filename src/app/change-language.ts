/** Another language for the screens: kept on this device, and the page loaded anew in it. */
import { type Language, speak } from "../kernel/language.ts";
import { setLanguage, usePreferences } from "../ui/preferences.ts";
import { mayLeave } from "./session.ts";

/** Loads the page anew in another language, unless something that was typed is not stored: then it stays and says so. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!(await mayLeave())) return;
  setLanguage(language);
  window.location.reload();
}

/**
 * Makes the page speak the language that was chosen on this device, before its first screen. Where the English words
 * cannot be had, it speaks Dutch.
 */
export async function speakChosen(): Promise<void> {
  const { language } = usePreferences.getState();
  if (language !== "en") return;
  try {
    await import("./english.ts");
  } catch {
    return;
  }
  speak(language);
  document.documentElement.lang = language;
}
