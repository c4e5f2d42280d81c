/** Handing over an office: which lines its checklist has, which ticks stay, and what warns (P; domain.md, Rooster). */

import fc from "fast-check";
import { expect, test } from "vitest";
import { blank } from "../table.ts";
import { type Office, offices } from "../tables/board.ts";
import { LEGAL_FORMS, type LegalForm } from "../tables/organisation.ts";
import { handoverList, holdsPassword, ticked, withLines } from "./checklist.ts";
import { rolesOf } from "./office-roles.ts";
import { shippedChecklist } from "./shipped-checklists.ts";

const office = (functie: string, over: Partial<Office> = {}): Office => ({
  ...blank(offices, functie),
  functie,
  ...over,
});
const textsOf = (functie: string, legalForm: LegalForm = "association", over: Partial<Office> = {}) =>
  handoverList(office(functie, over), { legalForm }).lines.map(({ text }) => text);

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
  const own = office("secretaris", { checklist: ["Koffiepot", "Vlag", "Vlag"], ticked: ["Vlag", "Weg"] });
  expect(handoverList(own, { legalForm: "" })).toEqual({
    lines: [
      { text: "Koffiepot", isDone: false },
      { text: "Vlag", isDone: true },
    ],
    done: 1,
    isOwn: true,
  });
});

test("a tick is kept once, and taken back", () => {
  expect(ticked({ ticked: ["a"] }, "b", true)).toEqual({ ticked: ["a", "b"] });
  expect(ticked({ ticked: ["a", "b"] }, "a", true)).toEqual({ ticked: ["b", "a"] });
  expect(ticked({ ticked: ["a", "b"] }, "a", false)).toEqual({ ticked: ["b"] });
});

test("a line that gets other words keeps its tick; one that goes, comes or moves changes no other", () => {
  const given = office("x", { ticked: ["a"] });
  expect(withLines(given, ["a", "b"], ["A!", "b"])).toEqual({ checklist: ["A!", "b"], ticked: ["a", "A!"] });
  expect(withLines(given, ["a", "b"], ["a", "B!"])).toEqual({ checklist: ["a", "B!"] });
  expect(withLines(given, ["a", "b"], ["b"])).toEqual({ checklist: ["b"] });
  fc.assert(
    fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (moved) => {
      expect(withLines(given, ["a", "b", "c", "d"], moved)).toEqual({ checklist: moved });
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
