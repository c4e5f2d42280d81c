/** "De komende week": meetings and actions from today to the same day next week. */

import { CalendarDays } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { when } from "../../press/spoken-dates.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { ActionRow } from "./action-rows.tsx";
import type { Rest } from "./read-rest.ts";
import { texts } from "./texts.ts";

/** More would no longer be an overview. */
const MOST = 3;

export function WeekSection({ week, day }: { readonly week: Rest["week"]; readonly day: string }) {
  const { meetings, actions } = week;
  if (meetings.length + actions.length === 0) return null;
  return (
    <Section title={texts.week.title}>
      {meetings.length > 0 && (
        <List aria-label={texts.week.meetings}>
          {meetings.map((meeting) => (
            <ListRow
              key={meeting.id}
              icon={CalendarDays}
              title={meetingName(meeting)}
              meta={when(meeting.date, meeting.start, day)}
              href={`/vergaderingen/${meeting.id}/voorbereiden`}
            />
          ))}
        </List>
      )}
      {actions.length > 0 && (
        <List aria-label={texts.week.actions}>
          {actions.slice(0, MOST).map((entry) => (
            <ActionRow key={entry.block.id} entry={entry} day={day} />
          ))}
        </List>
      )}
      {actions.length > MOST && (
        <div>
          <LinkButton href="/acties" variant="quiet">
            {texts.waits.allActions(actions.length)}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}
