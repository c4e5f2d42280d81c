/** How the board is put into words: domain.md, Norms and Rooster (soft, but for a lapsed term), in both languages. */

import { afterEach, describe, expect, test } from "vitest";
import { termOf } from "../../../tests/support/board-terms.ts";
import type { Signal } from "../../domain/board/board.ts";
import { serviceOf } from "../../domain/board/service.ts";
import { sittingsOf } from "../../domain/board/sittings.ts";
import { type NormInForce, normFor, normsInForce } from "../../domain/norms/norms-in-force.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { blank } from "../../domain/table.ts";
import type { Term } from "../../domain/tables/board.ts";
import { type Norm, normChangeId, normChanges } from "../../domain/tables/norms.ts";
import { inLanguage, speak, translate } from "../../kernel/language.ts";
import { dutySource } from "../year/duty-words.ts";
import {
  adaptedLines,
  forWords,
  legalFormWords,
  normTitle,
  roleWords,
  serviceWords,
  signalWords,
  sourceWords,
  subsidyWords,
  termWords,
  weightWords,
} from "./board-words.ts";
import { english } from "./texts.en.ts";

translate({ "documents/board": english });
afterEach(() => speak("nl"));

const TODAY = "2026-03-05";
const norms = normsInForce({ normSetId: "" }, [], []);
const norm = (id: "serviceYears" | "successionTalkYears", more: Partial<NormInForce> = {}): NormInForce => {
  const found = normFor(norms, id);
  if (!found) throw new Error(id);
  return { ...found, ...more };
};

test.each([
  ["2020-07-05", "5 jaar en 8 maanden"],
  ["2018-03-05", "8 jaar"],
  ["2002-03-05", "24 jaar"],
  ["2025-02-05", "1 jaar en 1 maand"],
  ["2026-02-05", "1 maand"],
  ["2026-02-06", "minder dan een maand"],
  ["2026-03-05", "minder dan een maand"],
  ["", ""],
])("since %s: %s", (from, words) => {
  expect(serviceWords(serviceOf([termOf(from, "")], TODAY))).toBe(words);
});

describe("a term", () => {
  const said = (term: Term, ...before: Term[]) =>
    sittingsOf([...before, term], TODAY)
      .map(termWords)
      .at(-1);

  test.each<[string, Term, string]>([
    ["runs", termOf("2024-04-01", "2028-03-31"), "eerste termijn, tot 31 maart 2028"],
    ["which one, said", termOf("2024-04-01", "2028-03-31", { number: 12 }), "12e termijn, tot 31 maart 2028"],
    ["without an end", termOf("2024-04-01", ""), "eerste termijn, einde niet afgesproken"],
    ["interim", termOf("2025-04-01", "2026-12-31", { interim: true }), "waarnemend, tot 31 december 2026"],
    ["lapsed", termOf("2020-04-01", "2024-03-31"), "eerste termijn, verlopen op 31 maart 2024"],
    [
      "ended",
      termOf("2020-04-01", "2024-03-31", { endedOn: "2023-01-02" }),
      "eerste termijn, geëindigd op 2 januari 2023",
    ],
    ["to begin", termOf("2026-04-01", "2030-03-31"), "eerste termijn, vanaf 1 april 2026 tot 31 maart 2030"],
    ["to begin, without an end", termOf("2026-04-01", ""), "eerste termijn, vanaf 1 april 2026"],
  ])("%s", (_name, term, words) => {
    expect(said(term)).toBe(words);
  });

  test("the second", () => {
    expect(said(termOf("2024-04-01", "2028-03-31"), termOf("2020-04-01", "2024-03-31"))).toBe(
      "tweede termijn, tot 31 maart 2028",
    );
  });
});

describe("a signal", () => {
  const sitting = sittingsOf([termOf("2022-04-01", "2026-03-31")], TODAY)[0]!;
  const ends = (ahead: 12 | 6 | 2): Signal => ({ kind: "ends", sitting, on: "2026-03-31", ahead });
  const talk = (on: string): Signal => ({ kind: "successionTalk", norm: norm("successionTalkYears"), on });
  const over = (more: Partial<NormInForce> = {}, efforts = 0): Signal => ({
    kind: "overGuideline",
    norm: norm("serviceYears", more),
    efforts,
  });

  test.each<[string, Signal, string]>([
    ["lapsed", { kind: "lapsed", sitting, on: "2024-12-31" }, "Termijn verlopen op 31 december 2024."],
    [
      "ends soon",
      ends(2),
      "De termijn eindigt op 31 maart 2026. Zet herbenoeming of opvolging op de agenda.",
    ],
    [
      "ends in half a year",
      ends(6),
      "De termijn eindigt op 31 maart 2026. Bespreek herbenoeming of opvolging.",
    ],
    [
      "ends in a year",
      ends(12),
      "De termijn eindigt op 31 maart 2026. Denk alvast na over herbenoeming of opvolging.",
    ],
    ["the talk", talk("2026-09-12"), "Plan in september het gesprek met de gemeente."],
    ["the talk, next year", talk("2027-01-12"), "Plan in januari 2027 het gesprek met de gemeente."],
    ["the talk, past its day", talk("2025-09-12"), "Plan het gesprek met de gemeente over opvolging."],
    [
      "introduced",
      { kind: "notIntroduced" },
      "Nog niet voorgesteld aan de bewoners. Dat kan op een openbare vergadering.",
    ],
    [
      "over the guideline",
      over(),
      "Langer dan de richtlijn van 8 jaar (beleidsnota 2021). Velen zijn het er niet mee eens. Wat u doet voor opvolging telt mee.",
    ],
    [
      "with efforts",
      over({}, 2),
      "Langer dan de richtlijn van 8 jaar (beleidsnota 2021). Velen zijn het er niet mee eens. Wat u doet voor opvolging telt mee: 2 keer genoteerd.",
    ],
    [
      "of an own agreement",
      over({ weight: "advice", value: 7.5, source: "Huishoudelijk reglement", sourceDate: "2025" }),
      "Langer dan 7,5 jaar (Huishoudelijk reglement, 2025). Wat u doet voor opvolging telt mee.",
    ],
    [
      "of an own number beside the paper",
      over({ value: 10, own: "part" }),
      "Langer dan de richtlijn van 10 jaar (beleidsnota 2021, zelf aangepast). Velen zijn het er niet mee eens. Wat u doet voor opvolging telt mee.",
    ],
  ])("%s", (_name, signal, words) => {
    expect(signalWords(signal, TODAY)).toBe(words);
  });

  test("in English", () => {
    speak("en");
    expect(signalWords(talk("2026-09-12"), TODAY)).toBe("Plan the talk with the municipality in September.");
    expect(signalWords(over({}, 1), TODAY)).toMatch(
      /^Longer than the guideline of 8 years .+: noted once\.$/,
    );
  });

  test("none of them accuses, and only a lapsed term says that it lapsed", () => {
    const soft = [ends(2), ends(6), ends(12), talk("2026-09-12"), over(), { kind: "notIntroduced" } as const];
    for (const signal of soft)
      expect(signalWords(signal, TODAY)).not.toMatch(/verlopen|overtred|moet|verplicht|te laat|schend/i);
  });
});

test.each([
  ["RadarAdvies 2024, hoofdstuk 4 (beleidsnota 2021)", "2021", "beleidsnota 2021"],
  ["RadarAdvies 2024, paragraaf 6.2 (5)", "2024", "RadarAdvies 2024, paragraaf 6.2 (5)"],
  ["Beleidsnota Dorp", "2025", "Beleidsnota Dorp, 2025"],
  ["Beleidsnota Dorp", "", "Beleidsnota Dorp"],
  ["", "", "eigen afspraak"],
  ["(", "", "("],
])("the paper of “%s” of %s", (source, sourceDate, words) => {
  expect(sourceWords({ source, sourceDate, own: "" })).toBe(words);
});

// What an organisation changed is not what the paper says; a source of its own stands alone.
test.each([
  [{ value: 10 }, "beleidsnota 2021, zelf aangepast"],
  [{ weight: "wish" }, "beleidsnota 2021, zelf aangepast"],
  [{ remark: "Hier al lang zo." }, "beleidsnota 2021"],
  [{ value: 8 }, "beleidsnota 2021"],
  [{ value: 10, source: "Onze statuten" }, "Onze statuten"],
  [{ value: 10, source: "Onze statuten", sourceDate: "2025" }, "Onze statuten, 2025"],
])("the paper of a norm of which the organisation says %j", (said, words) => {
  const id = normChangeId(THE_HAGUE.id, "serviceYears");
  const changed = normsInForce({ normSetId: "" }, [], [{ ...blank(normChanges, id), ...said }]);
  const found = normFor(changed, "serviceYears")!;
  expect(sourceWords(found)).toBe(words);
  expect(dutySource({ basis: { kind: "norm", norm: found } })).toBe(
    words.replace("beleidsnota 2021", "RadarAdvies 2024, hoofdstuk 4 (beleidsnota 2021)"),
  );
});

// What the organisation it was taken over from changed is not what the paper says either.
test.each<[Norm["adapted"], string, string[]]>([
  [
    [{ part: "value", by: "De Zilverlinde" }],
    "nota, aangepast door De Zilverlinde",
    ["De Zilverlinde: aantal."],
  ],
  [[{ part: "weight", by: "" }], "nota, aangepast door een andere organisatie", [": hoe zwaar het weegt."]],
  [[{ part: "remark", by: "De Zilverlinde" }], "nota", ["De Zilverlinde: opmerking."]],
  [
    [
      { part: "value", by: "De Zilverlinde" },
      { part: "source", by: "De Zilverlinde" },
    ],
    "nota",
    ["De Zilverlinde: aantal en waar het staat."],
  ],
  [
    [
      { part: "value", by: "De Zilverlinde" },
      { part: "weight", by: "Vlierwijk" },
    ],
    "nota, aangepast door De Zilverlinde en Vlierwijk",
    ["De Zilverlinde: aantal.", "Vlierwijk: hoe zwaar het weegt."],
  ],
  [[{ part: "whole", by: "De Zilverlinde" }], "nota", ["Toegevoegd door De Zilverlinde."]],
  [[{ part: "toString", by: "Vlierwijk" }], "nota", ["Vlierwijk: toString."]],
  [undefined, "nota", []],
])("of %j the paper says %s", (adapted, words, lines) => {
  const norm = { source: "nota", sourceDate: "", own: "" as const, ...(adapted && { adapted }) };
  expect(sourceWords(norm)).toBe(words);
  const said = adaptedLines(norm);
  expect(said).toHaveLength(lines.length);
  for (const [place, line] of lines.entries()) expect(said[place]).toContain(line);
});

test("a shipped norm is called in the language of the screens, one with words of its own is not", () => {
  const [shipped] = THE_HAGUE.norms;
  expect(normTitle(shipped!)).toBe("Openbare vergaderingen per jaar");
  const inEnglish = (norm: Pick<Norm, "id" | "title">) => inLanguage("en", () => normTitle(norm));
  expect(inEnglish(shipped!)).toBe("Public meetings a year");
  expect(inEnglish({ ...shipped!, title: "Straatgesprekken" })).toBe("Straatgesprekken");
  expect(inEnglish({ id: "toString", title: "Eigen regel" })).toBe("Eigen regel");
  for (const norm of THE_HAGUE.norms) expect(inEnglish(norm)).not.toBe(norm.title);
});

test.each([
  [`(${"a".repeat(65_000)}`, ""],
  [`Nota (${"1, ".repeat(20_000)})`, ""],
  [`${"(".repeat(65_000)}`, ""],
  [`Nota (a)${" ".repeat(65_000)}b`, ""],
  [`Nota 2024 (beleidsnota 2021)${" ".repeat(65_000)}`, "beleidsnota 2021"],
])("a source of 65,000 characters of another phone keeps nobody waiting", (source, words) => {
  const begun = performance.now();
  expect(sourceWords({ source, sourceDate: "", own: "" })).toBe(words || source);
  expect(performance.now() - begun).toBeLessThan(500);
});

test("every weight and whose of the shipped set has a word, and unknown ones are shown as they are", () => {
  for (const { weight, for: whose } of THE_HAGUE.norms) {
    expect(weightWords(weight)).not.toBe(weight);
    expect(forWords(whose)).not.toBe(whose);
  }
  expect(weightWords("demand")).toBe("eis van de gemeente");
  expect([weightWords("later"), forWords("raad"), roleWords("constructor")]).toEqual([
    "later",
    "raad",
    "constructor",
  ]);
  expect(["association", "foundation", ""].map(legalFormWords)).toEqual(["vereniging", "stichting", ""]);
  expect(roleWords("advocate")).toBe("belangenbehartiger");
  expect(subsidyWords("media")).toBe("wijkmedia");
});
