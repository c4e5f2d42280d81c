/** Names of residents are found and left out as words, never as parts of other words or of someone else's name. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { namesIn, residentNames, residentsLeftOut } from "./resident-names.ts";
import { blank } from "./table.ts";
import { type Person, type PersonGroup, people } from "./tables/people.ts";

const person = (name: string, group: PersonGroup = "resident"): Person => ({
  ...blank(people, name),
  name,
  group,
});

const everyone = [
  person("Hanna de Vries"),
  person("Noor"),
  person("  "),
  person("Noor Abbink", "board"),
  person("Floor Bakhuis", "official"),
];

test.each([
  ["Hanna de Vries belde.", "een bewoner belde."],
  ["HANNA DE VRIES en hanna de vries", "een bewoner en een bewoner"],
  ["De familie De Vries", "De familie De Vries"],
  ["Noor vraagt een bank; noor is een richting", "een bewoner vraagt een bank; noor is een richting"],
  ["Noor Abbink belt Noor terug", "Noor Abbink belt een bewoner terug"],
  ["Noordeinde, Noors", "Noordeinde, Noors"],
  ["Floor Bakhuis belooft het", "Floor Bakhuis belooft het"],
  ["", ""],
  ["🎉 Noor 🎉 <script>", "🎉 een bewoner 🎉 <script>"],
])("%j reads %j", (text, expected) => {
  expect(residentsLeftOut(everyone, "een bewoner")(text)).toBe(expected);
});

test("whatever is written, no full name of a resident stays in it", () => {
  const names = residentNames(everyone).filter((name) => name.includes(" "));
  const part = fc.oneof(fc.constantFrom(...names, "Noor", "Noor Abbink", " ", ", ", "İ"), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(namesIn(residentsLeftOut(everyone, "een bewoner")(parts.join(" ")), names)).toEqual([]);
    }),
  );
});
