/** A day, or a year alone: who looks back eight years seldom knows the day. */

import { CalendarDays } from "lucide-react";
import { useState } from "react";
import { dayOfYear } from "../../domain/drafts/term.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

type DayOrYearFieldProps = {
  readonly label: string;
  readonly description?: string | undefined;
  /** A civil date, or "". */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which day of a year alone is meant. */
  readonly end: "first" | "last";
  readonly error?: string | undefined;
  readonly id?: string | undefined;
};

export function DayOrYearField({ end, ...field }: DayOrYearFieldProps) {
  const [isYear, setYear] = useState(false);
  return (
    <Stack gap="small">
      {isYear ? <YearField {...field} end={end} /> : <DateField {...field} />}
      <div className={styles.flush}>
        <Button writes variant="quiet" icon={CalendarDays} onPress={() => setYear(!isYear)}>
          {isYear ? texts.fields.wholeDay : texts.fields.onlyYear}
        </Button>
      </div>
    </Stack>
  );
}

function YearField({ label, value, onChange, end, error, id }: DayOrYearFieldProps) {
  const [typed, setTyped] = useState(value.slice(0, 4));
  const [isWrong, setWrong] = useState(false);
  const type = (text: string) => {
    setTyped(text);
    setWrong(false);
    const day = text.trim() === "" ? "" : dayOfYear(text, end);
    if (day !== undefined) onChange(day);
  };
  return (
    <TextField
      id={id}
      autoFocus
      label={texts.fields.year(label)}
      description={end === "first" ? texts.fields.yearFirst : texts.fields.yearLast}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      onChange={type}
      onBlur={() => setWrong(typed.trim() !== "" && dayOfYear(typed, end) === undefined)}
      error={isWrong ? texts.fields.badYear : error}
    />
  );
}
