/** The fonts of the PDF, read from the packages instead of from the app. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const file = (name: string): Uint8Array =>
  new Uint8Array(
    readFileSync(
      require.resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-normal.woff`,
      ),
    ),
  );

export const pdfFonts = {
  regular: file("latin-400"),
  bold: file("latin-700"),
  regularExt: file("latin-ext-400"),
  boldExt: file("latin-ext-700"),
};
