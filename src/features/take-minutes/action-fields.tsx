/** Wie and Wanneer of an action: chips first, both may be skipped. */

import { useState } from "react";
import { ownerName } from "../../documents/verslag-entries.ts";
import { dueChange } from "../../domain/action-history.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { type Block, blocks, NOBODY, type Owner } from "../../domain/tables/blocks.ts";
import { addDays, addMonths } from "../../kernel/civil-date.ts";
import { dayAndDate, shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { FunctionOwner, OtherOwner } from "./owner-by-name.tsx";
import { peopleChips, presentPeople } from "./present-people.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

const OTHER = "other";
const FUNCTION = "function";

type FieldsProps = { readonly file: MeetingFile; readonly block: Block };

export function ActionFields({ file, block, isOpen }: FieldsProps & { isOpen: boolean }) {
  const words = texts.action;
  if (!isOpen) {
    const who = block.owner.kind === "" ? words.nobody : ownerName(file.people, block.owner);
    const when = block.due === "" ? words.noDate : dayAndDate(block.due);
    return <p className={styles.summary}>{words.summary(who, when)}</p>;
  }
  return (
    <Stack gap="small">
      <Who file={file} block={block} />
      <When file={file} block={block} />
    </Stack>
  );
}

function Who({ file, block }: FieldsProps) {
  const store = useStore();
  const words = texts.action;
  const { owner } = block;
  const [mode, setMode] = useState(owner.kind === "function" || owner.kind === "" ? owner.kind : OTHER);
  const chosen = owner.kind === "person" ? owner.personId : mode;
  const people = presentPeople(file);
  const absent = owner.kind === "person" ? file.people.get(owner.personId) : undefined;
  const shown = absent && !people.includes(absent) ? [...people, absent] : people;
  const set = (next: Owner) => void store.commit([write(blocks, block.id, { owner: next })]);
  return (
    <div className={styles.field} data-field="who">
      <ChipGroup
        mode="one"
        label={words.who}
        value={chosen === "" ? null : chosen}
        options={[
          ...peopleChips(shown),
          { value: FUNCTION, label: words.aFunction },
          { value: OTHER, label: words.otherName },
        ]}
        onChange={(value) => {
          const isMode = value === OTHER || value === FUNCTION;
          setMode(isMode ? value : "");
          if (value === null || (isMode && owner.kind === "person")) set(NOBODY);
          else if (!isMode) set({ kind: "person", personId: value, name: "" });
        }}
      />
      {chosen === FUNCTION && <FunctionOwner file={file} owner={owner} onOwner={set} />}
      {chosen === OTHER && <OtherOwner file={file} owner={owner} onOwner={set} />}
    </div>
  );
}

function When({ file, block }: FieldsProps) {
  const store = useStore();
  const words = texts.action;
  const from = file.meeting.date || store.today();
  const next = file.upcoming.find((other) => other.kind === file.meeting.kind && other.date > from);
  const choices = [
    ...(next ? [{ value: next.date, label: `${words.nextTime} (${shortDate(next.date)})` }] : []),
    { value: String(addDays(from, 14)), label: words.twoWeeks },
    { value: String(addMonths(from, 1)), label: words.month },
  ].filter((choice, index, all) => all.findIndex((each) => each.value === choice.value) === index);
  const isOwn = block.due !== "" && !choices.some((choice) => choice.value === block.due);
  const [isDating, setDating] = useState(isOwn);
  const set = (due: string) =>
    void store.commit([write(blocks, block.id, dueChange(block, due, store.today()))]);
  return (
    <div className={styles.field} data-field="when">
      <ChipGroup
        mode="one"
        label={words.when}
        value={isDating ? OTHER : block.due === "" ? null : block.due}
        options={[...choices, { value: OTHER, label: words.date }]}
        onChange={(value) => {
          setDating(value === OTHER);
          if (value !== OTHER) set(value ?? "");
        }}
      />
      {isDating && <DateField label={words.dateLabel} value={block.due} onChange={set} />}
    </div>
  );
}
