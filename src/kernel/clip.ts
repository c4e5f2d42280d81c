/** Long text made short enough for a row or a message. */

/** At most `most` characters, cut at a word where there is one, with "…" when something was left out. */
export function clip(text: string, most: number): string {
  const plain = text
    .slice(0, most * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= most && text.length <= most * 4) return plain;
  const cut = plain
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
