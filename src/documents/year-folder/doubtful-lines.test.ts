/** First names alone in the jaarmap are pointed out, never replaced. */

import { expect, test } from "vitest";
import { folderSource } from "../../../tests/support/year-folder.fixture.ts";
import { blank } from "../../domain/table.ts";
import { efforts } from "../../domain/tables/board.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Extra } from "../../domain/year/public-part.ts";
import { inLanguage } from "../../kernel/language.ts";
import { doubtfulLines } from "./doubtful-lines.ts";
import { yearFolderOf } from "./year-folder-of.ts";

const person = (name: string, group: Person["group"]): Person => ({ ...blank(people, name), name, group });
const everyone = [
  person("Hanna de Vries", "resident"),
  person("Roos Anne-Fleur Bos", "resident"),
  person("Bram Okkerse", "board"),
  person("Floor van Dam", "official"),
];

function doubts(text: string, ...asked: Extra[]): string[] {
  const source = folderSource({
    people: everyone,
    efforts: [{ ...blank(efforts, "e"), on: "2026-02-01", what: text }],
    decisions: [],
    actions: [],
    marks: [],
  });
  const extras = new Set(asked);
  return doubtfulLines(
    inLanguage("nl", () => yearFolderOf(source, extras)),
    source,
    extras,
  );
}

test.each<[string, boolean]>([
  ["Koffie met Hanna.", true],
  ["Hanna's voorstel besproken.", true],
  ["Brams voorstel besproken.", true],
  ["Langs bij mevrouw De Vries.", true],
  ["Samen met Anne-Fleur.", true],
  ["Samen met Fleur.", false],
  // A flower and a wood, with small letters.
  ["Een roos in het bos geplant.", false],
  ["Rozenstraat en Vriesland.", false],
  ["De avond van de wijk.", false],
  // Replaced already.
  ["Gesprek met Hanna de Vries.", false],
  ["", false],
])("%s", (text, isDoubtful) => {
  expect(doubts(text)).toEqual(isDoubtful ? [text] : []);
});

test("of those whose names were asked for nothing is said, but of residents always", () => {
  expect(doubts("Bram belt Floor.", "boardNames", "actions", "otherNames")).toEqual([]);
  expect(doubts("Bram belt Hanna.", "boardNames", "actions", "otherNames")).toHaveLength(1);
});
