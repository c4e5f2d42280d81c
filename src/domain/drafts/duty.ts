/** A duty of the organisation's own, as filled in. */

import { err, ok, type Result } from "../../kernel/result.ts";
import type { Duty } from "../tables/norms.ts";
import { optionalText, requiredText, type TextProblem } from "./text-fields.ts";

/** Everything as text, as a form keeps it. */
export type DutyDraft = Readonly<Record<"title" | "meetingKind" | "perYear" | "month" | "source", string>>;
export type DutyProblems = Partial<Record<"title" | "source", TextProblem>>;
export type ParsedDuty = Pick<Duty, "title" | "meetingKind" | "perYear" | "month" | "source">;

export const EMPTY_DUTY: DutyDraft = { title: "", meetingKind: "", perYear: "1", month: "0", source: "" };

export const MOST_A_YEAR = 366;

/** What is typed: the title and the source. The rest is chosen, and what is no choice becomes the usual one. */
export const DUTY_RULES = { title: requiredText, source: optionalText };

export function parseDuty(draft: DutyDraft): Result<ParsedDuty, DutyProblems> {
  const title = DUTY_RULES.title(draft.title);
  const source = DUTY_RULES.source(draft.source);
  if (!title.ok || !source.ok)
    return err({ ...(!title.ok && { title: title.error }), ...(!source.ok && { source: source.error }) });
  const { meetingKind } = draft;
  return ok({
    title: title.value,
    source: source.value,
    meetingKind,
    // What is ticked by hand is ticked once.
    perYear: meetingKind === "" ? 1 : within(draft.perYear, 1, MOST_A_YEAR, 1),
    month: within(draft.month, 0, 12, 0),
  });
}

/** `future`: has not happened yet. `unlikely`: a year that was mistyped. */
export type DayProblem = "future" | "unlikely";

const FIRST_LIKELY = "1900-01-01";

/** The day something was done; "" takes it back. */
export function parseDoneDay(day: string, today: string): Result<string, DayProblem> {
  if (day === "") return ok("");
  if (day > today) return err("future");
  return day < FIRST_LIKELY ? err("unlikely") : ok(day);
}

function within(text: string, least: number, most: number, usual: number): number {
  const value = Number(text.trim() === "" ? usual : text);
  return Number.isInteger(value) && value >= least && value <= most ? value : usual;
}
