/** Handing over an office: which lines its checklist has, which ticks stay, and what warns (P; domain.md, Rooster). */

import fc from "fast-check";
import { expect, test } from "vitest";
import { blank } from "../table.ts";
import { type Office, offices } from "../tables/board.ts";
import { LEGAL_FORMS, type LegalForm } from "../tables/organisation.ts";
import { handoverList, holdsPassword, renamedLine } from "./checklist.ts";
import { rolesOf } from "./office-roles.ts";
import { shippedChecklist } from "./shipped-checklists.ts";

const office = (functie: string, over: Partial<Office> = {}): Office => ({
  ...blank(offices, functie),
  functie,
  ...over,
});
const textsOf = (functie: string, legalForm: LegalForm = "association", over: Partial<Office> = {}) =>
  handoverList(office(functie, over), { legalForm }, []).lines.map(({ text }) => text);

test.each([
  ["voorzitter", ["chair"]],
  ["Vice-voorzitter", ["chair"]],
  ["voorzitster", ["chair"]],
  ["Secretaris en penningmeester", ["secretary", "treasurer"]],
  ["2e secretaresse", ["secretary"]],
  ["algemeen bestuurslid", ["member"]],
  ["contactpersoon jeugd", ["member"]],
  ["", ["member"]],
  ["رئيس <script>", ["member"]],
])("%s comes down to %j", (functie, roles) => {
  expect(rolesOf(functie)).toEqual(roles);
});

test.each(["voorzitter", "secretaris", "penningmeester", "bestuurslid"])(
  "every %s hands over keys, passwords in person and the telephone, and is presented",
  (functie) => {
    for (const form of ["", ...LEGAL_FORMS] as const) {
      const all = shippedChecklist(functie, form).join("\n");
      expect(all).toMatch(/Sleutels/);
      expect(all).toMatch(/Wachtwoorden persoonlijk/);
      expect(all).toMatch(/stadsdeelmedewerker/);
      expect(all).toMatch(/Delen met het bestuur/);
    }
  },
);

test("the register and the members follow the rechtsvorm", () => {
  expect(textsOf("secretaris", "association").join()).toMatch(/Kamer van Koophandel/);
  expect(textsOf("secretaris", "association").join()).toMatch(/Ledenlijst/);
  expect(textsOf("secretaris", "foundation").join()).not.toMatch(/Ledenlijst/);
  expect(textsOf("voorzitter", "none").join()).not.toMatch(/Kamer van Koophandel|Statuten/);
  expect(textsOf("penningmeester", "none").join()).toMatch(/Mandaat bij de bank/);
});

test("two offices in one have the lines of both, each once", () => {
  const both = textsOf("secretaris en penningmeester");
  expect(new Set(both).size).toBe(both.length);
  expect(both).toEqual(expect.arrayContaining(textsOf("secretaris")));
  expect(both).toEqual(expect.arrayContaining(textsOf("penningmeester")));
});

test("own lines stand instead, and ticks of lines that are gone are not counted", () => {
  const own = office("secretaris", { checklist: ["Koffiepot", "Vlag", "Vlag"] });
  expect(handoverList(own, { legalForm: "" }, ["Vlag", "Weg"])).toEqual({
    lines: [
      { text: "Koffiepot", isDone: false },
      { text: "Vlag", isDone: true },
    ],
    done: 1,
    isOwn: true,
  });
});

test("a line that only got other words is told; one that goes, comes or moves is not", () => {
  expect(renamedLine(["a", "b"], ["A!", "b"])).toEqual({ from: "a", to: "A!" });
  expect(renamedLine(["a", "b"], ["b"])).toBeUndefined();
  expect(renamedLine(["a"], ["a", "b"])).toBeUndefined();
  expect(renamedLine(["a", "b"], ["c", "d"])).toBeUndefined();
  fc.assert(
    fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (moved) => {
      expect(renamedLine(["a", "b", "c", "d"], moved)).toBeUndefined();
    }),
  );
});

test.each([
  ["Wachtwoord: linde123", true],
  ["het wachtwoord is linde", true],
  ["pincode = 1234", true],
  ["Wachtwoorden persoonlijk overgedragen", false],
  ["Het wachtwoord staat in de kluis", false],
  ["", false],
])("%j holds a password: %s", (text, expected) => {
  expect(holdsPassword(text)).toBe(expected);
});
