/** When it should be done: a chip for the usual terms, or a date. May be left open. */

import { useState } from "react";
import { addDays, addMonths } from "../../kernel/civil-date.ts";
import { dayAndDate, shortDate } from "../../press/spoken-dates.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./actions.module.css";
import { texts } from "./texts.ts";

type DuePickerProps = {
  readonly value: string;
  readonly today: string;
  /** The date of the next meeting of the kind; "" when none is planned. */
  readonly next?: string | undefined;
  readonly onChange: (due: string) => void;
};

const DATE = "date";

export function DuePicker({ value, today, next = "", onChange }: DuePickerProps) {
  const chips = [
    ...(next === "" ? [] : [{ value: next, label: texts.dueChips.next(shortDate(next, today)) }]),
    { value: String(addDays(today, 14)), label: texts.dueChips.twoWeeks },
    { value: String(addMonths(today, 1)), label: texts.dueChips.month },
  ].filter((chip, index, all) => all.findIndex((each) => each.value === chip.value) === index);
  const isOther = value !== "" && !chips.some((chip) => chip.value === value);
  const [isDate, setDate] = useState(false);
  const showsDate = isDate || isOther;
  return (
    <Stack gap="small">
      <ChipGroup
        mode="one"
        label={texts.form.when}
        value={showsDate ? DATE : value || null}
        options={[...chips, { value: DATE, label: texts.dueChips.date }]}
        onChange={(chip) => {
          setDate(chip === DATE);
          if (chip !== DATE) onChange(chip ?? "");
        }}
      />
      {showsDate && <DateField label={texts.dueChips.dateLabel} value={value} onChange={onChange} />}
      {value !== "" && <p className={styles.quiet}>{texts.dueChips.on(dayAndDate(value))}</p>}
    </Stack>
  );
}
