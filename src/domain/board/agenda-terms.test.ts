/** Which terms a coming meeting should speak about. */

import { describe, expect, test } from "vitest";
import { personOf, termOf } from "../../../tests/support/board-terms.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import { blank } from "../table.ts";
import type { Term } from "../tables/board.ts";
import { type Meeting, meetings } from "../tables/meetings.ts";
import { agendaTerms, discussesTerms, isOnAgenda } from "./agenda-terms.ts";
import { boardOf } from "./board-of.ts";

const TODAY = "2026-03-05";
const MEETING = "2026-06-10";

const found = (...terms: Term[]) =>
  agendaTerms(
    boardOf({
      people: ["ab", "bo"].map((id) => personOf(id)),
      terms,
      offices: [],
      efforts: [],
      norms: normsInForce({ normSetId: "" }, [], []),
      today: MEETING,
    }),
    TODAY,
  ).map(({ member, on, isOver }) => [member.person.id, on, isOver ? "over" : "ends"].join(" "));

const ab = (from: string, until: string, more: Partial<Term> = {}) =>
  termOf(from, until, { personId: "ab", ...more });
const bo = (from: string, until: string, more: Partial<Term> = {}) =>
  termOf(from, until, { personId: "bo", ...more });

describe("terms for the agenda", () => {
  test.each<[string, Term[], string[]]>([
    ["lapsed before today", [ab("2021-01-01", "2025-01-14")], ["ab 2025-01-14 over"]],
    ["over between today and the meeting", [ab("2022-01-01", "2026-04-01")], ["ab 2026-04-01 ends"]],
    ["a year after the meeting", [ab("2023-06-11", "2027-06-10")], ["ab 2027-06-10 ends"]],
    ["a day more", [ab("2023-06-12", "2027-06-11")], []],
    ["open", [ab("2022-01-01", "")], []],
    ["stepped down", [ab("2021-01-01", "2025-01-14", { endedOn: "2025-01-14" })], []],
    ["a next term is there", [ab("2022-01-01", "2026-12-31"), ab("2027-01-01", "2030-12-31")], []],
    ["reappointed before the meeting", [ab("2022-01-01", "2026-04-01"), ab("2026-04-02", "2030-04-01")], []],
    ["a successor is there", [ab("2022-01-01", "2026-12-31"), bo("2027-01-01", "2030-12-31")], []],
    [
      "a successor who begins before the meeting",
      [ab("2022-01-01", "2026-04-01"), bo("2026-04-02", "2030-04-01")],
      [],
    ],
    [
      "a successor in another office",
      [ab("2022-01-01", "2026-12-31"), bo("2027-01-01", "2030-12-31", { functie: "voorzitter" })],
      ["ab 2026-12-31 ends"],
    ],
    [
      "two functions of one, and the earliest first",
      [
        ab("2022-01-01", "2027-01-31"),
        ab("2022-01-01", "2026-12-31", { functie: "webredacteur" }),
        bo("2021-01-01", "2025-05-01", { functie: "voorzitter" }),
      ],
      ["bo 2025-05-01 over", "ab 2026-12-31 ends", "ab 2027-01-31 ends"],
    ],
  ])("%s", (_name, terms, expected) => expect(found(...terms)).toEqual(expected));

  test("one successor is there for one term", () => {
    const seat = { functie: "bestuurslid" };
    const next = termOf("2027-01-01", "2030-12-31", { personId: "cas", ...seat });
    const board = boardOf({
      people: ["ab", "bo", "cas"].map((id) => personOf(id)),
      terms: [ab("2022-01-01", "2026-11-30", seat), bo("2022-01-01", "2026-12-31", seat), next],
      offices: [],
      efforts: [],
      norms: normsInForce({ normSetId: "" }, [], []),
      today: MEETING,
    });
    expect(agendaTerms(board, TODAY).map(({ member }) => member.person.id)).toEqual(["bo"]);
  });
});

test.each<[Partial<Meeting>, boolean]>([
  [{ kind: "board", date: MEETING }, true],
  [{ kind: "members", date: TODAY }, true],
  [{ kind: "public", date: MEETING }, false],
  [{ kind: "board", date: "2026-03-04" }, false],
  [{ kind: "board", date: MEETING, cancelledOn: TODAY }, false],
  [{ kind: "board", date: TODAY, opened: "20:00", closed: "22:00" }, false],
])("%j speaks about terms: %s", (meeting, expected) =>
  expect(discussesTerms({ ...blank(meetings, "m"), ...meeting }, TODAY)).toBe(expected),
);

test.each([
  ["Herbenoeming of opvolging secretaris", true],
  [" herbenoeming of opvolging SECRETARIS ", true],
  ["Herbenoeming of opvolging vicesecretaris", false],
  ["", false],
])("%s stands on the agenda: %s", (title, expected) =>
  expect(isOnAgenda([{ title: "Opening" }, { title }], "Herbenoeming of opvolging secretaris")).toBe(
    expected,
  ),
);
