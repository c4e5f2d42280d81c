/** Names of the files that are handed out, which sort by date and survive every computer. */

/**
 * `documentFileName("verslag", "2026-03-05", "bestuursvergadering", "pdf")` → "verslag-2026-03-05-bestuursvergadering.pdf".
 * Letters lose their accents, everything else becomes a hyphen; empty parts are left out.
 */
export function documentFileName(what: string, date: string, about: string, extension: string): string {
  const name = [what, date, about]
    .map(plain)
    .filter((part) => part !== "")
    .join("-");
  return `${name || "document"}.${extension}`;
}

const plain = (text: string): string =>
  text
    .slice(0, 200)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
