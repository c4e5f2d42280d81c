/** Mails to many at once: what a phone's own mail program opens, with the addresses in BCC so that nobody sees the others'. */

/** Longer addresses are cut off without a word by some mail programs (Windows stops at about 2,000 characters). */
export const MOST_MAILTO = 1_800;

export type Letter = { readonly subject: string; readonly body: string };

/**
 * `mailto:` links that together reach every address once, in their order, none longer than `most` (RFC 6068). A letter
 * that is too long by itself loses the end of its body, and then of its subject; a single address too long for a link of
 * its own still gets one. No links for no addresses.
 */
export function mailtoLinks(addresses: readonly string[], letter: Letter, most = MOST_MAILTO): string[] {
  const tail = tailOf(letter, most / 2);
  const links: string[] = [];
  let batch: string[] = [];
  for (const address of addresses.map(encoded)) {
    if (batch.length > 0 && linkOf([...batch, address], tail).length > most) {
      links.push(linkOf(batch, tail));
      batch = [];
    }
    batch.push(address);
  }
  return batch.length === 0 ? links : [...links, linkOf(batch, tail)];
}

const linkOf = (addresses: readonly string[], tail: string): string =>
  `mailto:?bcc=${addresses.join(",")}${tail}`;

/** Subject and body as they stand in a link, at most `most` characters. */
function tailOf({ subject, body }: Letter, most: number): string {
  const start = `&subject=${fitting(subject, most / 2)}&body=`;
  return start + fitting(body, most - start.length);
}

/** As much of the text as fits once it is encoded; never half a character. */
function fitting(text: string, most: number): string {
  const whole = encoded(text);
  if (whole.length <= most) return whole;
  let result = "";
  for (const sign of text.slice(0, Math.ceil(most))) {
    const next = result + encoded(sign);
    if (next.length > most) break;
    result = next;
  }
  return result;
}

/** Line ends as RFC 6068 wants them. "@" may stand as it is, and some programs want it so. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, "\r\n")).replaceAll("%40", "@");
