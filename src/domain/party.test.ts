/** Someone who called, wrote or promised: from Contacten, or a name of their own. */
import { expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { parseParty, partyName, peopleLike } from "./party.ts";
import { people } from "./tables/people.ts";

const person = (id: string, name: string, more = {}) => record(people, { id, name, group: "board", ...more });
const everyone = [
  person("floor", "Floor Bakhuis", { group: "official", worksAt: "Stadsdeel West" }),
  person("bram", "Bram Okkerse"),
  person("aisha", "Aïsha Yıldız"),
  person("left", "Bram Weg", { left: true }),
  person("nameless", ""),
];

test.each([
  ["", { personId: "", name: "" }],
  ["   ", { personId: "", name: "" }],
  [" floor  bakhuis ", { personId: "floor", name: "Floor Bakhuis" }],
  ["Bram Weg", { personId: "", name: "Bram Weg" }],
  ["<script>😀 مرحبا", { personId: "", name: "<script>😀 مرحبا" }],
])("%j is %j", (typed, party) => {
  expect(parseParty(typed, everyone)).toEqual({ ok: true, value: party });
});

test("a name of 100,000 characters is refused", () => {
  expect(parseParty("x".repeat(100_000), everyone)).toEqual({ ok: false, error: "tooLong" });
});

test("the name in Contacten goes before the one that was written", () => {
  const known = new Map(everyone.map((each) => [each.id, each]));
  expect(partyName(known, { personId: "floor", name: "Floor B." })).toBe("Floor Bakhuis");
  expect(partyName(known, { personId: "gone", name: "Wie dan ook" })).toBe("Wie dan ook");
});

test.each([
  ["", ["floor"]],
  ["a", ["aisha"]],
  ["yildiz", ["aisha"]],
  ["west", ["floor"]],
  ["b", ["floor", "bram"]],
  ["bram o", ["bram"]],
  ["kker", []],
])("offered at %j: %j", (typed, ids) => {
  expect(peopleLike(everyone, typed, ["official"]).map(({ id }) => id)).toEqual(ids);
});

test("with nothing typed a crowd is not offered", () => {
  const crowd = Array.from({ length: 9 }, (_, index) => person(`p${index}`, `Persoon ${index}`));
  expect(peopleLike(crowd, "", ["board"])).toEqual([]);
  expect(peopleLike(crowd, "pers", ["board"])).toHaveLength(4);
});
