/** The year as a row of twelve tables: a seat for what was held or is planned, a mark where a duty falls; a tap opens the month. */

import { useId } from "react";
import { useSearchParams } from "react-router";
import type { MonthOfYear, PlaceInTime } from "../../domain/year/year-months.ts";
import { capital, monthName } from "../../press/calendar-words.ts";
import { MOST_SEATS, MonthTable, MonthTables, Seat, type SeatLook } from "../../ui/month-tables.tsx";
import { MonthPanel } from "./month-panel.tsx";
import { texts } from "./texts.ts";
import styles from "./year.module.css";

const LOOKS: Readonly<Record<PlaceInTime | "duty", SeatLook>> = {
  held: "full",
  planned: "ring",
  open: "dotted",
  duty: "yellowSquare",
};

interface MonthStripProps {
  readonly months: readonly MonthOfYear[];
  readonly today: string;
  readonly yearId: string;
}

export function MonthStrip({ months, today, yearId }: MonthStripProps) {
  const panelId = useId();
  const { chosen, choose } = useChosenMonth();
  const open = months.find(({ month }) => month === chosen);
  const isSplit = months[0]?.month.slice(0, 4) !== months.at(-1)?.month.slice(0, 4);
  return (
    <section aria-label={texts.strip} className={styles.year}>
      <MonthTables>
        {months.map((each, place) => (
          <StripMonth
            key={each.month}
            month={each}
            isNow={today.startsWith(each.month)}
            isOpen={each === open}
            saysYear={isSplit && (place === 0 || each.month.endsWith("-01"))}
            panelId={panelId}
            onPress={() => choose(each === open ? "" : each.month)}
          />
        ))}
      </MonthTables>
      <Legend months={months} />
      <div id={panelId} className={styles.panel}>
        {open && <MonthPanel month={open} today={today} yearId={yearId} />}
      </div>
    </section>
  );
}

/** Which month is open stands in the address, so that Back comes back to it. */
function useChosenMonth() {
  const [params, setParams] = useSearchParams();
  return {
    chosen: params.get("maand") ?? "",
    choose: (maand: string) =>
      setParams(maand === "" ? {} : { maand }, { replace: true, preventScrollReset: true }),
  };
}

interface StripMonthProps {
  readonly month: MonthOfYear;
  readonly isNow: boolean;
  readonly isOpen: boolean;
  readonly saysYear: boolean;
  readonly panelId: string;
  readonly onPress: () => void;
}

function StripMonth({ month, isNow, isOpen, saysYear, panelId, onPress }: StripMonthProps) {
  const number = Number(month.month.slice(5));
  const year = month.month.slice(0, 4);
  const count = (place: string) => month.meetings.filter((each) => each.place === place).length;
  const says = texts.month.says(
    `${monthName(number)} ${year}`,
    count("held"),
    count("planned"),
    count("open"),
    month.duties.length,
  );
  const seats = month.meetings
    .slice(0, MOST_SEATS)
    .map(({ meeting, place }) => ({ id: meeting.id, look: LOOKS[place] }));
  return (
    <MonthTable
      name={capital(monthName(number, "short"))}
      year={saysYear ? year : undefined}
      says={says}
      seats={month.duties.length > 0 ? [...seats, { id: "duty", look: LOOKS.duty }] : seats}
      isNow={isNow}
      opens={{ isOpen, controls: panelId }}
      onPress={onPress}
    />
  );
}

/** Only what can be seen in the strip; read out, each month says its own. */
function Legend({ months }: { readonly months: readonly MonthOfYear[] }) {
  const places = new Set(months.flatMap((each) => each.meetings.map(({ place }) => place)));
  const shown = [
    ...(["held", "planned", "open"] as const).filter((place) => places.has(place)),
    ...(months.some(({ duties }) => duties.length > 0) ? (["duty"] as const) : []),
  ];
  if (shown.length === 0) return null;
  return (
    <p className={styles.legend} aria-hidden="true">
      {shown.map((place) => (
        <span key={place} className={styles.legendItem}>
          <Seat look={LOOKS[place]} />
          {texts.legend[place]}
        </span>
      ))}
    </p>
  );
}
