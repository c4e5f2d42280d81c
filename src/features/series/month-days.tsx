/** The days of a month: a tap on a free one plans there, on a taken one leads to its meeting. Arrow keys walk. */

import { useRef, useState } from "react";
import { Link } from "react-aria-components";
import { meetingName } from "../../documents/meeting-name.ts";
import { holidayOn } from "../../domain/series/holidays.ts";
import { daysOf, markOf, type PlanMonth } from "../../domain/series/year-plan.ts";
import { weekdayOf } from "../../kernel/civil-date.ts";
import { capital, listed, monthName, weekdayName } from "../../press/calendar-words.ts";
import { dayAndDate } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";
import styles from "./year-plan.module.css";

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

interface MonthDaysProps {
  readonly plan: PlanMonth;
  readonly today: string;
}

/** One stop for the Tab key; from there the arrow keys. */
export function MonthDays({ plan, today }: MonthDaysProps) {
  const grid = useRef<HTMLDivElement>(null);
  const days = daysOf(plan.month);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      days.findIndex((day) => day >= today),
    ),
  );
  const walk = (key: string): boolean => {
    const step = STEPS[key];
    const next = step === undefined ? -1 : at + step;
    if (next < 0 || next >= days.length) return false;
    setAt(next);
    grid.current?.querySelectorAll("a")[next]?.focus();
    return true;
  };
  return (
    <div
      ref={grid}
      role="group"
      aria-label={texts.year.days(monthName(Number(plan.month.slice(5))))}
      className={styles.days}
    >
      {WEEK.map((weekday) => (
        <span key={weekday} className={styles.weekHead} aria-hidden="true">
          {weekdayName(weekday, "short")}
        </span>
      ))}
      {days.map((date, index) => (
        <Day
          key={date}
          date={date}
          plan={plan}
          today={today}
          isStop={index === at}
          column={index === 0 ? weekdayOf(date) : undefined}
          onKey={walk}
        />
      ))}
    </div>
  );
}

interface DayProps extends MonthDaysProps {
  readonly date: string;
  readonly isStop: boolean;
  /** Where the first day of the month stands in its week. */
  readonly column: number | undefined;
  /** Whether the key was an arrow that led to another day. */
  readonly onKey: (key: string) => boolean;
}

function Day({ date, plan, today, isStop, column, onKey }: DayProps) {
  const here = plan.meetings.filter((meeting) => meeting.date === date);
  const first = here[0];
  const holiday = holidayOn(date);
  return (
    <Link
      href={first ? `/vergaderingen/${first.id}` : `/vergaderingen/nieuw?datum=${date}`}
      className={styles.dayLink ?? ""}
      onKeyDown={(event) => {
        if (onKey(event.key)) event.preventDefault();
        else event.continuePropagation();
      }}
      aria-label={sayDay(date, here.map(meetingName), holiday && texts.holidays[holiday])}
      // Known to the hook beneath the link, though not to its props.
      {...({ excludeFromTabOrder: !isStop } as object)}
      {...(column !== undefined && { style: { gridColumnStart: column } })}
      {...(first && { "data-mark": markOf(first) })}
      {...(holiday && { "data-holiday": true })}
      {...(date === today && { "data-today": true })}
    >
      {Number(date.slice(8))}
    </Link>
  );
}

function sayDay(date: string, names: readonly string[], holiday: string | undefined): string {
  const day = capital(dayAndDate(date));
  if (names.length > 0) return texts.year.dayTaken(day, listed(names));
  return holiday === undefined
    ? texts.year.dayFree(dayAndDate(date))
    : texts.year.dayHoliday(dayAndDate(date), holiday);
}
