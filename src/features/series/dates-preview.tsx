/** The dates of a series before it is made, with its rule in one sentence above them. */

import { CalendarCheck, CalendarX, Flag } from "lucide-react";
import { occurrencesOf } from "../../domain/drafts/series.ts";
import type { Occurrence } from "../../domain/series/occurrences.ts";
import type { SeriesValues } from "../../domain/series/series-changes.ts";
import { dayAndDate, dayShort } from "../../press/spoken-dates.ts";
import { Card } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./series.module.css";
import { texts } from "./texts.ts";

export function DatesPreview({ values }: { readonly values: SeriesValues }) {
  const list = occurrencesOf(values);
  const count = list.filter(({ date }) => date !== "").length;
  return (
    <Card aria-labelledby="series-dates">
      <h2 id="series-dates">{texts.form.dates}</h2>
      <p role="status" className={styles.sentence}>
        {count === 0 ? texts.form.noDates : texts.wholeYear.total(count)}
      </p>
      <ol className={styles.dates}>
        {list.map((occurrence) => (
          <DateLine key={occurrence.month} occurrence={occurrence} />
        ))}
      </ol>
    </Card>
  );
}

function DateLine({ occurrence }: { readonly occurrence: Occurrence }) {
  const { date, ruleDate, holiday } = occurrence;
  const icon = date === "" ? CalendarX : holiday ? Flag : CalendarCheck;
  return (
    <li className={styles.date} data-falls={date === "" || undefined}>
      <Icon icon={icon} />
      <span className={styles.dateWords}>
        <span className={styles.day}>{dayAndDate(ruleDate)}</span>
        {holiday && <span className={styles.quiet}>{aboutHoliday(occurrence, texts.holidays[holiday])}</span>}
      </span>
    </li>
  );
}

function aboutHoliday({ date, ruleDate }: Occurrence, holiday: string): string {
  if (date === "") return texts.form.falls(holiday);
  return date === ruleDate
    ? texts.form.staysOn(holiday)
    : texts.form.movesTo(holiday, dayShort(date, ruleDate));
}
