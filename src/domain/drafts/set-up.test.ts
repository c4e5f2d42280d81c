/** What the first start takes and refuses. */
import { expect, test } from "vitest";
import { parseSetUp } from "./set-up.ts";

const draft = {
  organisation: "Wijkvereniging De Zilverlinde",
  name: "Marijke de Wit",
  functie: "secretaris",
};

test.each([
  ["complete", {}, { ok: true, value: draft }],
  ["with spaces", { name: "  Marijke de Wit " }, { ok: true, value: draft }],
  ["without a functie", { functie: " " }, { ok: true, value: { ...draft, functie: "" } }],
  [
    "without names",
    { organisation: "", name: " " },
    { ok: false, error: { organisation: "empty", name: "empty" } },
  ],
  ["too long", { functie: "x".repeat(100_000) }, { ok: false, error: { functie: "tooLong" } }],
])("a draft %s", (_name, change, expected) => {
  expect(parseSetUp({ ...draft, ...change })).toEqual(expected);
});
