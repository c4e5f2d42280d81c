/** A year as a row of tables: a month each, with seats at its edge; a tap leads to the month or opens it. */

import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import styles from "./month-tables.module.css";

/** Shape and colour together, so that no seat is known by its colour alone. */
export type SeatLook = "full" | "ring" | "dotted" | "yellow" | "yellowSquare" | "blueSquare";

/** More seats do not fit; the words beside them have the number. */
export const MOST_SEATS = 6;

export function MonthTables({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.strip}>{children}</ul>;
}

interface MonthTableProps {
  /** As it is seen: "jan", and the year where it is not plain which. */
  readonly name: string;
  readonly year?: string | undefined;
  /** As it is heard. */
  readonly says: string;
  /** Those that fit. */
  readonly seats: readonly { readonly id: string; readonly look: SeatLook }[];
  readonly isNow: boolean;
  /** Of a month that opens: whether it is, and what it opens. */
  readonly opens?: { readonly isOpen: boolean; readonly controls: string } | undefined;
  readonly onPress: () => void;
}

export function MonthTable({ name, year, says, seats, isNow, opens, onPress }: MonthTableProps) {
  return (
    <li>
      <Button
        className={styles.month ?? ""}
        {...(isNow && { "data-now": true })}
        {...(seats.length === 0 && { "data-empty": true })}
        {...(opens && { "aria-expanded": opens.isOpen, "aria-controls": opens.controls })}
        {...(opens?.isOpen === true && { "data-open": true })}
        onPress={onPress}
      >
        <span aria-hidden="true">{name}</span>
        {year !== undefined && (
          <span aria-hidden="true" className={styles.year}>
            {year}
          </span>
        )}
        <span className="visually-hidden">{says}</span>
        <span className={styles.seats}>
          {seats.map(({ id, look }) => (
            <Seat key={id} look={look} />
          ))}
        </span>
      </Button>
    </li>
  );
}

/** One by itself, for a legend. */
export function Seat({ look }: { readonly look: SeatLook }) {
  return <span className={styles.seat} data-look={look} />;
}
