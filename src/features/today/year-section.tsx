/** "Dit jaar": the public meetings that were held, that are to come, and a free table for each that is not planned. */

import { CalendarRange } from "lucide-react";
import { sourceWords, weightWords } from "../../documents/board/board-words.ts";
import type { PublicMeetings } from "../../domain/year/public-meetings-of-year.ts";
import { capital } from "../../press/calendar-words.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { TableTile } from "../../ui/table-tile.tsx";
import { texts } from "./texts.ts";
import styles from "./year-section.module.css";

/** More tables would no longer be a picture. */
const MOST = 4;

export function YearSection({ year, norm, duty, day }: PublicMeetings & { readonly day: string }) {
  const { held, coming, asked, tables, plans } = duty;
  const words = texts.year;
  const meetings = [...held, ...coming];
  // The latest count most: of many the first are left to the sentence.
  const shown = meetings.slice(Math.max(0, meetings.length - Math.max(asked, MOST)));
  return (
    <Section title={year.label === year.id ? words.title : words.bookYear(year.label)}>
      <p>{words.held(held.length, asked)}</p>
      <div className={styles.tables}>
        {shown.map((meeting) => {
          const isHeld = held.includes(meeting);
          return (
            <TableTile
              key={meeting.id}
              href={`/vergaderingen/${meeting.id}`}
              state={isHeld ? "full" : "laid"}
              title={shortDate(meeting.date, day)}
              line={isHeld ? words.wasHeld : words.isPlanned}
            />
          );
        })}
        {tables
          .filter(({ state }) => state === "free")
          .map((_table, index) => (
            <TableTile
              key={`free ${index}`}
              href={`/vergaderingen/nieuw?soort=${plans}`}
              state="free"
              title={words.freeTable}
              line={words.plan}
            />
          ))}
      </div>
      <p className={styles.quiet}>
        {words.source(capital(sourceWords(norm)), asked, capital(weightWords(norm.weight)))}
      </p>
      <div>
        <LinkButton href="/jaar" icon={CalendarRange} variant="quiet">
          {words.all}
        </LinkButton>
      </div>
    </Section>
  );
}
