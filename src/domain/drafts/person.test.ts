/** What Contacten takes and refuses. */
import { expect, test } from "vitest";
import { hasWorkplace, type PersonDraft, parsePerson, parsePersonField } from "./person.ts";

const draft: PersonDraft = {
  name: "Farid Haddou",
  group: "official",
  functie: "stadsdeelmedewerker",
  worksAt: "Stadsdeel Zuid",
  phone: "070 1234567",
  email: "farid@stadsdeel.example",
};

test.each([
  ["complete", {}, { ok: true, value: draft }],
  ["with spaces", { functie: " stadsdeelmedewerker " }, { ok: true, value: draft }],
  ["with a name alone", onlyName(), { ok: true, value: { ...draft, ...onlyName() } }],
  ["without a name", { name: "\u200b " }, { ok: false, error: { name: "empty" } }],
  [
    "with a wrong number and address",
    { phone: "geheim", email: "farid" },
    { ok: false, error: { phone: "noDigits", email: "notAnAddress" } },
  ],
  ["of a resident, who works nowhere here", { group: "resident" as const }, residentDraft()],
])("a person %s", (_name, change, expected) => {
  expect(parsePerson({ ...draft, ...change })).toEqual(expected);
});

test("a workplace is asked of officials and others", () => {
  const asked = ["board", "volunteer", "official", "resident", "other"].filter(hasWorkplace);
  expect(asked).toEqual(["official", "other"]);
});

test("one field by itself", () => {
  expect(parsePersonField("name", " ")).toEqual({ ok: false, error: "empty" });
  expect(parsePersonField("functie", " ")).toEqual({ ok: true, value: "" });
});

function onlyName() {
  return { functie: "", worksAt: "", phone: "", email: "" };
}

function residentDraft() {
  return { ok: true, value: { ...draft, group: "resident", worksAt: "" } };
}
