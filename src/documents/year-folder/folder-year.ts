/** One year of the jaarmap, worked out from the records. */

import { isTalk } from "../../domain/meeting-kinds.ts";
import { byDate } from "../../domain/meeting-state.ts";
import { isPublicMeeting } from "../../domain/public-meetings.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { YearNote } from "../../domain/tables/norms.ts";
import { isInYear } from "../../domain/year/book-year.ts";
import {
  type Extras,
  isInner,
  tellsDecision,
  tellsMeeting,
  toldOwner,
} from "../../domain/year/public-part.ts";
import type { BookYear, YearState } from "../../domain/year/year.ts";
import { isHeld, publicOnes, shouldBePublic } from "../../domain/year/year-state.ts";
import type { VerslagDecision } from "../verslag.ts";
import { kindName } from "../verslag-of.ts";
import { decisionRemarks } from "../verslag-sentences.ts";
import { changesIn, introductionsIn } from "./folder-board.ts";
import { folderDutyOf, isTold, type Told } from "./folder-duty.ts";
import { type Describe, describeMeetings } from "./folder-meeting.ts";
import type { FolderNames } from "./folder-names.ts";
import type { FolderAction, FolderDecision, FolderYear } from "./year-folder.ts";
import type { FolderEntry, YearFolderSource } from "./year-folder-source.ts";

export function folderYearOf(
  source: YearFolderSource,
  { state, note }: { readonly state: YearState; readonly note: YearNote },
  told: Told,
): FolderYear {
  const { extras, names } = told;
  const { year } = state;
  const held = source.meetings.filter((each) => isHeld(each) && isInYear(year, each.date)).toSorted(byDate);
  const describe = describeMeetings(source.publications, extras);
  const decided = source.decisions.filter(
    (entry) => isInYear(year, dayOf(entry)) && entry.text.trim() !== "",
  );
  const published = publicOnes(source.publications);
  const tellable = decided.filter(({ meeting }) => tellsDecision(meeting, published, extras));
  return {
    year,
    isOpen: year.until >= source.today,
    isUnrecorded: isUnrecorded(year, source, state),
    remark: note.remark.trim(),
    mirror: note.mirror.trim(),
    duties: state.duties.filter(isTold).map((duty) => folderDutyOf(duty, describe, told)),
    openMeetings: openMeetings(held),
    minutes: minutesCount(held, published),
    ...meetingLists(held, describe, extras),
    decisions: tellable.toSorted(byDay).map((entry) => decisionOf(entry, names)),
    leavesDecisionsOut: tellable.length < decided.length,
    introductions: introductionsIn(year, source, extras),
    efforts: effortsIn(year, source, names),
    changes: changesIn(year, source, extras),
    ...actionsIn(year, source, told),
  };
}

/** Of a year that is over: no meeting or entry of it, nobody who began or was introduced, no effort and no tick. */
function isUnrecorded(year: BookYear, source: YearFolderSource, { duties }: YearState): boolean {
  const { meetings, decisions, actions, efforts, board, today } = source;
  const members = [...board.members, ...board.coming, ...board.former];
  const days = [
    ...meetings.map(({ date }) => date),
    ...[...decisions, ...actions].flatMap((entry) => [dayOf(entry), entry.block.done]),
    ...efforts.map(({ on }) => on),
    ...members.flatMap(({ person, sittings }) => [
      person.introducedOn,
      ...sittings.flatMap(({ term }) => [term.from, term.endedOn]),
    ]),
  ];
  const hasTicks = duties.some((duty) => duty.kind === "mark" && duty.mark !== undefined);
  return year.until < today && !hasTicks && !days.some((day) => isInYear(year, day));
}

function openMeetings(held: readonly Meeting[]): FolderYear["openMeetings"] {
  const open = held.filter(isPublicMeeting);
  const counts = open.flatMap(({ residents }) => (residents === null ? [] : [residents]));
  return {
    held: open.length,
    residents: counts.reduce((sum, count) => sum + count, 0),
    counted: counts.length,
  };
}

function minutesCount(held: readonly Meeting[], published: ReadonlySet<string>): FolderYear["minutes"] {
  const due = held.filter(shouldBePublic);
  return { published: due.filter(({ id }) => published.has(id)).length, of: due.length };
}

function meetingLists(
  held: readonly Meeting[],
  describe: Describe,
  extras: Extras,
): Pick<FolderYear, "talks" | "meetings" | "inner"> {
  const hidden = held.filter((meeting) => isInner(meeting) && !tellsMeeting(meeting, extras));
  const byKind = Map.groupBy(hidden, ({ kind }) => kind);
  return {
    talks: held.filter(isTalk).map(describe),
    meetings: held.filter((meeting) => tellsMeeting(meeting, extras)).map(describe),
    inner: [...byKind].map(([kind, those]) => ({ name: kindName(kind), count: those.length })),
  };
}

/** The day it was noted or decided. */
const dayOf = ({ block, meeting }: FolderEntry): string => meeting?.date || block.number?.date || block.noted;

/** In the order in which they were decided. */
const byDay = (a: FolderEntry, b: FolderEntry): number =>
  dayOf(a).localeCompare(dayOf(b)) ||
  (a.meeting && b.meeting ? byDate(a.meeting, b.meeting) : 0) ||
  (a.block.number?.order ?? 0) - (b.block.number?.order ?? 0) ||
  (a.block.id < b.block.id ? -1 : 1);

/** Without who took no part: that is a name. */
function decisionOf(entry: FolderEntry, names: FolderNames): FolderDecision {
  const { block, text, number } = entry;
  const bare: VerslagDecision = {
    id: block.id,
    kind: "decision",
    text,
    number,
    vote: block.vote,
    conflicted: [],
    reviewOn: "",
  };
  const vote = decisionRemarks(bare).join(" ");
  return { number, text: names.inDecision(text.trim()), vote, date: dayOf(entry) };
}

const effortsIn = (
  year: BookYear,
  { efforts, today }: YearFolderSource,
  { inNote }: FolderNames,
): FolderYear["efforts"] =>
  efforts
    .filter(({ on, what, result }) => isInYear(year, on) && on <= today && (what + result).trim() !== "")
    .toSorted((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
    .map(({ on, what, result, functie }) => ({
      on,
      what: inNote(what.trim()),
      result: inNote(result.trim()),
      functie: functie.trim(),
    }));

/** `open`: on the last day of the year, or today when that is yet to come. */
function actionsIn(
  year: BookYear,
  { actions, today }: YearFolderSource,
  told: Told,
): Pick<FolderYear, "actions" | "actionList"> {
  const end = year.until < today ? year.until : today;
  const known = actions.filter(({ text }) => text.trim() !== "");
  const noted = known.filter((entry) => isInYear(year, dayOf(entry)));
  const done = known.filter(({ block }) => isInYear(year, block.done));
  const open = known.filter(
    (entry) => dayOf(entry) <= end && (entry.block.done === "" || entry.block.done > end),
  );
  const isBefore = (entry: FolderEntry): boolean => dayOf(entry) < year.from;
  const listed = told.extras.has("actions") ? [...new Set([...done, ...open])].toSorted(byDay) : [];
  return {
    actions: {
      noted: noted.length,
      done: done.length,
      open: open.length,
      before: { done: done.filter(isBefore).length, open: open.filter(isBefore).length },
    },
    actionList: listed.map((entry) => actionOf(entry, end, told)),
  };
}

function actionOf(entry: FolderEntry, end: string, { extras, names }: Told): FolderAction {
  const { block, text, number } = entry;
  const { due, done } = block;
  const owner = toldOwner(block.owner, entry.owner, extras);
  return { number, text: names.inAction(text.trim()), owner, due, done: done > end ? "" : done };
}
