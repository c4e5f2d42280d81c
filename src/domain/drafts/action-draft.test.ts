/** Drafts of actions: what is kept, and what returns to the field. */
import { expect, test } from "vitest";
import { meetingFile } from "../../../tests/support/meeting-file.fixture.ts";
import { ANSWER_LIMIT, NAME_LIMIT, parseActionText, parseAnswer, parseOwnerName } from "./action-draft.ts";

const { people } = meetingFile();

test.each([
  ["Zaal reserveren", { ok: true, value: "Zaal reserveren" }],
  ["  rond \n", { ok: true, value: "rond" }],
  ["<script>alert(1)</script> 😀 مرحبا", { ok: true, value: "<script>alert(1)</script> 😀 مرحبا" }],
  ["", { ok: false, error: "empty" }],
  [" \n\t", { ok: false, error: "empty" }],
])("text %j", (text, expected) => {
  expect(parseActionText(text)).toEqual(expected);
});

test.each([
  ["", { kind: "", personId: "", name: "" }],
  ["  ", { kind: "", personId: "", name: "" }],
  ["Stadsdeel  Duinrand ", { kind: "outside", personId: "", name: "Stadsdeel Duinrand" }],
  ["ans de vries", { kind: "person", personId: "ans", name: "Ans de Vries" }],
])("owner %j", (name, owner) => {
  expect(parseOwnerName(name, people.values())).toEqual({ ok: true, value: owner });
});

test("a name that only someone who left has, is a name and no more", () => {
  const gijs = people.get("gijs");
  expect(gijs?.left).toBe(true);
  expect(parseOwnerName("Gijs Akkerman", people.values())).toEqual({
    ok: true,
    value: { kind: "outside", personId: "", name: "Gijs Akkerman" },
  });
});

test("a name of a page, or an answer of a book, returns to the field", () => {
  expect(parseOwnerName("x".repeat(NAME_LIMIT + 1), [])).toEqual({ ok: false, error: "tooLong" });
  expect(parseAnswer("x".repeat(ANSWER_LIMIT + 1))).toEqual({ ok: false, error: "tooLong" });
  expect(parseAnswer(` ${"x".repeat(ANSWER_LIMIT)} `).ok).toBe(true);
});
