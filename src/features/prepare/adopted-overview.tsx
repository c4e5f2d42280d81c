/** A meeting whose verslag is adopted: everything to read, nothing to change. */

import { meetingName } from "../../documents/meeting-name.ts";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import { attendeesInOrder } from "../../domain/attendance.ts";
import { clockTimes, dayAndDate } from "../../press/spoken-dates.ts";
import { Banner } from "../../ui/banner.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { aboutItem } from "./agenda-row.tsx";
import { AttendeeList } from "./attendee-list.tsx";
import { texts } from "./texts.ts";
import type { Preparation } from "./use-prepare.ts";

export function AdoptedOverview({ preparation }: { readonly preparation: Preparation }) {
  const { meeting, items, attendance, people } = preparation;
  const entries = flatAgenda(agendaTree(items));
  const words = texts.details;
  const time = clockTimes(meeting.start, meeting.end);
  return (
    <>
      <Banner>{texts.adopted}</Banner>
      <Section title={words.title}>
        <List>
          <ListRow title={words.kind} meta={meetingName({ kind: meeting.kind, title: "" })} />
          <ListRow title={words.date} meta={dayAndDate(meeting.date)} />
          {time !== "" && <ListRow title={words.time} meta={time} />}
          {meeting.place !== "" && <ListRow title={words.place} meta={meeting.place} />}
          <ListRow title={words.isPublic} meta={meeting.isPublic ? words.yes : words.no} />
        </List>
      </Section>
      <Section title={texts.agenda.title}>
        {entries.length === 0 && <p>{texts.agenda.empty}</p>}
        {entries.length > 0 && (
          <List aria-label={texts.agenda.list}>
            {entries.map(({ item, number }) => (
              <ListRow key={item.id} title={`${number} ${item.title}`} meta={aboutItem(item, people)} />
            ))}
          </List>
        )}
      </Section>
      <Section title={texts.people.title}>
        <AttendeeList attendees={attendeesInOrder(meeting, attendance, people)} />
      </Section>
    </>
  );
}
