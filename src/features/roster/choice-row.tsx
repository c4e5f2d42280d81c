/** One person in a proposal: when it ends now, when it would, why, and the year to choose by hand. */

import { functieOf, nameOf, reasonWords } from "../../documents/roster/roster-words.ts";
import type { Choice } from "../../domain/board/choices.ts";
import { capital } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { Looking } from "../../ui/may-write.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import styles from "./roster.module.css";
import { texts } from "./texts.ts";

type ChoiceRowProps = {
  readonly choice: Choice;
  readonly termYears: number;
  readonly onChoose: (seatId: string, year: number) => void;
};

export function ChoiceRow({ choice, termYears, onChoose }: ChoiceRowProps) {
  const { seat, room, year, until, isChanged } = choice;
  const words = texts.proposal;
  return (
    <li className={styles.choice}>
      <div className={styles.choiceWords}>
        <p className={styles.choiceName}>{nameOf(seat)}</p>
        <p className={styles.quiet}>{capital(functieOf(seat))}</p>
        <p>{seat.until === "" ? words.nowOpen : words.nowUntil(fullDate(seat.until))}</p>
        {isChanged && <p className={styles.becomes}>{words.willBe(fullDate(until))}</p>}
        {choice.reason.kind !== "kept" && <p className={styles.quiet}>{reasonWords(choice, termYears)}</p>}
      </div>
      {room && room.first < room.last && (
        <div className={styles.stepper}>
          <Looking>
            <NumberField
              label={words.yearOf(nameOf(seat))}
              hideLabel
              value={year}
              min={room.first}
              max={room.last}
              onChange={(chosen) => {
                if (chosen !== null) onChoose(seat.id, chosen);
              }}
            />
          </Looking>
        </div>
      )}
    </li>
  );
}
