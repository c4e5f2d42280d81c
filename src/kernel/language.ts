/** The language people read: every room's words stand in its `texts.ts` in Dutch and its `texts.en.ts` in English. */

export type Language = "nl" | "en";
export const LANGUAGES: readonly Language[] = ["nl", "en"];

/** The same words in any language: the same keys, and the same things to fill in. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Words<T[Key]> }
      : T;

let current: Language = "nl";
/** The English of each room, by the room's name. */
const english = new Map<string, object>();

/** The language of what is said now. */
export const language = (): Language => current;

/** What the browser calls that language, for its dates, numbers and the order of names. */
export const locale = (): string => (current === "en" ? "en-GB" : "nl-NL");

/** From here on everything is said in this language. Words that were read before do not change by themselves. */
export function speak(chosen: Language): void {
  current = chosen;
}

/** What `make` says in one language, whatever the screens speak: for papers. Only for what is done at once. */
export function inLanguage<T>(chosen: Language, make: () => T): T {
  const before = current;
  current = chosen;
  try {
    return make();
  } finally {
    current = before;
  }
}

/**
 * A room's words, which follow the language: read them when they are shown, never once for all. `room`: where its texts
 * stand below `src/`. What was not translated (`translate`) is said in Dutch.
 */
export function spoken<T extends object>(room: string, dutch: T): Words<T> {
  const texts = new Proxy(dutch, {
    get: (_dutch, key) => Reflect.get((current === "en" && english.get(room)) || dutch, key) as unknown,
  });
  return texts as Words<T>;
}

/** Hands rooms their English, by their names. That each is whole follows from its type, `Words<typeof dutch>`. */
export function translate(rooms: Readonly<Record<string, object>>): void {
  for (const [room, words] of Object.entries(rooms)) english.set(room, words);
}
