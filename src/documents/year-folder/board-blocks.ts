/** The board on paper: its seats by functie, with lengths of service over all terms. */

import { locale } from "../../kernel/language.ts";
import { heading, type PaperBlock, plainText } from "../paper.ts";
import { basisLine } from "./duty-blocks.ts";
import { texts } from "./texts.ts";
import type { FolderBoard, FolderSeat } from "./year-folder.ts";

export function boardBlocks(board: FolderBoard): PaperBlock[] {
  const words = texts.board;
  if (board.members === 0) return [plainText(words.nobody)];
  return [
    plainText(`${words.members(board.members)} ${words.total}`),
    seatTable(board.seats),
    ...guidelineBlocks(board),
  ];
}

function seatTable(seats: readonly FolderSeat[]): PaperBlock {
  const { functie, name, service, term, livesHere } = texts.columns;
  const hasNames = seats.some(({ holder }) => (holder?.name ?? "") !== "");
  const tellsHomes = seats.some(({ holder }) => holder?.livesHere !== undefined);
  return {
    kind: "table",
    columns: [
      // Room for "penningmeester" beside all the others.
      { title: functie, share: 24 + (hasNames ? 3 : 0) + (tellsHomes ? 5 : 0) },
      ...(hasNames ? [{ title: name, share: 26 }] : []),
      { title: service, share: 24 },
      { title: term, share: 30 },
      ...(tellsHomes ? [{ title: livesHere, share: 24 }] : []),
    ],
    rows: seats.map(({ functie: office, holder }) => [
      [{ text: office }],
      ...(hasNames ? [[{ text: holder ? holder.name : texts.board.empty }]] : []),
      [{ text: holder ? holder.service || texts.board.notSaid : hasNames ? "" : texts.board.empty }],
      [{ text: holder ? holder.term || texts.board.notSaid : "" }],
      ...(tellsHomes ? [[{ text: homeWords(holder?.livesHere) }]] : []),
    ]),
  };
}

/** A note with an explanation, never a judgement (R 4, 5.2). */
function homeWords(lives: { readonly is: string; readonly because: string } | undefined): string {
  if (!lives) return "";
  const { lives: words, notSaid, because } = texts.board;
  const is = Object.hasOwn(words, lives.is) ? (words[lives.is] ?? "") : lives.is || notSaid;
  return lives.because === "" || lives.is === "yes" ? is : because(is, lives.because);
}

function guidelineBlocks({ guideline }: FolderBoard): PaperBlock[] {
  if (!guideline) return [];
  const { years, beyond, basis } = guideline;
  const words = texts.board;
  const said = [words.years(years.toLocaleString(locale())), ...(beyond === 0 ? [] : [words.beyond(beyond)])];
  return [heading(2, words.guideline), plainText(said.join(" ")), plainText(basisLine(basis), true)];
}
