/** Making, changing and stopping series, and planning a year; each intent is one commit, and has a way back. */

import type { MeetingDraft } from "../../domain/drafts/meeting.ts";
import { formatOf } from "../../domain/formats/format-of.ts";
import { type Occurrence, occurrences } from "../../domain/series/occurrences.ts";
import type { SeriesChange, SeriesMeeting, SeriesValues } from "../../domain/series/series-changes.ts";
import { isPrepared, seriesMeetingId } from "../../domain/series/series-meeting.ts";
import { formats } from "../../domain/tables/formats.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { type Series, series } from "../../domain/tables/series.ts";
import { ticks } from "../../domain/tables/ticks.ts";
import { tickedLines } from "../../domain/ticked-lines.ts";
import { type Planning, plannedMeeting, readPlanning } from "../../storage/planned-meeting.ts";
import type { Reader } from "../../storage/reader.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";

type Undo = () => Promise<void>;

/** A series with the meetings of its whole time. Gives its id, how many there are, and the way back. */
export async function createSeries(store: Store, values: SeriesValues) {
  const { ids, count, stored, undo } = await planYear(store, [values], []);
  return { id: ids[0] ?? "", count, stored, undo };
}

/** Several series and single meetings in one go. */
export async function planYear(
  store: Store,
  allSeries: readonly SeriesValues[],
  single: readonly MeetingDraft[],
) {
  const planning = await store.read((reader) => readPlanning(reader, store.node));
  const ids = allSeries.map(() => store.newId());
  const made: string[] = [];
  const writes = allSeries.flatMap((values, place) => {
    const id = ids[place] ?? "";
    const dates = datesOf(values);
    made.push(...dates.map(({ month }) => seriesMeetingId(id, month)));
    return [
      create(series, id, { ...values }),
      ...dates.flatMap((occurrence) => madeWrites(planning, id, values, occurrence, false)),
    ];
  });
  for (const draft of single) {
    const id = store.newId();
    made.push(id);
    writes.push(...plannedMeeting(planning, id, draft, (place) => `${id}-${place}`));
  }
  const stored = await store.commit(writes);
  const undo: Undo = async () => {
    await store.commit([...ids.map((id) => remove(series, id)), ...made.map((id) => remove(meetings, id))]);
  };
  return { ids, count: made.length, stored, undo };
}

/** The series as it will be, with what that does to its meetings (`seriesChanges`). Gives the way back. */
export async function changeSeries(
  store: Store,
  before: Series,
  after: SeriesValues,
  changes: readonly SeriesChange[],
  known: readonly SeriesMeeting[],
): Promise<Undo> {
  const planning = await store.read((reader) => readPlanning(reader, store.node));
  const was = new Set(known.map((meeting) => meeting.id));
  const { id, ...old } = before;
  await store.commit([
    write(series, id, after),
    ...changes.flatMap((change) => changeWrites(planning, id, after, change, was)),
  ]);
  return async () => {
    await store.commit([write(series, id, old), ...changes.flatMap((change) => undoWrites(id, change))]);
  };
}

/** What a series taken away took along no longer belongs to it: made again, it is new. */
const leave = (id: string): Write[] => [write(meetings, id, { seriesId: "" }), remove(meetings, id)];

function changeWrites(
  planning: Planning,
  id: string,
  after: SeriesValues,
  change: SeriesChange,
  was: ReadonlySet<string>,
): Write[] {
  switch (change.kind) {
    case "made":
      return madeWrites(
        planning,
        id,
        after,
        change.occurrence,
        was.has(seriesMeetingId(id, change.occurrence.month)),
      );
    case "changed":
      return [write(meetings, change.meeting.id, change.fields)];
    case "removed":
      return leave(change.meeting.id);
    case "kept":
      return [];
  }
}

function undoWrites(id: string, change: SeriesChange): Write[] {
  switch (change.kind) {
    case "made":
      return leave(seriesMeetingId(id, change.occurrence.month));
    case "changed": {
      const names = Object.keys(change.fields) as (keyof typeof change.fields)[];
      const old: Partial<Meeting> = Object.fromEntries(names.map((name) => [name, change.meeting[name]]));
      return [write(meetings, change.meeting.id, old)];
    }
    case "removed":
      return [write(meetings, change.meeting.id, { seriesId: id }), restore(meetings, change.meeting.id)];
    case "kept":
      return [];
  }
}

/** `isAgain`: it was there before, and lies in the bin. */
function madeWrites(
  planning: Planning,
  seriesId: string,
  values: SeriesValues,
  { month, date }: Occurrence,
  isAgain: boolean,
): Write[] {
  const id = seriesMeetingId(seriesId, month);
  const { kind, title, start, end, place, isPublic } = values;
  const meeting = { kind, title, start, end, place, isPublic, date, seriesId, seriesDate: date };
  const writes = plannedMeeting(planning, id, meeting, (at) => `${id}-${at}`);
  const back = writes.map((each): Write => ({ ...restore(meetings, each.id), table: each.table }));
  return isAgain ? [...writes, ...back] : writes;
}

const datesOf = (values: SeriesValues): Occurrence[] =>
  occurrences(values.rule, values.onHoliday, values.from, values.until).filter(({ date }) => date !== "");

export type SeriesFile = {
  readonly series: Series;
  /** All that belong to it or ever had an id of it, also what lies in the bin. */
  readonly meetings: readonly SeriesMeeting[];
  /** Ids of meetings that somebody worked on. */
  readonly prepared: ReadonlySet<string>;
};

/** A series with its meetings; null when there is none. */
export async function readSeriesFile(reader: Reader, id: string): Promise<SeriesFile | null> {
  const found = await reader.get(series, id);
  if (!found) return null;
  const all = await reader.allWithBin(meetings);
  const own = all.filter((meeting) => meeting.seriesId === id || meeting.id.startsWith(`${id}-`));
  const stored = await reader.all(formats);
  const prepared = await Promise.all(
    own.map(async (meeting) => {
      const items = await reader.where(agendaItems, "meetingId", meeting.id);
      const format = formatOf(
        meeting.kind,
        stored.find((each) => each.id === meeting.kind),
      );
      const ticked = tickedLines(meeting.ticked, await reader.where(ticks, "meetingId", meeting.id));
      return isPrepared(ticked, items, format) ? [meeting.id] : [];
    }),
  );
  return { series: found, meetings: own, prepared: new Set(prepared.flat()) };
}
