/** The fonts of the PDF: Atkinson Hyperlegible Next, whose files travel with the app. */

import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url";
import regularExt from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url";
import boldExt from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url";
import type { PdfFonts } from "./pdf-glyphs.ts";

/** Reads the four files (50 kB together) with a loader of the caller, since only the app may fetch. */
export async function loadPdfFonts(load: (url: string) => Promise<Uint8Array>): Promise<PdfFonts> {
  const urls = [regular, bold, regularExt, boldExt] as const;
  const files = await Promise.all([load(urls[0]), load(urls[1]), load(urls[2]), load(urls[3])]);
  return { regular: files[0], bold: files[1], regularExt: files[2], boldExt: files[3] };
}
