/** Looking for words as people type them: accents and capitals do not matter, and any order will do. */

/** Letters that Unicode does not take apart, as a Dutch keyboard types them. */
const LIKE: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", ß: "ss", đ: "d", æ: "ae", œ: "oe" };

/** The text in small letters without accents. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıłøßđæœ]/g, (letter) => LIKE[letter] ?? letter);

/** Tells of a text whether every word of the query occurs in it; an empty query is in everything. */
export function hasEveryWord(query: string): (text: string) => boolean {
  const words = plainWords(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const plain = plainWords(text);
    return words.every((word) => plain.includes(word));
  };
}
