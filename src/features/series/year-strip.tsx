/** The year as a row of tables: a month each, with a seat for every meeting; a tap leads to the month. */

import { markOf, type PlanMonth } from "../../domain/series/year-plan.ts";
import { capital, monthName } from "../../press/calendar-words.ts";
import { MOST_SEATS, MonthTable, MonthTables, type SeatLook } from "../../ui/month-tables.tsx";
import { monthId } from "./month-card.tsx";
import { texts } from "./texts.ts";

interface YearStripProps {
  readonly months: readonly PlanMonth[];
  readonly today: string;
}

export function YearStrip({ months, today }: YearStripProps) {
  return (
    <nav aria-label={texts.year.glance}>
      <MonthTables>
        {months.map((plan) => (
          <StripMonth key={plan.month} plan={plan} isNow={today.startsWith(plan.month)} />
        ))}
      </MonthTables>
    </nav>
  );
}

const LOOKS: Readonly<Record<ReturnType<typeof markOf>, SeatLook>> = {
  public: "yellow",
  talk: "blueSquare",
  ordinary: "full",
};

function StripMonth({ plan, isNow }: { readonly plan: PlanMonth; readonly isNow: boolean }) {
  const number = Number(plan.month.slice(5));
  const held = plan.meetings.filter((meeting) => meeting.cancelledOn === "");
  const go = () => {
    const card = document.getElementById(monthId(plan.month));
    card?.scrollIntoView({ block: "start" });
    card?.querySelector("h2")?.focus({ preventScroll: true });
  };
  return (
    <MonthTable
      name={capital(monthName(number, "short"))}
      says={texts.year.monthSays(monthName(number), held.length)}
      seats={held.slice(0, MOST_SEATS).map((meeting) => ({ id: meeting.id, look: LOOKS[markOf(meeting)] }))}
      isNow={isNow}
      onPress={go}
    />
  );
}
