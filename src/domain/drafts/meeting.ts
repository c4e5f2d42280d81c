/** The particulars of a meeting as somebody filled them in: when, where, what kind, public or not. */

import { parseCivilDate, parseCivilTime } from "../../kernel/civil-date.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { formatOf } from "../formats/format-of.ts";
import type { Format } from "../tables/formats.ts";
import type { Meeting } from "../tables/meetings.ts";
import { optionalText } from "./text-fields.ts";

/** What a form about a meeting holds; the times, the place and an own title may stay empty. */
export type MeetingDraft = Pick<Meeting, "kind" | "title" | "date" | "start" | "end" | "place" | "isPublic">;

type MeetingDraftField = "title" | "date" | "start" | "end" | "place";

export type MeetingProblem =
  | "noDate"
  | "noSuchDay"
  | "oddYear"
  | "noSuchTime"
  | "endWithoutStart"
  | "endNotAfterStart"
  | "tooLong";

export type MeetingErrors = Partial<Record<MeetingDraftField, MeetingProblem>>;

/** Verslagen on paper go back this far; plans do not reach further than this. */
const FIRST_YEAR = 1945;
const YEARS_AHEAD = 5;

/** The whole form; `today` tells which years make sense. */
export function parseMeeting(draft: MeetingDraft, today: string): Result<MeetingDraft, MeetingErrors> {
  const title = optionalText(draft.title);
  const place = optionalText(draft.place);
  const date = dateProblem(draft.date, today);
  const errors: MeetingErrors = {
    ...(!title.ok && { title: "tooLong" as const }),
    ...(date && { date }),
    ...timeProblems(draft.start, draft.end),
    ...(!place.ok && { place: "tooLong" as const }),
  };
  if (!title.ok || !place.ok || Object.keys(errors).length > 0) return err(errors);
  return ok({ ...draft, title: title.value, place: place.value });
}

/**
 * A change of one or a few particulars of a meeting that exists: only what was touched is judged, so that an odd value
 * from elsewhere does not stand in the way of mending another.
 */
export function parseMeetingChange(
  meeting: MeetingDraft,
  change: Partial<MeetingDraft>,
  today: string,
): Result<Partial<MeetingDraft>, MeetingErrors> {
  const whole = parseMeeting({ ...meeting, ...change }, today);
  const touched = new Set(Object.keys(change));
  if (whole.ok) return ok(only(whole.value, touched));
  const errors = only(whole.error, touched);
  if (Object.keys(errors).length > 0) return err(errors);
  const { title = "", place = "" } = change;
  const lines = { title: lineOf(title), place: lineOf(place) };
  return ok({ ...change, ...only(lines, touched) });
}

/** Another kind brings its own "public or not", unless somebody had chosen otherwise. `stored` are the own formats. */
export function changeOfKind(
  meeting: Pick<Meeting, "kind" | "isPublic">,
  kind: string,
  stored: ReadonlyMap<string, Format> = new Map(),
): Pick<Meeting, "kind" | "isPublic"> {
  const isPublicBy = (each: string) => formatOf(each, stored.get(each)).isPublic;
  const untouched = meeting.isPublic === isPublicBy(meeting.kind);
  return { kind, isPublic: untouched ? isPublicBy(kind) : meeting.isPublic };
}

/** Numbers carry the date of their meeting and are never reused: once given, the date stands. */
export const mayMoveDate = (meeting: Pick<Meeting, "dayLetter">): boolean => meeting.dayLetter === null;

function dateProblem(date: string, today: string): MeetingProblem | undefined {
  if (date.trim() === "") return "noDate";
  if (parseCivilDate(date) === undefined) return "noSuchDay";
  const year = Number(date.slice(0, 4));
  return year < FIRST_YEAR || year > Number(today.slice(0, 4)) + YEARS_AHEAD ? "oddYear" : undefined;
}

function timeProblems(start: string, end: string): MeetingErrors {
  const badStart = start !== "" && parseCivilTime(start) === undefined;
  const badEnd = end !== "" && parseCivilTime(end) === undefined;
  if (badStart || badEnd)
    return {
      ...(badStart && { start: "noSuchTime" as const }),
      ...(badEnd && { end: "noSuchTime" as const }),
    };
  if (end === "") return {};
  if (start === "") return { end: "endWithoutStart" };
  return end <= start ? { end: "endNotAfterStart" } : {};
}

function lineOf(typed: string): string {
  const line = optionalText(typed);
  return line.ok ? line.value : "";
}

const only = <T extends object>(values: T, names: ReadonlySet<string>): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))) as Partial<T>;
