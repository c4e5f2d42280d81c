/** The letters of codes and of the noodblad as people read them: in groups of four, and typed in any way. */

/** Characters in a code, in a key that is read aloud, and on a noodblad. */
export const CODE_LETTERS = 16;
export const SHEET_LETTERS = 24;
const GROUP = 4;

/** "ABCDEFGH" as ["ABCD", "EFGH"]. */
export const groupsOf = (letters: string): string[] => letters.match(/.{1,4}/gu) ?? [];

/** "ABCD EFGH", for a line of text. */
export const spaced = (letters: string): string => groupsOf(letters).join(" ");

/** What was typed, without spaces, dashes and dots, in capitals. Longer than any code: cut off, for a pasted book is no code. */
export const typedLetters = (text: string): string =>
  text
    .slice(0, 2000)
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * Which two groups of the noodblad to ask for (from 0, in order). They follow from the letters themselves and from how
 * often was tried, so that whoever copies what stands on the screen is asked for others the next time.
 */
export function askedGroups(letters: string, attempt: number): readonly [number, number] {
  const count = Math.max(2, Math.floor(letters.length / GROUP));
  const sum = Array.from(letters).reduce(
    (total, letter, at) => total + (letter.codePointAt(0) ?? 0) * (at + 1),
    0,
  );
  const first = (sum + attempt * 2) % count;
  const step = 1 + ((sum >> 3) % (count - 1));
  const second = (first + step) % count;
  return first < second ? [first, second] : [second, first];
}

/** Whether what was typed is that group of the letters. */
export const isGroup = (letters: string, group: number, typed: string): boolean =>
  typedLetters(typed) === groupsOf(letters)[group];
