/** A meeting as an appointment for calendars. */

import { calendarUid, sequenceNow } from "../../domain/invitation.ts";
import type { CalendarEvent } from "../../press/ics.ts";
import { agendaInShort, type InvitationSource, particularsOf } from "./invitation.ts";
import { texts } from "./texts.ts";

const MOST_ITEMS = 20;

/** To be made in Dutch. No one's name is in it: calendars are shared with others. */
export function eventOf(source: InvitationSource, organisationId: string): CalendarEvent {
  const { meeting, organisation, items } = source;
  const { name, place, cancelled, contact } = particularsOf(source);
  const agenda = agendaInShort(items, MOST_ITEMS);
  const description = [
    agenda.length === 0 ? "" : [texts.agenda, ...agenda].join("\n"),
    meeting.start !== "" && meeting.end === "" ? texts.event.noEnd : "",
    contact.join("\n"),
  ];
  const title = texts.event.title(name, organisation.name);
  return {
    uid: calendarUid(meeting.id, organisationId),
    sequence: sequenceNow(meeting),
    cancelled,
    title: cancelled ? texts.cancelled.title(title) : title,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    place,
    description: description.filter((part) => part !== "").join("\n\n"),
    url: organisation.website,
    reminder: title,
  };
}
