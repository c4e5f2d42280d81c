/** The verslag of a thematafel: its points by theme, whatever round they came up in. */

import { describe, expect, test } from "vitest";
import { meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { blank } from "../domain/table.ts";
import { type Block, blocks } from "../domain/tables/blocks.ts";
import { agendaItems } from "../domain/tables/meetings.ts";
import { paperText } from "./paper-text.ts";
import { parseVerslag } from "./verslag.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";
import { pointsByTheme } from "./verslag-themes.ts";

const base = meetingFile();
const item = (id: string, title: string, order: string) => ({
  ...blank(agendaItems, id),
  meetingId: base.meeting.id,
  title,
  order,
});
const point = (id: string, itemId: string, theme: string): Block => ({
  ...blank(blocks, id),
  meetingId: base.meeting.id,
  itemId,
  theme,
  order: id,
});
const table = (kind: string) =>
  meetingFile({
    meeting: { ...base.meeting, kind },
    items: [item("r1", "Ronde 1", "a0"), item("r2", "Ronde 2", "a1")],
    blocks: [
      point("a", "r1", "verkeer"),
      point("b", "r1", " groen "),
      point("c", "r1", ""),
      point("d", "r2", "verkeer"),
    ],
    texts: new Map([
      ["a", "Te hard rijden"],
      ["b", "Meer bomen"],
      ["c", "Er waren 20 mensen"],
      ["d", "Een drempel"],
    ]),
    numbers: new Map(),
    adoptedHere: [],
  });

describe("of a thematafel", () => {
  const verslag = verslagOf(table("themeTable"));

  test("points stand together by theme, in the order the themes came up", () => {
    expect(
      pointsByTheme(verslag.text).map(({ theme, entries }) => [theme, entries.map((entry) => entry.text)]),
    ).toEqual([
      ["verkeer", ["Te hard rijden", "Een drempel"]],
      ["groen", ["Meer bomen"]],
    ]);
  });

  test("nothing is said twice, and what has no theme stays with its item", () => {
    const text = paperText(verslagPaper(verslag));
    for (const words of ["Te hard rijden", "Een drempel", "Meer bomen", "Er waren 20 mensen"])
      expect(text.split(words)).toHaveLength(2);
    expect(text.indexOf("Er waren 20 mensen")).toBeLessThan(text.indexOf("Per thema"));
    expect(text.indexOf("Te hard rijden")).toBeGreaterThan(text.indexOf("Per thema"));
    expect(text).toContain("De punten staan verderop, per thema bij elkaar.");
  });

  test("an adopted text keeps its themes", () => {
    const read = parseVerslag(JSON.stringify(verslag.text));
    expect(read.ok && pointsByTheme(read.value)).toEqual(pointsByTheme(verslag.text));
  });
});

test("any other kind keeps its agenda, whatever themes its notes once had", () => {
  const verslag = verslagOf(table("board"));
  expect(pointsByTheme(verslag.text)).toEqual([]);
  expect(JSON.stringify(verslag.text)).not.toContain("theme");
  expect(paperText(verslagPaper(verslag))).not.toContain("Per thema");
});
