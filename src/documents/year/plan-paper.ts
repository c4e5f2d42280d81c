/** The plan of a year as a paper to settle with the stadsdeel: what has a date, what asks for one, and room for wishes. */

import { phaseOf } from "../../domain/meeting-state.ts";
import { isPublicMeeting } from "../../domain/public-meetings.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { isInner } from "../../domain/year/public-part.ts";
import type { MeetingOfYear } from "../../domain/year/year-months.ts";
import type { YearPlan } from "../../domain/year/year-plan.ts";
import { clockTimes, dayShort, fullDate } from "../../press/spoken-dates.ts";
import { meetingName } from "../meeting-name.ts";
import { contactOf } from "../organisation-contact.ts";
import { heading, listOf, type Paper, type PaperBlock, plainText, statementBox } from "../paper.ts";
import { dutyTitle } from "./duty-words.ts";
import { texts } from "./texts.ts";

export type PlanSource = {
  readonly plan: YearPlan;
  readonly organisation: Pick<Organisation, "name" | "email" | "website">;
  /** The day it was settled; "" not yet. */
  readonly agreedOn: string;
  readonly today: string;
};

const LINES_FOR_WISHES = 4;

/** To be made in Dutch. */
export function planPaper({ plan, organisation, agreedOn, today }: PlanSource): Paper {
  const words = texts.plan;
  const title = words.title(plan.year.label);
  return {
    title,
    organisation: organisation.name,
    foot: title,
    blocks: [
      statementBox("notice", {
        text: agreedOn === "" ? words.proposal : words.agreed(fullDate(agreedOn)),
        lines: [],
      }),
      plainText(aboutOf(plan, organisation, today), true),
      heading(2, words.dates),
      ...datesBlocks(plan),
      ...(plan.year.until < today ? [] : toPlanBlocks(plan)),
      { kind: "lines", label: words.wishes, count: LINES_FOR_WISHES },
    ],
  };
}

/** The days it is about, how old it is, and where to write to. */
function aboutOf({ year }: YearPlan, organisation: PlanSource["organisation"], today: string): string {
  const words = texts.plan;
  const contact = contactOf(organisation).join(", ");
  return [
    words.days(fullDate(year.from), fullDate(year.until)),
    words.asOf(fullDate(today)),
    contact === "" ? "" : words.contact(contact),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Who plans along reads what concerns them first; the organisation's own affairs stand together, so that all fits on an A4. */
function datesBlocks({ dated, year }: YearPlan): PaperBlock[] {
  if (dated.length === 0) return [plainText(texts.plan.noDates)];
  const shared = dated.filter(({ meeting }) => !isInner(meeting));
  const own = dated.filter(({ meeting }) => isInner(meeting));
  return [
    ...(shared.length === 0 ? [] : [datesTable(shared, year.from)]),
    ...(own.length === 0 ? [] : [heading(3, texts.plan.ownMeetings), ownDates(own, year.from)]),
  ];
}

/** By kind: "Bestuursvergadering", and its days. */
function ownDates(own: readonly MeetingOfYear[], from: string): PaperBlock {
  const byKind = Map.groupBy(own, ({ meeting }) => meetingName(toldMeeting(meeting)));
  return {
    kind: "facts",
    rows: [...byKind].map(([label, list]) => ({
      label,
      lines: [list.map(({ meeting }) => dayShort(meeting.date, from)).join(", ")],
    })),
  };
}

function datesTable(dated: readonly MeetingOfYear[], from: string): PaperBlock {
  const { date, what, whereWhen, open } = texts.plan.columns;
  return {
    kind: "table",
    columns: [
      { title: date, share: 24 },
      { title: what, share: 34 },
      { title: whereWhen, share: 27 },
      { title: open, share: 15 },
    ],
    rows: dated.map(({ meeting, place }) => [
      [{ text: dayShort(meeting.date, from) }],
      [{ text: meetingName(meeting) }, ...(place === "held" ? [{ text: `\n${texts.plan.held}` }] : [])],
      [{ text: whenWhere(meeting) }],
      [{ text: isPublicMeeting(meeting) || meeting.isPublic ? texts.plan.open : texts.plan.closed }],
    ]),
  };
}

/** A meeting as who plans along may know it: of the organisation's own affairs the day and the kind, no title and no place. */
export const toldMeeting = (meeting: Meeting): Meeting =>
  isInner(meeting) ? { ...meeting, title: "", place: "" } : meeting;

function whenWhere(meeting: Meeting): string {
  const said = [clockTimes(meeting.start, meeting.end), meeting.place.trim()].filter((part) => part !== "");
  if (said.length > 0) return said.join("\n");
  return phaseOf(meeting) === "closed" ? "" : texts.plan.timeFollows;
}

function toPlanBlocks({ toPlan }: YearPlan): PaperBlock[] {
  const words = texts.plan;
  if (toPlan.length === 0) return [heading(2, words.toPlan), plainText(words.nothingToPlan)];
  return [
    heading(2, words.toPlan),
    list(toPlan.map(({ duty, count }) => words.toPlanWhat(dutyTitle(duty), count))),
  ];
}

const list = (lines: readonly string[]): PaperBlock => ({
  kind: "text",
  blocks: listOf(lines),
  muted: false,
});
