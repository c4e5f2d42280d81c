/** All words of all rooms, Dutch beside English, each made to speak: also those that have something to fill in. */

import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

export interface Room {
  /** Its folder: "src/features/today". */
  readonly folder: string;
  /** What its screens read; follows the language. */
  readonly texts: object;
  readonly dutch: object;
  /** Nothing when the room has no texts.en.ts. */
  readonly english: object | undefined;
}

/** Stands for whatever was filled in, so that it is found again in what is said. */
export const FILLED = "¤";

/**
 * Every room whose words follow the language. Left out: words of papers alone, which are always in Dutch (a texts.ts in
 * `documents` without `spoken`).
 */
export async function readRooms(): Promise<readonly Room[]> {
  const paths = (await readdir("src", { recursive: true })).map((path) => join("src", path));
  const rooms = paths
    .filter((path) => path.endsWith("/texts.ts"))
    .map(async (path): Promise<Room | undefined> => {
      const { texts, dutch } = (await import(resolve(path))) as { texts?: object; dutch?: object };
      const folder = path.slice(0, -"/texts.ts".length);
      if (!texts || !dutch) {
        if (folder.startsWith("src/documents/")) return undefined;
        // Words that cannot follow the language: it counts as a room without English.
        return { folder, texts: {}, dutch: {}, english: undefined };
      }
      const other = join(folder, "texts.en.ts");
      if (!paths.includes(other)) return { folder, texts, dutch, english: undefined };
      return {
        folder,
        texts,
        dutch,
        english: ((await import(resolve(other))) as { english: object }).english,
      };
    });
  return (await Promise.all(rooms)).filter((room) => room !== undefined);
}

/** The same in both languages: names, what is international, and words of the organisation's Dutch papers. */
export const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  "",
  "PDF",
  "Word",
  "Wijkschrift",
  "WhatsApp",
  "Backspace",
  "iPhone",
  "Android",
  "Laptop",
  "Bookmarks",
  "Open in Safari",
  "Open in Chrome",
  "Website",
  "Stop",
  "Plan",
  "Plan in ¤",
  "Agenda",
  "Later",
  "Nederlands",
  "English",
  // Functies are written in the organisation's papers.
  "voorzitter",
  "secretaris",
  "penningmeester",
  "bestuurslid",
  // What the app itself writes down in the organisation's papers.
  "Ja",
  "Nee, omdat ",
  "Verslag vorige keer",
  "Per ongeluk vastgesteld, meteen teruggenomen.",
]);

/** One text of a room: where it stands ("health.saved"), and what it says with these things filled in. */
export interface Text {
  readonly key: string;
  readonly isTemplate: boolean;
  readonly say: (...given: readonly unknown[]) => string;
}

/** All texts of a room, from the deepest branches too. */
export function textsOf(words: unknown, key = ""): readonly Text[] {
  if (typeof words === "string") return [{ key, isTemplate: false, say: () => words }];
  if (typeof words === "function") {
    const say = (...given: readonly unknown[]) =>
      String((words as (...given: unknown[]) => unknown)(...given));
    return [{ key, isTemplate: true, say }];
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    textsOf(inner, key === "" ? name : `${key}.${name}`),
  );
}

/**
 * Fits wherever a text asks for something to fill in: said it is "¤", counted it is 95, and whatever is asked of it is
 * again such a thing.
 */
export const anything: unknown = new Proxy(() => undefined, {
  apply: () => anything,
  get: (_target, key) => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? 95 : FILLED);
    return key === Symbol.iterator ? undefined : anything;
  },
});

/** Enough of the same for any text; no text asks for more than five things. */
export const filledWith = (thing: unknown): readonly unknown[] => Array.from({ length: 5 }, () => thing);
