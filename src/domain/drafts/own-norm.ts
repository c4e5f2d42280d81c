/** A norm of the organisation's own, as filled in. */

import { err, ok, type Result } from "../../kernel/result.ts";
import type { OwnNorm } from "../tables/norms.ts";
import { type NormProblem, parseNormField } from "./norm.ts";
import { optionalText, requiredText, type TextRule } from "./text-fields.ts";

/**
 * How one knows that it is kept to: `tick` is noted by hand, every so many years; `say` is only told; anything else is a
 * kind of overleg that is counted.
 */
export type OwnNormHow = "tick" | "say" | (string & {});

/** Everything as text, as a form keeps it. `count`: times a year, or years; "" none. */
export type OwnNormDraft = Readonly<
  Record<"title" | "how" | "count" | "for" | "weight" | "source" | "sourceDate" | "remark", string>
>;
export type TypedField = "title" | "source" | "sourceDate" | "remark";
export type OwnNormProblems = Partial<Record<TypedField, NormProblem>>;
export type ParsedOwnNorm = Omit<OwnNorm, "id">;

export const EMPTY_NORM: OwnNormDraft = {
  title: "",
  how: "tick",
  count: "1",
  for: "organisation",
  weight: "guideline",
  source: "",
  sourceDate: "",
  remark: "",
};

/** What a norm may ask at most: times in a year, or years. */
export const MOST_TIMES = 366;
export const MOST_YEARS = 60;

/** What is stored of how it is known and how often: a count that makes no sense becomes 1, or none where it is only told. */
export function askedOf(
  how: OwnNormHow,
  count: number | null,
): Pick<OwnNorm, "measure" | "kinds" | "value" | "unit"> {
  if (how === "tick")
    return { measure: "none", kinds: [], value: within(count, MOST_YEARS) ?? 1, unit: "everyYears" };
  if (how === "say") return { measure: "none", kinds: [], value: within(count, MOST_YEARS), unit: "years" };
  return { measure: "meetingsOfKind", kinds: [how], value: within(count, MOST_TIMES) ?? 1, unit: "" };
}

/** The other way round; of a measure that no form offers: it is only told. */
export function howOf({ measure, kinds, unit }: Pick<OwnNorm, "measure" | "kinds" | "unit">): OwnNormHow {
  const [kind] = kinds;
  if (measure === "meetingsOfKind" && kind !== undefined) return kind;
  return measure === "none" && unit === "everyYears" ? "tick" : "say";
}

/** One typed field, or why it is not taken. Only the title must be there. `today` tells which years make sense. */
export function parseOwnField(field: TypedField, text: string, today: string): Result<string, NormProblem> {
  if (field === "title") return problemsOf(requiredText)(text.replace(/\s+/gu, " "));
  if (isEmpty(text)) return ok("");
  return parseNormField(field, text, today);
}

export function parseOwnNorm(draft: OwnNormDraft, today: string): Result<ParsedOwnNorm, OwnNormProblems> {
  const parse = (field: TypedField) => parseOwnField(field, draft[field], today);
  const [title, source, sourceDate, remark] = [
    parse("title"),
    parse("source"),
    parse("sourceDate"),
    parse("remark"),
  ];
  if (!title.ok || !source.ok || !sourceDate.ok || !remark.ok)
    return err({
      ...(!title.ok && { title: title.error }),
      ...(!source.ok && { source: source.error }),
      ...(!sourceDate.ok && { sourceDate: sourceDate.error }),
      ...(!remark.ok && { remark: remark.error }),
    });
  return ok({
    title: title.value,
    ...askedOf(draft.how, draft.count.trim() === "" ? null : Number(draft.count)),
    for: draft.for,
    weight: draft.weight,
    source: source.value,
    sourceDate: sourceDate.value,
    remark: remark.value,
  });
}

const problemsOf =
  (rule: TextRule) =>
  (text: string): Result<string, NormProblem> => {
    const parsed = rule(text);
    return parsed.ok ? parsed : err(parsed.error === "empty" ? "empty" : "tooLong");
  };

const isEmpty = (text: string): boolean => {
  const parsed = optionalText(text);
  return parsed.ok && parsed.value === "";
};

const within = (count: number | null, most: number): number | null =>
  count !== null && Number.isInteger(count) && count >= 1 && count <= most ? count : null;
