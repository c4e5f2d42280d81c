/** What a norm says, in words: how many, and where it stands. */

import type { NormProblem } from "../../domain/drafts/norm.ts";
import type { TypedField } from "../../domain/drafts/own-norm.ts";
import { numberOf } from "../../domain/norms/norm-number.ts";
import type { Norm, NormUnit } from "../../domain/tables/norms.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** "2 keer per jaar"; "" where no number belongs to it. */
export function amountWords(norm: Pick<Norm, "measure" | "value" | "unit">): string {
  const counted = numberOf(norm);
  return counted && norm.value !== null ? texts.amount[unitOf(counted.unit)](norm.value) : "";
}

/** A unit of a newer version of the app is said as a bare number. */
export const unitOf = (unit: string): NormUnit =>
  Object.hasOwn(texts.amount, unit) ? (unit as NormUnit) : "";

/** "Bron: beleidsnota (1 mei 2021)"; the year is not said twice; "" where no paper is named. */
export function fullSource({ source, sourceDate }: Pick<Norm, "source" | "sourceDate">): string {
  const when = dateWords(sourceDate);
  if (source.trim() === "") return when;
  return when === "" || source.includes(when) ? texts.source(source) : texts.sourceOf(source, when);
}

/** A year as it is, a day as people say it. */
export const dateWords = (sourceDate: string): string => fullDate(sourceDate);

/** Why what was typed is not taken, and what to do. */
export const problemWords = (field: TypedField, problem: NormProblem): string =>
  (texts.problems[field] as Readonly<Record<string, string>>)[problem] ?? texts.problems.source.tooLong;
