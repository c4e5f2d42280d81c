/** "Dit jaar": the public meetings that were held, that are to come, and a free table for each that is not planned. */

import type { PublicYear } from "../../domain/public-meetings.ts";
import type { Norm } from "../../domain/tables/norms.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { Section } from "../../ui/section.tsx";
import { TableTile } from "../../ui/table-tile.tsx";
import { texts } from "./texts.ts";
import styles from "./year-section.module.css";

/** More tables would no longer be a picture. */
const MOST = 4;

interface YearSectionProps {
  readonly year: PublicYear;
  readonly norm: Norm;
  readonly day: string;
}

export function YearSection({ year, norm, day }: YearSectionProps) {
  const { held, coming, asked } = year;
  const words = texts.year;
  const free = Math.max(0, asked - held.length - coming.length);
  const meetings = [...held, ...coming];
  // The latest count most: of many the first are left to the sentence.
  const shown = meetings.slice(Math.max(0, meetings.length - Math.max(asked, MOST)));
  return (
    <Section title={words.title}>
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
        {Array.from({ length: free }, (_, index) => (
          <TableTile
            key={`free ${index}`}
            href="/vergaderingen/nieuw?soort=public"
            state="free"
            title={words.freeTable}
            line={words.plan}
          />
        ))}
      </div>
      <p className={styles.quiet}>{words.source(asked, norm.sourceDate)}</p>
    </Section>
  );
}
