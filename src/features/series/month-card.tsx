/** One month of the year plan: its meetings, its holidays, and its days to plan on. */

import { CalendarPlus, CalendarX, Check, Globe, Landmark, Sun } from "lucide-react";
import { useId, useState } from "react";
import { Link } from "react-aria-components";
import { meetingName } from "../../documents/meeting-name.ts";
import { isMoved } from "../../domain/series/series-meeting.ts";
import { markOf, type PlanMonth } from "../../domain/series/year-plan.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { weekdayOf } from "../../kernel/civil-date.ts";
import { capital, monthName, weekdayName } from "../../press/calendar-words.ts";
import { clockTimes, dayAndDate, shortDate } from "../../press/spoken-dates.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Tag } from "../../ui/tag.tsx";
import { MonthDays } from "./month-days.tsx";
import { texts } from "./texts.ts";
import styles from "./year-plan.module.css";

export const monthId = (month: string): string => `maand-${month}`;

interface MonthCardProps {
  readonly plan: PlanMonth;
  readonly today: string;
  /** On a wide screen the days are always there; on a phone they come when asked for. */
  readonly isWide: boolean;
}

export function MonthCard({ plan, today, isWide }: MonthCardProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = monthName(Number(plan.month.slice(5)));
  const isPast = plan.month < today.slice(0, 7);
  const showsDays = isWide || isOpen;
  return (
    <section
      className={styles.month}
      id={monthId(plan.month)}
      aria-labelledby={id}
      data-past={isPast || undefined}
    >
      <h2 id={id} tabIndex={-1} className={styles.monthName}>
        {capital(name)} <span className={styles.year}>{plan.month.slice(0, 4)}</span>
      </h2>
      {isWide && <MonthDays plan={plan} today={today} />}
      {plan.meetings.length > 0 ? (
        <ul className={styles.meetings}>
          {plan.meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingLine meeting={meeting} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{texts.year.empty}</p>
      )}
      <Holidays plan={plan} />
      {!isWide && !isPast && (
        <>
          {isOpen && <MonthDays plan={plan} today={today} />}
          <div className={styles.planHere}>
            <Button
              writes
              variant="quiet"
              icon={isOpen ? Check : CalendarPlus}
              aria-expanded={showsDays}
              onPress={() => setOpen(!isOpen)}
            >
              {isOpen ? texts.year.closeDays : texts.year.planIn(name)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function MeetingLine({ meeting }: { readonly meeting: Meeting }) {
  const mark = markOf(meeting);
  const time = clockTimes(meeting.start, meeting.end);
  const moved = isMoved(meeting) ? texts.series.movedFrom(shortDate(meeting.seriesDate, meeting.date)) : "";
  return (
    <Link
      href={`/vergaderingen/${meeting.id}`}
      className={styles.meeting ?? ""}
      data-mark={mark}
      data-cancelled={meeting.cancelledOn !== "" || undefined}
    >
      <span className={styles.dayBlock} aria-hidden="true">
        <span className={styles.weekday}>{weekdayName(weekdayOf(meeting.date), "short")}</span>
        <span className={styles.dayNumber}>{Number(meeting.date.slice(8))}</span>
      </span>
      <span className={styles.meetingWords}>
        <span className="visually-hidden">{dayAndDate(meeting.date)}</span>
        <span className={styles.meetingName}>{meetingName(meeting)}</span>
        {(time !== "" || moved !== "") && (
          <span className={styles.quiet}>{[time, moved].filter(Boolean).join(" · ")}</span>
        )}
        <Marks mark={mark} isCancelled={meeting.cancelledOn !== ""} />
      </span>
    </Link>
  );
}

function Marks({ mark, isCancelled }: { readonly mark: string; readonly isCancelled: boolean }) {
  return (
    <>
      {isCancelled && <Tag icon={CalendarX}>{texts.year.cancelled}</Tag>}
      {mark === "public" && (
        <Tag icon={Globe} tone="yellow">
          {texts.year.public}
        </Tag>
      )}
      {mark === "talk" && (
        <Tag icon={Landmark} tone="blue">
          {texts.year.talk}
        </Tag>
      )}
    </>
  );
}

function Holidays({ plan }: { readonly plan: PlanMonth }) {
  if (plan.holidays.length === 0) return null;
  return (
    <p className={styles.holidays}>
      <Icon icon={Sun} />
      <span className={styles.holidayNames}>
        {plan.holidays.map(({ date, name }) => (
          <span key={`${date} ${name}`}>
            {Number(date.slice(8))} {texts.holidays[name]}
          </span>
        ))}
      </span>
    </p>
  );
}
