/** What a change of a series does to its meetings, in words. */

import { CalendarMinus, CalendarPlus, Lock, type LucideIcon, PencilLine } from "lucide-react";
import { dayOf, type SeriesChange } from "../../domain/series/series-changes.ts";
import { dayShort } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./series.module.css";
import { texts } from "./texts.ts";

const ICONS: Record<SeriesChange["kind"], LucideIcon> = {
  made: CalendarPlus,
  changed: PencilLine,
  removed: CalendarMinus,
  kept: Lock,
};

/** More lines than this say no more. */
const MOST = 40;

export function ChangeList({ changes }: { readonly changes: readonly SeriesChange[] }) {
  const today = useStore().today();
  return (
    <ul className={styles.dates}>
      {changes.slice(0, MOST).map((change) => (
        <li
          key={`${change.kind} ${dayOf(change)}`}
          className={styles.date}
          data-falls={change.kind === "removed" || undefined}
        >
          <Icon icon={ICONS[change.kind]} />
          <span className={styles.dateWords}>{sayChange(change, today)}</span>
        </li>
      ))}
      {changes.length > MOST && <li>{texts.changes.more(changes.length - MOST)}</li>}
    </ul>
  );
}

/** The year is said where it is another than that of `today`. */
function sayChange(change: SeriesChange, today: string): string {
  const day = dayShort(dayOf(change), today);
  switch (change.kind) {
    case "made":
      return texts.changes.made(day);
    case "changed": {
      const { date } = change.fields;
      return date === undefined ? texts.changes.other(day) : texts.changes.moved(day, dayShort(date, today));
    }
    case "removed":
      return texts.changes.removed(day);
    case "kept":
      return texts.changes.kept(day, texts.changes.why[change.why]);
  }
}
