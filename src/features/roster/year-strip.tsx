/** The years as tables seen from above: a chair at its edge for everyone who steps down in it. */

import type { Officer } from "../../domain/board/officers.ts";
import { type Leaving, yearsTogether } from "../../domain/board/step-down.ts";
import { listed } from "../../press/calendar-words.ts";
import { classNames } from "../../ui/class-names.ts";
import styles from "./roster.module.css";
import { texts } from "./texts.ts";

/** More chairs do not fit; the words beside them have the number. */
const MOST_CHAIRS = 8;
/** A board whose ends lie further apart shows only the years in which somebody steps down. */
const MOST_YEARS = 8;

const OFFICERS: readonly Officer[] = ["chair", "secretary", "treasurer"];

interface YearStripProps {
  readonly leaving: readonly Leaving[];
  /** What the strip shows, for who does not see it. */
  readonly label: string;
  /** The years to show at least, so that two strips stand under one another. */
  readonly years?: readonly number[];
}

export function YearStrip({ leaving, label, years = yearsOf(leaving) }: YearStripProps) {
  const together = yearsTogether(leaving);
  return (
    <ul className={styles.strip} aria-label={label}>
      {years.map((year) => (
        <YearTable
          key={year}
          year={year}
          officers={leaving.filter((each) => each.year === year).map(({ seat }) => seat.officers)}
          isTogether={together.includes(year)}
        />
      ))}
    </ul>
  );
}

/** Which letter is which, of those that can be seen. Who hears the strip hears the words themselves. */
export function ChairLetters({ leaving }: { readonly leaving: readonly Leaving[] }) {
  const shown = leaving.flatMap(({ seat, year }) => (year === null ? [] : seat.officers));
  const officers = OFFICERS.filter((officer) => shown.includes(officer));
  if (officers.length === 0) return null;
  return (
    <p aria-hidden="true" className={styles.legend}>
      {officers.map((officer) => (
        <span key={officer}>
          <b>{letterOf(officer)}</b> {texts.officers[officer]}
        </span>
      ))}
    </p>
  );
}

/** From the first year to the last, the empty ones between them as well. */
export function yearsOf(leaving: readonly Leaving[]): number[] {
  const years = [...new Set(leaving.flatMap(({ year }) => (year === null ? [] : [year])))].sort(
    (a, b) => a - b,
  );
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || last - first >= MOST_YEARS) return years;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const letterOf = (officer: Officer): string => texts.officers[officer].charAt(0).toUpperCase();

interface YearTableProps {
  readonly year: number;
  /** Of everyone who steps down: what they are. */
  readonly officers: readonly (readonly Officer[])[];
  readonly isTogether: boolean;
}

function YearTable({ year, officers, isTogether }: YearTableProps) {
  const named = listed(officers.flat().map((officer) => texts.officers[officer]));
  const sorted = [...officers].sort((a, b) => b.length - a.length);
  return (
    <li
      className={classNames(
        styles.year,
        officers.length === 0 && styles.nobody,
        isTogether && styles.together,
      )}
    >
      <span className="visually-hidden">
        {officers.length === 0 ? texts.glanceNobody(year) : texts.glanceYear(year, officers.length, named)}
      </span>
      <span aria-hidden="true" className={styles.yearNumber}>
        {year}
      </span>
      <span aria-hidden="true" className={styles.chairs}>
        {sorted.slice(0, MOST_CHAIRS).map((held, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chairs have nothing else to tell them apart.
          <span key={index} className={classNames(styles.chair, held.length > 0 && styles.office)}>
            {held.map((officer) => letterOf(officer)).join("")}
          </span>
        ))}
      </span>
      <span aria-hidden="true" className={styles.count}>
        {officers.length}
      </span>
    </li>
  );
}
