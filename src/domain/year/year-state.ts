/**
 * The duties of one boekjaar, worked out from the meetings themselves (domain.md, Norms): held, planned, or still free.
 * What the municipality or PEP must do is never among them.
 */

import { byDate, isCancelled, phaseOf } from "../meeting-state.ts";
import { type NormInForce, type NormsInForce, normFor } from "../norms/norms-in-force.ts";
import { isPublicMeeting } from "../public-meetings.ts";
import type { Meeting, MeetingKind } from "../tables/meetings.ts";
import { type Duty, type DutyMark, dutyMarkId } from "../tables/norms.ts";
import type { Organisation } from "../tables/organisation.ts";
import type { Publication } from "../tables/publications.ts";
import { isInYear, monthsOf } from "./book-year.ts";
import { type LegalDutyId, legalDutiesOf, legalDutyId, MONTHS_AFTER_YEAR } from "./legal-duties.ts";
import type { BookYear, DutyBasis, DutyState, DutyTable, YearState } from "./year.ts";

export type YearSource = {
  readonly year: BookYear;
  /** All that there are: those of other years are left out here. */
  readonly meetings: readonly Meeting[];
  readonly publications: readonly Publication[];
  readonly norms: NormsInForce;
  readonly duties: readonly Duty[];
  readonly marks: readonly DutyMark[];
  readonly organisation: Pick<Organisation, "legalForm" | "deputyRule" | "deputyRuleCheckedOn">;
  readonly today: string;
};

type Base = { readonly id: string; readonly basis: DutyBasis };

/** Norms first in the order of their set, then the organisation's own duties, then those of its rechtsvorm. */
export function yearStateOf(source: YearSource): YearState {
  const { year, norms, duties, organisation } = source;
  const ofYear = { ...source, meetings: source.meetings.filter(({ date }) => isInYear(year, date)) };
  return {
    year,
    duties: [
      ...norms.norms.flatMap((norm) => normDuty(norm, ofYear) ?? []),
      ...duties
        .filter(({ since }) => since <= year.id)
        .toSorted(byMonth(year))
        .map((duty) => ownDuty(duty, ofYear)),
      ...legalDutiesOf(organisation).map((id) => legalDuty(id, ofYear)),
    ],
  };
}

/** The day the overleg of a year was planned together with the municipality; "" where that was not noted, or is not asked. */
export function agreedOn(
  year: Pick<BookYear, "id">,
  norms: NormsInForce,
  marks: readonly DutyMark[],
): string {
  const norm = normFor(norms, "yearTogether");
  return (norm && marks.find(({ id }) => id === dutyMarkId(year.id, norm.id))?.on) ?? "";
}

/** Closed: it took place, and the words of it are there. */
export const isHeld = (meeting: Meeting): boolean => phaseOf(meeting) === "closed";

/** Still to come or going on. Called off, or past without having been opened, is neither this nor held. */
export const isComing = (meeting: Meeting, today: string): boolean =>
  !isCancelled(meeting) &&
  (phaseOf(meeting) === "live" || (phaseOf(meeting) === "planned" && meeting.date >= today));

function normDuty(norm: NormInForce, source: YearSource): DutyState | undefined {
  if (norm.isOff || !isOurs(norm)) return undefined;
  const base = { id: norm.id, basis: { kind: "norm", norm } as const };
  const asked = Math.ceil(norm.value ?? 0);
  switch (norm.measure) {
    case "publicMeetings":
      return meetingsDuty(base, ["public"], asked, source);
    case "meetingsOfKind":
      return norm.kinds.length > 0 ? meetingsDuty(base, norm.kinds, asked, source) : undefined;
    case "minutesPublic":
      return { ...base, ...minutesOf(source) };
    case "yearTogether":
      return { ...base, kind: "mark", mark: markOf(norm.id, source), month: 0 };
    case "none":
      return saidDuty(base, norm, source);
    default:
      // About the board, or about every talk: told where the board and the talks are.
      return undefined;
  }
}

/** One a year, or every so many years: then one of the years before may have had it. What comes after years belongs to persons. */
function saidDuty(base: Base, norm: NormInForce, source: YearSource): DutyState | undefined {
  if (norm.unit === "years" || norm.unit === "afterYears") return undefined;
  const span = norm.unit === "everyYears" ? Math.max(1, Math.ceil(norm.value ?? 1)) : 1;
  return { ...base, kind: "mark", mark: lastMarkOf(norm.id, source, span), month: 0 };
}

const isOurs = (norm: NormInForce): boolean => norm.for === "organisation" || norm.for === "together";

function ownDuty(duty: Duty, source: YearSource): DutyState {
  const base = { id: duty.id, basis: { kind: "own", duty } as const };
  return duty.meetingKind === ""
    ? { ...base, kind: "mark", mark: markOf(duty.id, source), month: duty.month }
    : meetingsDuty(base, [duty.meetingKind], duty.perYear, source);
}

function legalDuty(id: LegalDutyId, source: YearSource): DutyState {
  const base = { id: legalDutyId(id), basis: { kind: "legal", id } as const };
  if (id === "membersMeeting") return meetingsDuty(base, ["members"], 1, source);
  const month = id === "accounts" ? (monthsOf(source.year)[MONTHS_AFTER_YEAR - 1]?.month ?? 0) : 0;
  const mark = markOf(base.id, source) ?? (id === "deputyRule" ? lookedAt(base.id, source) : undefined);
  return { ...base, kind: "mark", mark, month };
}

/** Worked out where it can be: the rule says itself when it was last looked at. */
function lookedAt(id: string, { year, organisation }: YearSource): DutyMark | undefined {
  const { deputyRuleCheckedOn: on, deputyRule: remark } = organisation;
  return isInYear(year, on) ? { id: dutyMarkId(year.id, id), on, remark } : undefined;
}

const markOf = (id: string, { year, marks }: YearSource): DutyMark | undefined =>
  marks.find((mark) => mark.id === dutyMarkId(year.id, id) && mark.on !== "");

/** Of this year, or else of the last of the `span - 1` before it. */
function lastMarkOf(id: string, { year, marks }: YearSource, span: number): DutyMark | undefined {
  const since = Number(year.id) - span;
  return marks
    .filter((mark) => mark.on !== "" && mark.id === dutyMarkId(mark.id.slice(0, 4), id))
    .filter((mark) => mark.id.slice(0, 4) <= year.id && Number(mark.id.slice(0, 4)) > since)
    .sort((a, b) => (a.id > b.id ? -1 : 1))[0];
}

function meetingsDuty(
  base: Base,
  kinds: readonly string[],
  asked: number,
  { meetings, today }: YearSource,
): DutyState {
  const counted = meetings.filter((meeting) => kinds.some((kind) => isOfKind(meeting, kind))).sort(byDate);
  const held = counted.filter(isHeld);
  const coming = counted.filter((meeting) => isComing(meeting, today));
  const free = Math.max(0, asked - held.length - coming.length);
  const tables: DutyTable[] = [
    ...held.map((meeting) => ({ state: "held", meeting }) as const),
    ...coming.map((meeting) => ({ state: "planned", meeting }) as const),
    ...Array.from({ length: free }, () => ({ state: "free" }) as const),
  ];
  return { ...base, kind: "meetings", asked, held, coming, tables, plans: kinds[0] ?? "" };
}

/** Whatever every resident may come to counts as an openbare vergadering, of whichever kind it was called. */
const isOfKind = (meeting: Meeting, kind: string): boolean =>
  kind === "public" ? isPublicMeeting(meeting) : meeting.kind === kind;

const WITH_MUNICIPALITY: readonly string[] = ["district", "director", "department"] satisfies MeetingKind[];

/** "Verslagen van overleg zijn openbaar" (R 4): of what residents could come to, and of overleg with the municipality. */
export const shouldBePublic = (meeting: Meeting): boolean =>
  isPublicMeeting(meeting) || WITH_MUNICIPALITY.includes(meeting.kind);

/** The meetings of which a verslag was made public, wherever that was. */
export const publicOnes = (publications: readonly Publication[]): ReadonlySet<string> =>
  new Set(publications.filter(({ on }) => on !== "").map(({ meetingId }) => meetingId));

function minutesOf({ meetings, publications }: YearSource) {
  const isPublished = publicOnes(publications);
  const due = meetings.filter((meeting) => isHeld(meeting) && shouldBePublic(meeting)).sort(byDate);
  return {
    kind: "minutes" as const,
    published: due.filter(({ id }) => isPublished.has(id)),
    waiting: due.filter(({ id }) => !isPublished.has(id)),
  };
}

/** In the order of the boekjaar; those of any month last. */
function byMonth(year: BookYear): (a: Duty, b: Duty) => number {
  const order = new Map(monthsOf(year).map(({ month }, place) => [month, place]));
  const placeOf = ({ month }: Duty) => order.get(month) ?? order.size;
  return (a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, "nl") || (a.id < b.id ? -1 : 1);
}
