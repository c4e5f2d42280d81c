/** The year as a row of tables: a month each, with a seat for every meeting; a tap leads to the month. */

import { Button } from "react-aria-components";
import { markOf, type PlanMonth } from "../../domain/series/year-plan.ts";
import { capital, monthName } from "../../press/calendar-words.ts";
import { monthId } from "./month-card.tsx";
import { texts } from "./texts.ts";
import styles from "./year-plan.module.css";

/** More seats do not fit; the words beside them have the number. */
const MOST_SEATS = 6;

interface YearStripProps {
  readonly months: readonly PlanMonth[];
  readonly today: string;
}

export function YearStrip({ months, today }: YearStripProps) {
  return (
    <nav aria-label={texts.year.glance}>
      <ul className={styles.strip}>
        {months.map((plan) => (
          <li key={plan.month}>
            <StripMonth plan={plan} isNow={today.startsWith(plan.month)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StripMonth({ plan, isNow }: { readonly plan: PlanMonth; readonly isNow: boolean }) {
  const number = Number(plan.month.slice(5));
  const held = plan.meetings.filter((meeting) => meeting.cancelledOn === "");
  const go = () => {
    const card = document.getElementById(monthId(plan.month));
    card?.scrollIntoView({ block: "start" });
    card?.querySelector("h2")?.focus({ preventScroll: true });
  };
  return (
    <Button
      className={styles.stripMonth ?? ""}
      {...(isNow && { "data-now": true })}
      {...(held.length === 0 && { "data-empty": true })}
      onPress={go}
    >
      <span aria-hidden="true">{capital(monthName(number, "short"))}</span>
      <span className="visually-hidden">{texts.year.monthSays(monthName(number), held.length)}</span>
      <span className={styles.seats}>
        {held.slice(0, MOST_SEATS).map((meeting) => (
          <span key={meeting.id} className={styles.seat} data-mark={markOf(meeting)} />
        ))}
      </span>
    </Button>
  );
}
