/** A meeting whose verslag is adopted: everything to read, nothing to change. */

import { meetingName } from "../../documents/meeting-name.ts";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import { attendeesInOrder } from "../../domain/attendance.ts";
import { dayAndDate } from "../../press/dutch-dates.ts";
import { Banner } from "../../ui/banner.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { aboutItem } from "./agenda-row.tsx";
import { AttendeeList } from "./people-section.tsx";
import { texts } from "./texts.ts";
import type { Preparation } from "./use-prepare.ts";

export function AdoptedOverview({ preparation }: { readonly preparation: Preparation }) {
  const { meeting, items, attendance, people } = preparation;
  const entries = flatAgenda(agendaTree(items));
  const words = texts.details;
  return (
    <>
      <Banner>{texts.adopted}</Banner>
      <Section title={words.title}>
        <List>
          <ListRow title={meetingName({ kind: meeting.kind, title: "" })} meta={words.kind} />
          <ListRow title={dayAndDate(meeting.date)} meta={words.date} />
          {meeting.place !== "" && <ListRow title={meeting.place} meta={words.place} />}
          <ListRow title={meeting.isPublic ? words.yes : words.no} meta={words.isPublic} />
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
        <AttendeeList attendees={attendeesInOrder(meeting, attendance, people)} mayChange={false} />
      </Section>
    </>
  );
}
