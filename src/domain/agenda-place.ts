/** Where a new item comes to stand on an agenda that already has its beginning and its end. */

/** Titles of items that end a meeting: what is added later belongs before them. */
const closing = /^(rondvraag|sluiting|afsluiting|w\.?v\.?t\.?t\.?k)/i;

/** Whether an item ends a meeting by its name: whoever closes has been there. */
export const endsMeeting = (title: string): boolean => closing.test(title);

type Titled = { readonly id: string; readonly title: string };

/** The id to stand before, or null for the end. `tops` are the numbered items in their order. */
export function placeForNew(tops: readonly Titled[], title: string): string | null {
  if (closing.test(title)) return null;
  const last = tops.findLastIndex((item) => !closing.test(item.title));
  return tops[last + 1]?.id ?? null;
}

/** The verslag of last time is adopted right after the opening. */
export const placeForAdoption = (tops: readonly Titled[]): string | null => tops[1]?.id ?? null;
