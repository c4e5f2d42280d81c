/** Letters under an agenda item, and in the verslag. */
import { expect, test } from "vitest";
import { meetingFile, record } from "../../tests/support/meeting-file.fixture.ts";
import { letters } from "../domain/tables/outside.ts";
import { letterLine } from "./letter-words.ts";
import { paperText } from "./paper-text.ts";
import { canonicalVerslag, parseVerslag } from "./verslag.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";

const file = meetingFile();
const letter = record(letters, {
  id: "l1",
  on: "2026-03-01",
  personId: "fatima",
  name: "F. H.",
  subject: "  Plan voor\nhet plein ",
});

test.each([
  [{}, "Ingekomen van Fatima Haddou (1 maart): Plan voor het plein"],
  [{ direction: "out" }, "Verzonden aan Fatima Haddou (1 maart): Plan voor het plein"],
  [{ personId: "", name: "" }, "Ingekomen (1 maart): Plan voor het plein"],
  [{ on: "2025-12-01" }, "Ingekomen van Fatima Haddou (1 december 2025): Plan voor het plein"],
  [{ on: "", subject: "" }, "Ingekomen van Fatima Haddou: (geen onderwerp)"],
])("%j: %s", (more, line) => {
  expect(letterLine({ ...letter, ...more }, file.people, "2026-03-05")).toBe(line);
});

test("the verslag names them under their item, and is read back", () => {
  const verslag = verslagOf({ ...file, letters: new Map([["i1", [letter]]]) });
  expect(paperText(verslagPaper(verslag))).toContain(
    "Ingekomen van Fatima Haddou (1 maart): Plan voor het plein",
  );
  const read = parseVerslag(canonicalVerslag(verslag));
  expect(read.ok && read.value.items[0]?.letters).toEqual([
    "Ingekomen van Fatima Haddou (1 maart): Plan voor het plein",
  ]);
});

test("a verslag without letters is written as before there were any", () => {
  expect(canonicalVerslag(verslagOf(file))).not.toContain("letters");
});
