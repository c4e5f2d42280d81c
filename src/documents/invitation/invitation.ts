/** What an invitation, a poster and a calendar file of one meeting are made from. */

import { agendaTree } from "../../domain/agenda.ts";
import { endsMeeting } from "../../domain/agenda-place.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import type { AgendaItem, Meeting } from "../../domain/tables/meetings.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { clockTimes, dayAndDate } from "../../press/spoken-dates.ts";
import { meetingName } from "../meeting-name.ts";
import { contactOf } from "../organisation-contact.ts";
import { texts } from "./texts.ts";

export type InvitationSource = {
  readonly organisation: Organisation;
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  /** To whom one says not to come: a name; "" to the organisation. */
  readonly apologiesTo: string;
  /** Who sends it: a name; "" only the organisation. */
  readonly from: string;
};

/** The particulars in words. */
export type Particulars = {
  readonly name: string;
  /** "donderdag 5 maart 2026, 20.00 tot 22.00 uur"; "" as long as there is no date. */
  readonly when: string;
  readonly place: string;
  readonly cancelled: boolean;
  /** E-mail and website of the organisation, as far as known. */
  readonly contact: readonly string[];
};

export function particularsOf({ meeting, organisation }: InvitationSource): Particulars {
  const time = clockTimes(meeting.start, meeting.end);
  return {
    name: meetingName(meeting),
    when: meeting.date === "" ? "" : [dayAndDate(meeting.date), time].filter(Boolean).join(", "),
    place: meeting.place,
    cancelled: isCancelled(meeting),
    contact: contactOf(organisation),
  };
}

/** The agenda in short: at most `most` numbered items, and how many more there are. */
export function agendaInShort(items: readonly AgendaItem[], most: number): string[] {
  const entries = agendaTree(items);
  const left = entries.length - most;
  return [
    ...entries.slice(0, left === 1 ? most + 1 : most).map(({ item, number }) => {
      const names = item.attachments.join(", ");
      return `${number}. ${item.title}${names === "" ? "" : ` (${texts.attachments(names)})`}`;
    }),
    ...(left > 1 ? [texts.more(left)] : []),
  ];
}

/** What a meeting is about: its items without those that every meeting has. */
export const subjectsOf = (items: readonly AgendaItem[]): string[] =>
  agendaTree(items)
    .map(({ item }) => item)
    .filter((item) => item.kind === "normal" && !isRoutine(item.title))
    .map((item) => item.title);

const isRoutine = (title: string): boolean =>
  endsMeeting(title) ||
  /^(opening|welkom|vaststell|mededeling|ingekomen|verslag\b|notulen|werkgroepen en onderwerpen)/i.test(
    title.trim(),
  );
