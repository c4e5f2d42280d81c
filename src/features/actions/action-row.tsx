/** One action in a list: tick, words, who and when, and where it came from. */

import { CalendarClock } from "lucide-react";
import { memo } from "react";
import { dueGroupOf } from "../../domain/due-group.ts";
import { dayShort, shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { ListRow } from "../../ui/list-row.tsx";
import { Tag } from "../../ui/tag.tsx";
import styles from "./actions.module.css";
import { originOf, ownerOf, titleOf } from "./entry-words.ts";
import { texts } from "./texts.ts";

type ActionRowProps = {
  readonly entry: Entry;
  readonly today: string;
  readonly onTick: (entry: Entry, isDone: boolean) => Promise<void>;
};

export const ActionRow = memo(function ActionRow({ entry, today, onTick }: ActionRowProps) {
  const { block, number } = entry;
  const isDone = block.done !== "";
  const isLate = !isDone && dueGroupOf(block.due, today) === "overdue";
  const due = block.due === "" || isLate ? "" : texts.due(dayShort(block.due, today));
  const when = isDone ? texts.doneOn(shortDate(block.done, today)) : due;
  return (
    <ListRow
      title={titleOf(entry)}
      href={`/acties/${block.id}`}
      check={{ checked: isDone, label: texts.check, onChange: (checked) => void onTick(entry, checked) }}
      meta={
        <>
          <span className={styles.line}>{joined(ownerOf(entry) || texts.nobody, when)}</span>
          <span className={styles.line}>{joined(number, originOf(entry, today))}</span>
        </>
      }
      tag={
        isLate && (
          <Tag icon={CalendarClock} tone="yellow">
            {dayShort(block.due, today)}
          </Tag>
        )
      }
    />
  );
});

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
