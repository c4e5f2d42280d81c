/** A PDF as another program reads it: pages of text, structure, language and title. */

import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type StructureNode = { role: string; children: StructureNode[] };

export type ReadPdf = {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly string[];
  /** All pages' text, spaces and line ends alike. */
  readonly text: string;
  /** Roles as they lie in one another, of all pages. */
  readonly structure: readonly StructureNode[];
  readonly links: readonly string[];
  /** What a reader shows beside the pages: each item with those beneath it. */
  readonly outline: readonly { readonly title: string; readonly items: readonly string[] }[];
};

type Raw = { role?: string; children?: Raw[] };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const bookmarks = ((await pdf.getOutline()) ?? []) as { title: string; items: { title: string }[] }[];
  const pages: string[] = [];
  const structure: StructureNode[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("")
        .replace(/\s+/g, " "),
    );
    structure.push(nodeOf((await page.getStructTree()) as Raw));
    for (const each of await page.getAnnotations()) links.push((each as { url?: string }).url ?? "");
  }
  await task.destroy();
  const { Title, Language } = info as { Title: string; Language: string };
  return {
    title: Title,
    language: Language,
    pages,
    text: pages.join(" ").replace(/\s+/g, " "),
    structure,
    links,
    outline: bookmarks.map(({ title, items }) => ({ title, items: items.map((item) => item.title) })),
  };
}

/** How often each role occurs. */
export function rolesIn(nodes: readonly StructureNode[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const visit = (node: StructureNode): void => {
    counts[node.role] = (counts[node.role] ?? 0) + 1;
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return counts;
}

const nodeOf = (raw: Raw | null): StructureNode => ({
  role: raw?.role ?? "",
  children: (raw?.children ?? []).filter((child) => child.role !== undefined).map(nodeOf),
});

/** The operators of all its streams, unpacked: for what the reader above does not look at. */
export function operatorsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const streams: string[] = [];
  for (
    let at = file.indexOf("stream\n");
    at >= 0;
    at = file.indexOf("stream\n", file.indexOf("endstream", at) + 10)
  ) {
    try {
      streams.push(inflateSync(file.subarray(at + 7)).toString("latin1"));
    } catch {
      // Not packed: metadata.
    }
  }
  return streams.join("\n");
}
