/** Toezeggingen in order. */
import { expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { commitmentsOf } from "./commitments.ts";
import { commitments } from "./tables/outside.ts";

const promise = (id: string, more = {}) => record(commitments, { id, what: id, ...more });

test("open ones by their day, those without one last; settled ones latest first, of any word", () => {
  const { open, settled } = commitmentsOf([
    promise("undated"),
    promise("later", { due: "2026-05-01" }),
    promise("sooner", { due: "2026-04-01" }),
    promise("kept", { state: "kept", stateOn: "2026-01-01" }),
    promise("newer word", { state: "halfway", stateOn: "2026-02-01" }),
  ]);
  expect(open.map(({ id }) => id)).toEqual(["sooner", "later", "undated"]);
  expect(settled.map(({ id }) => id)).toEqual(["newer word", "kept"]);
});
