/** A series as somebody filled it in: how often, from when until when, and what each of its meetings is like. */

import { daysBetween, parseCivilDate } from "../../kernel/civil-date.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { occurrences } from "../series/occurrences.ts";
import type { SeriesValues } from "../series/series-changes.ts";
import { type MeetingErrors, type MeetingProblem, parseMeeting } from "./meeting.ts";

export type SeriesProblem = MeetingProblem | "untilBeforeFrom" | "tooFar" | "noDates";
export type SeriesErrors = Partial<
  Record<"title" | "from" | "until" | "start" | "end" | "place" | "rule", SeriesProblem>
>;

/** Nobody plans further ahead than this at once. */
const MOST_DAYS = 3 * 366;

/** `rule` is wrong when no date is left. Of a series that exists only what each of its meetings is like is judged. */
export function parseSeries(
  draft: SeriesValues,
  today: string,
  isNew = true,
): Result<SeriesValues, SeriesErrors> {
  const { rule, onHoliday, from, until, stoppedOn, ...each } = draft;
  const first = parseMeeting({ ...each, date: from }, today);
  const last = parseMeeting({ ...each, date: until }, today);
  const errors: SeriesErrors = {
    ...(first.ok ? {} : withFrom(first.error)),
    ...(!last.ok && last.error.date && { until: last.error.date }),
  };
  if (isNew && errors.from === undefined && errors.until === undefined) {
    if (until < from) errors.until = "untilBeforeFrom";
    else if (daysBetween(from, until) > MOST_DAYS) errors.until = "tooFar";
    else if (datesOf(draft).length === 0) errors.rule = "noDates";
  }
  if (!first.ok || Object.keys(errors).length > 0) return err(errors);
  const { title, place, kind, start, end, isPublic } = first.value;
  return ok({ rule, onHoliday, from, until, stoppedOn, title, place, kind, start, end, isPublic });
}

/** The dates of a draft; none as long as its days are not right. */
export function occurrencesOf({ rule, onHoliday, from, until }: SeriesValues) {
  const isRight = parseCivilDate(from) !== undefined && parseCivilDate(until) !== undefined && from <= until;
  return isRight && daysBetween(from, until) <= MOST_DAYS ? occurrences(rule, onHoliday, from, until) : [];
}

const datesOf = (draft: SeriesValues) => occurrencesOf(draft).filter(({ date }) => date !== "");

function withFrom({ date, ...others }: MeetingErrors): SeriesErrors {
  return { ...others, ...(date && { from: date }) };
}
