/** What Vandaag says about terms; product.md, Vandaag: "term about to lapse". */

import { expect, test } from "vitest";
import { personOf, termOf } from "../../../tests/support/board-terms.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import { boardOf } from "./board-of.ts";
import { waitingTerms } from "./waiting-terms.ts";

test("lapsed, and within two months; one for each member, the earliest first", () => {
  const terms = [
    ["ab", "2026-05-05"],
    ["bo", "2026-05-06"],
    ["cas", "2025-12-31"],
    ["di", "2026-04-01"],
    ["di", "2026-03-04"],
    ["ed", ""],
  ].map(([personId = "", until = ""], index) =>
    termOf("2022-01-01", until, { id: `t${index}`, personId, functie: `functie ${index}` }),
  );
  const board = boardOf({
    people: ["ab", "bo", "cas", "di", "ed"].map((id) => personOf(id)),
    terms,
    offices: [],
    efforts: [],
    norms: normsInForce({ normSetId: "" }, [], []),
    today: "2026-03-05",
  });
  expect(waitingTerms(board).map(({ member, signal }) => [member.person.id, signal.kind, signal.on])).toEqual(
    [
      ["cas", "lapsed", "2025-12-31"],
      ["di", "lapsed", "2026-03-04"],
      ["ab", "ends", "2026-05-05"],
    ],
  );
});
