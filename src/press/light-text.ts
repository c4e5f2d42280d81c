/**
 * Notes as people type them: paragraphs, lists of lines that start with "- ", and links. Nothing else is markup;
 * whatever does not match stays as it was typed.
 */

export type Run = {
  readonly text: string;
  /** http, https, mailto or tel by construction. */
  readonly href?: string;
  readonly bold?: true;
};

export type LightBlock =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] };

/** Text to paragraphs (between empty lines; a single line break within one stays, as "\n") and bulleted lists. */
export function lightBlocks(text: string): LightBlock[] {
  const blocks: LightBlock[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", runs: runsOf(paragraph.join("\n")) });
    if (items.length > 0) blocks.push({ kind: "list", items: items.map(runsOf) });
    paragraph = [];
    items = [];
  };
  for (const line of printable(text).split("\n")) {
    const item = /^\s{0,3}[-*•] +(?=\S)/.exec(line);
    const empty = line.trim() === "";
    if (empty || (item === null) === items.length > 0) flush();
    if (item) items.push(line.slice(item[0].length).trimEnd());
    else if (!empty) paragraph.push(line.trimEnd());
  }
  flush();
  return blocks;
}

const LINK =
  /\[([^[\]\n]{1,200})\]\(((?:https?:\/\/|mailto:|tel:)[^\s()<>"]{1,2000})\)|https?:\/\/[^\s<>"]{1,2000}/gi;

/** Plain words and links: bare web addresses, and `[label](address)`. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const whole = match[1] === undefined ? match[0].replace(/[.,;:!?)\]'’]+$/, "") : match[0];
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    runs.push({ text: match[1] ?? whole, href: match[2] ?? whole });
    at = match.index + whole.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** Line ends as "\n"; signs that no file can hold (control characters, half characters) as a visible "�". */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : "\ufffd"))
    .toWellFormed();
