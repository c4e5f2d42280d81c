/** The norms that count: the shipped set as domain.md words it, with an organisation's own changes laid over it. */

import * as v from "valibot";
import { expect, test } from "vitest";
import { blank } from "../table.ts";
import { type NormSet, normChangeId, normChanges, normSetSchema, normSets } from "../tables/norms.ts";
import { allSets, isPartlyOwn, normFor, normsInForce } from "./norms-in-force.ts";
import { THE_HAGUE } from "./the-hague.ts";

const shipped = { normSetId: "" };
const elsewhere: NormSet = {
  id: "dorp",
  name: "Een ander dorp",
  municipality: "Dorp",
  norms: THE_HAGUE.norms
    .slice(0, 2)
    .map((norm) => ({ ...norm, value: norm.id === "publicMeetings" ? 3 : null })),
};
const stored = [{ ...blank(normSets, "dorp"), set: elsewhere }];
const change = (said: object) => ({
  ...blank(normChanges, normChangeId(THE_HAGUE.id, "serviceYears")),
  ...said,
});

// domain.md, Norms: the table, row by row.
test.each([
  ["publicMeetings", 2, "organisation", "condition"],
  ["minutesPublic", null, "organisation", "condition"],
  ["livesHere", null, "organisation", "ruleWithNote"],
  ["mirror", null, "organisation", "effort"],
  ["serviceYears", 8, "organisation", "guideline"],
  ["successionTalkYears", 6, "together", "advice"],
  ["directorTalks", 2, "together", "wish"],
  ["yearTogether", 1, "together", "advice"],
  ["officerInvited", null, "municipality", "advice"],
  ["actionListShared", null, "together", "advice"],
  ["formatPerKind", null, "together", "advice"],
  ["questionsAnswered", null, "municipality", "advice"],
  ["pepContact", 1, "pep", "demand"],
  ["policyEvaluation", 4, "municipality", "intention"],
])("the shipped set: %s", (id, value, who, weight) => {
  const norm = THE_HAGUE.norms.find((each) => each.id === id);
  expect(norm).toMatchObject({ value, for: who, weight });
  expect(norm?.source).not.toBe("");
  expect(norm?.sourceDate).toMatch(/^20(21|24)$/);
});

test("the shipped set is a set like any other, and has each norm once", () => {
  expect(v.parse(normSetSchema, THE_HAGUE)).toEqual(THE_HAGUE);
  expect(new Set(THE_HAGUE.norms.map(({ id }) => id)).size).toBe(14);
});

test("what is not changed counts as the set has it", () => {
  const { set, norms } = normsInForce(shipped, [], []);
  expect(set.id).toBe(THE_HAGUE.id);
  expect(norms.every(({ isChanged, isOff }) => !isChanged && !isOff)).toBe(true);
});

test("an organisation's own number, source and weight stand, each by itself", () => {
  const norms = normsInForce(shipped, [], [change({ value: 12, source: "Onze statuten" })]);
  expect(normFor(norms, "serviceYears")).toMatchObject({
    value: 12,
    source: "Onze statuten",
    weight: "guideline",
    sourceDate: "",
    isChanged: true,
    own: "source",
  });
});

test("some of the set is the organisation's own, unless it is a remark or put aside", () => {
  const isOwn = (said: object) => isPartlyOwn(normsInForce(shipped, [], [change(said)]));
  expect([{ value: 12 }, { weight: "wish" }, { source: "Onze statuten" }].map(isOwn)).toEqual([
    true,
    true,
    true,
  ]);
  expect([{}, { value: 8 }, { remark: "Al lang zo." }, { value: 12, off: true }].map(isOwn)).toEqual(
    Array(4).fill(false),
  );
});

test("no remark of the shipped set repeats the weight, which stands before it", () => {
  for (const { remark } of THE_HAGUE.norms)
    expect(remark).not.toMatch(/basisregel|richtlijn|advies|inspanning\b|wens|eis|voornemen|toelichting/i);
});

test("a norm that was put aside is still listed, and counts no more", () => {
  const norms = normsInForce(shipped, [], [change({ off: true })]);
  expect(normFor(norms, "serviceYears")).toBeUndefined();
  expect(norms.norms.find(({ id }) => id === "serviceYears")).toMatchObject({
    isOff: true,
    isChanged: false,
  });
});

test("another municipality is another set; changes made in one set do not reach the other", () => {
  expect(allSets(stored).map(({ id }) => id)).toEqual([THE_HAGUE.id, "dorp"]);
  const there = normsInForce({ normSetId: "dorp" }, stored, [change({ value: 12 })]);
  expect(normFor(there, "publicMeetings")?.value).toBe(3);
  expect(normFor(there, "serviceYears")).toBeUndefined();
});

test("a set that is not on this phone gives way to the shipped one, and cannot take its place", () => {
  expect(normsInForce({ normSetId: "weg" }, [], []).set.id).toBe(THE_HAGUE.id);
  const posing = [{ ...blank(normSets, THE_HAGUE.id), set: { ...elsewhere, id: THE_HAGUE.id } }];
  expect(allSets(posing)).toEqual([THE_HAGUE]);
});
