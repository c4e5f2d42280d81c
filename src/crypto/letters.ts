/** Secrets that people read, type and say: 32 letters that are hard to mistake for one another, five bits each. */

export const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** Every five bits one letter; the bytes must come out even (5 bytes give 8 letters). */
export function toLetters(bytes: Uint8Array): string {
  let [text, bits, held] = ["", 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += LETTERS[(held >> bits) & 31] ?? "";
      held &= (1 << bits) - 1;
    }
  }
  return text;
}

const MOST = 10_000;
const ONLY_LETTERS = /^[A-HJ-NP-Z2-9]*$/;

/**
 * Finds `count` letters in what somebody typed, pasted or scanned: with spaces or dashes between them, in small letters,
 * or in a link behind `mark` (such as `#i=`). Undefined when they are not there.
 */
export function findLetters(text: string, count: number, mark: string): string | undefined {
  const given = text.slice(0, MOST);
  const at = given.search(new RegExp(`[#&?]${mark}=`, "u"));
  const part = at < 0 ? given : (/^[A-Za-z0-9-]*/.exec(given.slice(at + mark.length + 2))?.[0] ?? "");
  const letters = part.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF._–—-]/gu, "").toUpperCase();
  return letters.length === count && ONLY_LETTERS.test(letters) ? letters : undefined;
}
