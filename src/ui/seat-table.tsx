/** A table seen from above with up to twelve seats round it, each a button that says who sits there and how. */
import { Check, CircleQuestionMark, type LucideIcon, Mail, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { mostSeats, seatPlaces } from "./seat-places.ts";
import styles from "./seat-table.module.css";

export type SeatState = "present" | "apologies" | "absent" | "unknown";

/** One seat at the table. */
export interface Seat {
  readonly id: string;
  /** The short name under the seat. */
  readonly name: string;
  readonly state: SeatState;
  /** The state in a word, under the name. */
  readonly stateLabel: string;
}

interface SeatTableProps {
  readonly seats: readonly Seat[];
  readonly onPress: (id: string) => void;
  readonly "aria-label": string;
  /** What lies on the table: how many are there. */
  readonly children?: ReactNode;
}

const stateIcons: Record<SeatState, LucideIcon> = {
  present: Check,
  apologies: Mail,
  absent: X,
  unknown: CircleQuestionMark,
};

/** Draws nothing for more than twelve: a list serves better then. */
export function SeatTable({ seats, onPress, children, ...aria }: SeatTableProps) {
  if (seats.length === 0 || seats.length > mostSeats) return null;
  const places = seatPlaces(seats);
  const side = (name: keyof typeof places) => (
    <div className={classNames(styles.side, styles[name])}>
      {places[name].map((seat) => (
        <SeatButton key={seat.id} seat={seat} onPress={() => onPress(seat.id)} />
      ))}
    </div>
  );
  return (
    <div role="group" aria-label={aria["aria-label"]} className={styles.frame}>
      <div className={styles.table} aria-hidden="true" />
      {side("top")}
      {side("left")}
      <div className={styles.middle}>{children}</div>
      {side("right")}
      {side("bottom")}
    </div>
  );
}

function SeatButton({ seat, onPress }: { readonly seat: Seat; readonly onPress: () => void }) {
  return (
    <Button className={classNames(styles.seat, styles[seat.state])} onPress={onPress}>
      <span className={styles.chair} aria-hidden="true">
        {initials(seat.name)}
        <span className={styles.badge}>
          <Icon icon={stateIcons[seat.state]} />
        </span>
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          {seat.name}
          <span className="visually-hidden">, </span>
        </span>
        <span className={styles.state}>{seat.stateLabel}</span>
      </span>
    </Button>
  );
}

/** "Fatima" → "F", "Jan de Boer" → "JB". */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return first.slice(0, 1) + (last?.slice(0, 1) ?? "");
}
