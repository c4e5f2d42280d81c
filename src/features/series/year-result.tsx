/** What planning a whole year comes to: every day of it, in order. */

import { CalendarCheck, Globe, Landmark } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import type { YearParsed } from "../../domain/drafts/year-plan.ts";
import { occurrences } from "../../domain/series/occurrences.ts";
import { markOf } from "../../domain/series/year-plan.ts";
import { dayShort } from "../../press/spoken-dates.ts";
import { Card } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./series.module.css";
import { texts } from "./texts.ts";

const ICONS = { public: Globe, talk: Landmark, ordinary: CalendarCheck } as const;

/** `parsed` is undefined as long as something is not right. */
export function YearResult({ parsed }: { readonly parsed: YearParsed | undefined }) {
  const days = parsed ? daysOf(parsed) : [];
  return (
    <Card aria-labelledby="year-result">
      <h2 id="year-result">{texts.wholeYear.result}</h2>
      <p role="status" className={styles.sentence}>
        {texts.wholeYear.total(days.length)}
      </p>
      <ol className={styles.dates}>
        {days.map(({ kind, date, isPublic }) => (
          <li key={`${kind} ${date}`} className={styles.date}>
            <Icon icon={ICONS[markOf({ kind, isPublic })]} />
            <span className={styles.dateWords}>
              <span className={styles.day}>{dayShort(date)}</span>
              <span className={styles.quiet}>{meetingName({ kind, title: "" })}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function daysOf({ series, single }: YearParsed) {
  const regular = series.flatMap(({ kind, isPublic, rule, onHoliday, from, until }) =>
    occurrences(rule, onHoliday, from, until)
      .filter(({ date }) => date !== "")
      .map(({ date }) => ({ kind, isPublic, date: date as string })),
  );
  return [...regular, ...single].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
