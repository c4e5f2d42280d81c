/**
 * Which font a piece of text is set in. The fonts cover Latin with its extensions (Yıldız, Łukasz). A sign that none of
 * them has (an emoji, Arabic) becomes an empty box that carries the sign itself as replacement text (ActualText), so
 * that it is seen to be there, and read and copied as what it is.
 */

import type PDFDocument from "pdfkit";
import { printable } from "../../press/light-text.ts";
import type { Weight } from "./pdf-style.ts";

/** Files in WOFF; the `Ext` ones hold the letters beyond Western European. */
export type PdfFonts = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly regularExt: Uint8Array;
  readonly boldExt: Uint8Array;
};

/** A piece in one font, or `font` null: signs without a glyph, one box each. */
export type Piece = { readonly text: string; readonly font: string | null; readonly boxes: number };

export type Glyphs = {
  /** Text cut where the font changes. */
  pieces(text: string, weight: Weight): Piece[];
  /** Width of a piece in points. */
  width(piece: Piece, size: number): number;
  /** Characters as people see them, for breaking a word that is too long. */
  characters(text: string): string[];
};

/** Width of an empty box with its margins, relative to the size of the text. */
export const BOX_WIDTH = 0.62;

export function glyphsOf(doc: PDFDocument, fonts: PdfFonts): Glyphs {
  for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
  const characters = new Intl.Segmenter("nl", { granularity: "grapheme" });
  const known = new Map<string, string | null>();
  const widths = new Map<string, number>();

  const fontFor = (sign: string, weight: Weight): string | null => {
    const key = weight + sign;
    const found = known.get(key);
    if (found !== undefined) return found;
    const font = [weight, `${weight}Ext`].find((name) => hasAll(doc, name, sign)) ?? null;
    known.set(key, font);
    return font;
  };
  return {
    characters: (text) => Array.from(characters.segment(text), ({ segment }) => segment),
    pieces(text, weight) {
      if (/^[\x20-\x7e]*$/.test(text)) return text === "" ? [] : [{ text, font: weight, boxes: 0 }];
      const signs = Array.from(characters.segment(text), ({ segment }) => segment);
      return joined(
        signs.map((sign) => {
          const shown = sign.replace(STEERING, "");
          const font = fontFor(shown, weight);
          return font === null ? { text: sign, font, boxes: 1 } : { text: shown, font, boxes: 0 };
        }),
      );
    },
    width(piece, size) {
      if (piece.font === null) return piece.boxes * BOX_WIDTH * size;
      const key = piece.font + piece.text;
      const cached = widths.get(key);
      if (cached !== undefined) return cached * size;
      const width = doc.font(piece.font).fontSize(1000).widthOfString(piece.text) / 1000;
      widths.set(key, width);
      return width * size;
    },
  };
}

/** Text as it can be set: composed letters, one kind of space, nothing that only steers a screen. */
export const settable = (text: string): string =>
  printable(text)
    .normalize("NFC")
    .replace(/[\t\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2010\u2011]/g, "-");

/** Joiners, direction marks and soft hyphens: they steer, and have nothing to show. */
const STEERING = /\p{Default_Ignorable_Code_Point}/gu;

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.font === piece.font) {
      result[result.length - 1] = { ...last, text: last.text + piece.text, boxes: last.boxes + piece.boxes };
    } else result.push(piece);
  }
  return result;
}

function hasAll(doc: PDFDocument, font: string, sign: string): boolean {
  const { font: glyphs } = doc.font(font)._font;
  return Array.from(sign).every((each) => glyphs.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));
}
