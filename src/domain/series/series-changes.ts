/**
 * What a change of a series comes to: which meetings are made, changed, taken away, and which stay as they are. Only
 * meetings to come that nobody touched follow; what was deleted by hand does not come back.
 */

import { phaseOf } from "../meeting-state.ts";
import type { Meeting } from "../tables/meetings.ts";
import type { Series } from "../tables/series.ts";
import { type Occurrence, occurrences } from "./occurrences.ts";
import { type KeptWhy, keptWhy, monthOfMeeting } from "./series-meeting.ts";

/** Everything that says how a series goes; `rule` is known. */
export type SeriesValues = Omit<Series, "id" | "rule"> & { readonly rule: NonNullable<Series["rule"]> };

type Following = Pick<
  Meeting,
  "date" | "seriesDate" | "start" | "end" | "place" | "title" | "isPublic" | "kind"
>;

export type SeriesChange =
  | { readonly kind: "made"; readonly occurrence: Occurrence }
  | { readonly kind: "changed"; readonly meeting: Meeting; readonly fields: Partial<Following> }
  | { readonly kind: "removed"; readonly meeting: Meeting }
  | { readonly kind: "kept"; readonly meeting: Meeting; readonly why: Exclude<KeptWhy, ""> | "prepared" };

/** A meeting with an id of this series; `deleted` in the bin. */
export type SeriesMeeting = Meeting & { readonly deleted: boolean };

/** What a meeting takes over from its series, besides its date. */
const PARTS = ["start", "end", "place", "title", "isPublic", "kind"] as const;

/**
 * From `before` to `after`, as seen on `today`; in the order of their days. `meetings` are all that ever had an id of
 * this series, `prepared` the ids of those somebody worked on: they change, but are not taken away.
 */
export function seriesChanges(
  before: Series,
  after: SeriesValues,
  meetings: readonly SeriesMeeting[],
  prepared: ReadonlySet<string>,
  today: string,
): SeriesChange[] {
  const since = after.from > today ? after.from : today;
  const wanted = new Map(
    occurrences(after.rule, after.onHoliday, since, after.until).map((each) => [each.month, each]),
  );
  const own = meetings.filter((meeting) => meeting.seriesId === before.id);
  const coming = own.filter(
    (meeting) => !meeting.deleted && phaseOf(meeting) === "planned" && meeting.date >= today,
  );
  const taken = new Set(
    meetings
      .filter((each) => !each.deleted || each.seriesId === before.id)
      .map((each) => monthOfMeeting(each)),
  );
  const changes = coming.flatMap((meeting) =>
    changeOf(meeting, wanted.get(monthOfMeeting(meeting)), before, after, prepared.has(meeting.id)),
  );
  const made = [...wanted.values()]
    .filter(({ month, date }) => date !== "" && !taken.has(month))
    .map((occurrence): SeriesChange => ({ kind: "made", occurrence }));
  return [...changes, ...made].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function changeOf(
  meeting: Meeting,
  occurrence: Occurrence | undefined,
  before: Series,
  after: SeriesValues,
  isPrepared: boolean,
): SeriesChange[] {
  const date = occurrence?.date ?? "";
  const parts = Object.fromEntries(
    PARTS.filter((part) => before[part] !== after[part]).map((part) => [part, after[part]]),
  ) as Partial<Following>;
  const isLeft = date === "";
  const fields = isLeft || date === meeting.seriesDate ? parts : { ...parts, date, seriesDate: date };
  if (!isLeft && Object.keys(fields).length === 0) return [];
  const why = keptWhy(meeting, before);
  if (why !== "") return [{ kind: "kept", meeting, why }];
  if (!isLeft) return [{ kind: "changed", meeting, fields }];
  return isPrepared ? [{ kind: "kept", meeting, why: "prepared" }] : [{ kind: "removed", meeting }];
}

/** The day a change is about, for sorting and for saying. */
export function dayOf(change: SeriesChange): string {
  return change.kind === "made" ? change.occurrence.date : change.meeting.date;
}

/** The last day of the year that comes after what was made: what "Maak ook de data van 2027" reaches to. */
export function nextUntil(until: string): string {
  const year = Number(until.slice(0, 4));
  return until.slice(5) === "12-31" ? `${year + 1}-12-31` : `${year}-12-31`;
}
