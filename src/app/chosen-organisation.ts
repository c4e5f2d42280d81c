/** Which organisation a tab had open, so that it opens again after a reload; a new tab opens the one used last. */

const chosenKey = "wijkschrift:organisation";

/** The one of this tab, or else the one used last. */
export function rememberedChoice(): string | null {
  try {
    return sessionStorage.getItem(chosenKey) ?? localStorage.getItem(chosenKey);
  } catch {
    return null;
  }
}

/** From now on this tab opens this one, and so does a new tab. */
export function remember(id: string): void {
  try {
    sessionStorage.setItem(chosenKey, id);
    localStorage.setItem(chosenKey, id);
  } catch {
    // Without these areas the first organisation of the list opens; nothing is lost.
  }
}

/** Does nothing when another one is remembered. */
export function forgetChoice(id: string): void {
  try {
    for (const area of [sessionStorage, localStorage])
      if (area.getItem(chosenKey) === id) area.removeItem(chosenKey);
  } catch {
    // Where these areas are forbidden, nothing was kept in them.
  }
}
