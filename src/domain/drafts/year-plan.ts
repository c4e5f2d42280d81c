/** A whole year as somebody wishes it: per kind a rule or single dates, to be made in one go. */

import { addDays } from "../../kernel/civil-date.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { endAfter, formatOf } from "../formats/format-of.ts";
import { isTalk } from "../meeting-kinds.ts";
import { occurrences } from "../series/occurrences.ts";
import type { SeriesValues } from "../series/series-changes.ts";
import { spreadDates } from "../series/spread-dates.ts";
import type { Format } from "../tables/formats.ts";
import type { Meeting, MeetingKind } from "../tables/meetings.ts";
import type { SeriesRule } from "../tables/series.ts";
import { type MeetingDraft, type MeetingProblem, parseMeeting } from "./meeting.ts";

export type Wish = {
  readonly kind: string;
  readonly isOn: boolean;
  readonly by: "rule" | "dates";
  readonly rule: SeriesRule;
  /** null: as proposed. */
  readonly dates: readonly string[] | null;
};

export type YearDraft = {
  /** "2026". */
  readonly year: string;
  readonly start: string;
  readonly place: string;
  readonly wishes: readonly Wish[];
};

export type YearErrors = {
  readonly start?: MeetingProblem;
  readonly place?: MeetingProblem;
  /** By "place of the wish:place of the date". */
  readonly dates: Readonly<Record<string, MeetingProblem | "doubled">>;
};

export type YearParsed = {
  readonly series: readonly SeriesValues[];
  readonly single: readonly MeetingDraft[];
};

/** Twice a year each: a basisregel and a wish (domain.md, Norms). */
const TWICE: readonly string[] = ["public", "director"] satisfies MeetingKind[];
const WEDNESDAY = 3;
const USUAL_RULE: SeriesRule = { nth: 2, weekday: 2, exceptMonths: [7, 8] };

/** What is proposed for a kind, off where the organisation has a series of it already. */
export const wishFor = (kind: string, isOn: boolean): Wish => ({
  kind,
  isOn,
  by: kind === "board" || kind === "workingGroup" ? "rule" : "dates",
  rule: USUAL_RULE,
  dates: null,
});

/** From tomorrow, or the first of January of a year to come, to the end of it. */
export function periodOf(year: string, today: string): { readonly from: string; readonly until: string } {
  const first = `${year}-01-01`;
  return { from: first > today ? first : addDays(today, 1), until: `${year}-12-31` };
}

/** How many of a kind stand in the period already. */
const alreadyPlanned = (
  kind: string,
  { from, until }: { readonly from: string; readonly until: string },
  meetings: readonly Meeting[],
): number =>
  meetings.filter(
    (each) => each.kind === kind && each.cancelledOn === "" && each.date >= from && each.date <= until,
  ).length;

/** The days of a wish: those chosen, or else a proposal for what is still missing. */
export function datesOfWish(
  wish: Wish,
  year: string,
  meetings: readonly Meeting[],
  today: string,
): readonly string[] {
  if (wish.dates !== null) return wish.dates;
  const ofYear = { from: `${year}-01-01`, until: `${year}-12-31` };
  const wanted = TWICE.includes(wish.kind) ? 2 : 1;
  const missing = Math.max(0, wanted - alreadyPlanned(wish.kind, ofYear, meetings));
  const { from, until } = periodOf(year, today);
  // Two kinds that are both proposed twice must not come to stand on one day.
  const weekday = isTalk(wish) ? WEDNESDAY + 1 : WEDNESDAY;
  return spreadDates(from, until, missing, weekday, new Set(meetings.map((each) => each.date)));
}

/** All that is wished for as series and single meetings, or what is wrong with the dates, the time or the place. */
export function parseYear(
  draft: YearDraft,
  formats: ReadonlyMap<string, Format>,
  meetings: readonly Meeting[],
  today: string,
): Result<YearParsed, YearErrors> {
  const { from, until } = periodOf(draft.year, today);
  const series: SeriesValues[] = [];
  const single: MeetingDraft[] = [];
  const dates: Record<string, MeetingProblem | "doubled"> = {};
  const common = parseMeeting({ ...detailsOf("board", draft, formats), date: from }, today);
  draft.wishes.forEach((wish, place) => {
    if (!wish.isOn) return;
    const details = detailsOf(wish.kind, draft, formats);
    if (wish.by === "rule") {
      const { rule } = wish;
      const values = { ...details, rule, onHoliday: "skip", from, until, stoppedOn: "" };
      if (occurrences(rule, "skip", from, until).some(({ date }) => date !== "")) series.push(values);
      return;
    }
    const chosen = datesOfWish(wish, draft.year, meetings, today);
    chosen.forEach((date, at) => {
      const parsed = parseMeeting({ ...details, date }, today);
      if (!parsed.ok && parsed.error.date) dates[`${place}:${at}`] = parsed.error.date;
      else if (chosen.indexOf(date) < at) dates[`${place}:${at}`] = "doubled";
      else if (parsed.ok) single.push(parsed.value);
    });
  });
  const { start, place } = common.ok ? {} : common.error;
  const errors = { dates, ...(start && { start }), ...(place && { place }) };
  return start || place || Object.keys(dates).length > 0 ? err(errors) : ok({ series, single });
}

/** Time and place of a talk with the municipality are agreed on together, so they stay open. */
function detailsOf(
  kind: string,
  { start, place }: YearDraft,
  formats: ReadonlyMap<string, Format>,
): Omit<MeetingDraft, "date"> {
  const format = formatOf(kind, formats.get(kind));
  const isWithMunicipality = isTalk({ kind });
  return {
    kind,
    title: "",
    start: isWithMunicipality ? "" : start,
    end: isWithMunicipality ? "" : endAfter(start, format.duration),
    place: isWithMunicipality ? "" : place.trim(),
    isPublic: format.isPublic,
  };
}
