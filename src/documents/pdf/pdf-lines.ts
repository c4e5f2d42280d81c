/** Words into lines of at most a given width, each line a row of pieces in one font. */

import type { Run } from "../../press/light-text.ts";
import { type Glyphs, type Piece, settable } from "./pdf-glyphs.ts";
import type { TextStyle } from "./pdf-style.ts";

export type Segment = Piece & { readonly x: number; readonly width: number; readonly href?: string };
export type Line = readonly Segment[];

type Word = {
  readonly text: string;
  readonly pieces: Piece[];
  readonly width: number;
  readonly href?: string;
};

/** At least one line, also for no words; a word wider than the line is broken between characters. */
export function linesOf(runs: readonly Run[], style: TextStyle, width: number, glyphs: Glyphs): Line[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const close = (): void => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const put = (word: Word): void => {
    line.push(word);
    used += word.width;
  };
  for (const run of runs) {
    for (const [index, typed] of settable(run.text).split("\n").entries()) {
      if (index > 0) close();
      for (const text of typed.match(/ +|[^ ]+/g) ?? []) {
        const word = wordOf(text, run, style, glyphs);
        const isSpace = text.startsWith(" ");
        if (used + word.width <= width || (isSpace && line.length > 0)) put(word);
        else if (isSpace) continue;
        else if (word.width <= width) {
          close();
          put(word);
        } else
          for (const part of partsOf(text, run, style, width, glyphs)) {
            if (used + part.width > width && line.length > 0) close();
            put(part);
          }
      }
    }
  }
  close();
  return lines.map((words) => segmentsOf(words, style, glyphs));
}

function wordOf(text: string, { href }: Run, style: TextStyle, glyphs: Glyphs): Word {
  const pieces = glyphs.pieces(text, style.weight);
  const width = pieces.reduce((sum, piece) => sum + glyphs.width(piece, style.size), 0);
  return { text, pieces, width, ...(href === undefined ? {} : { href }) };
}

/** A word that is too long, in parts that fit: after a hyphen or slash in its last third, else between characters. */
function partsOf(text: string, run: Run, style: TextStyle, width: number, glyphs: Glyphs): Word[] {
  const parts: Word[] = [];
  let characters: string[] = [];
  let used = 0;
  for (const character of glyphs.characters(text)) {
    const own = wordOf(character, run, style, glyphs).width;
    if (used + own > width && characters.length > 0) {
      const cut = breakAt(characters);
      parts.push(wordOf(characters.slice(0, cut).join(""), run, style, glyphs));
      characters = characters.slice(cut);
      used = wordOf(characters.join(""), run, style, glyphs).width;
    }
    characters.push(character);
    used += own;
  }
  return [...parts, wordOf(characters.join(""), run, style, glyphs)];
}

function breakAt(characters: readonly string[]): number {
  const last = characters.findLastIndex((character) => /[-–/]/.test(character)) + 1;
  return last > characters.length * 0.66 ? last : characters.length;
}

/** Neighbours in one font and one link become one segment; spaces at the end of a line are let go. */
function segmentsOf(words: readonly Word[], style: TextStyle, glyphs: Glyphs): Line {
  const last = words.findLastIndex((word) => !word.text.startsWith(" "));
  const line: Segment[] = [];
  let x = 0;
  for (const { pieces, href } of words.slice(0, last + 1)) {
    for (const piece of pieces) {
      const before = line.at(-1);
      const joins = before && before.font === piece.font && before.href === href;
      const text = joins ? before.text + piece.text : piece.text;
      const boxes = (joins ? before.boxes : 0) + piece.boxes;
      const start = joins ? before.x : x;
      const width = (joins ? before.width : 0) + glyphs.width(piece, style.size);
      if (joins) line.pop();
      line.push({ text, font: piece.font, boxes, x: start, width, ...(href === undefined ? {} : { href }) });
      x = start + width;
    }
  }
  return line;
}
