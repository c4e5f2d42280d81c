/** One month of the year: its meetings, the duties that are for it, and the way to plan something in it. */

import {
  CalendarCheck,
  CalendarClock,
  CalendarDays,
  CalendarPlus,
  ClipboardCheck,
  Globe,
} from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { dutyTitle } from "../../documents/year/duty-words.ts";
import type { MeetingOfYear, MonthOfYear, PlaceInTime } from "../../domain/year/year-months.ts";
import { capital, monthName } from "../../press/calendar-words.ts";
import { when } from "../../press/spoken-dates.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";
import styles from "./year.module.css";
import { dutyPath } from "./year-links.ts";

interface MonthPanelProps {
  readonly month: MonthOfYear;
  readonly today: string;
  readonly yearId: string;
}

export function MonthPanel({ month, today, yearId }: MonthPanelProps) {
  const name = monthName(Number(month.month.slice(5)));
  const title = `${capital(name)} ${month.month.slice(0, 4)}`;
  const isEmpty = month.meetings.length === 0 && month.duties.length === 0;
  return (
    <Section title={title}>
      {isEmpty ? (
        <p className={styles.quiet}>{texts.month.nothing}</p>
      ) : (
        <List aria-label={title}>
          {month.meetings.map((each) => (
            <MeetingRow key={each.meeting.id} of={each} today={today} />
          ))}
          {month.duties.map((duty) => (
            <ListRow
              key={duty.id}
              icon={ClipboardCheck}
              title={dutyTitle(duty)}
              meta={texts.month.duty}
              href={dutyPath(yearId, duty.id)}
            />
          ))}
        </List>
      )}
      {month.month >= today.slice(0, 7) && (
        <div>
          <LinkButton href={planIn(month.month, today)} icon={CalendarPlus}>
            {texts.month.plan(name)}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

/** The first day of the month, or today when that has passed. */
const planIn = (month: string, today: string): string =>
  `/vergaderingen/nieuw?datum=${`${month}-01` > today ? `${month}-01` : today}`;

const ICONS = { held: CalendarCheck, planned: CalendarDays, open: CalendarClock } as const;

/** A meeting of the year, with where it stands. */
export function MeetingRow({
  of: { meeting, place },
  today,
}: {
  readonly of: MeetingOfYear;
  readonly today: string;
}) {
  return (
    <ListRow
      icon={ICONS[place]}
      title={meetingName(meeting)}
      meta={when(meeting.date, meeting.start, today)}
      tag={
        <>
          <PlaceTag place={place} />
          {meeting.isPublic && (
            <Tag icon={Globe} tone="yellow">
              {texts.tile.public}
            </Tag>
          )}
        </>
      }
      href={`/vergaderingen/${meeting.id}`}
    />
  );
}

function PlaceTag({ place }: { readonly place: PlaceInTime }) {
  return (
    <Tag icon={ICONS[place]} tone={place === "held" ? "green" : "neutral"}>
      {capital(texts.legend[place])}
    </Tag>
  );
}
