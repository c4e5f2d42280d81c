/** A native date or time input that reports only what is whole, and says so when it is not. */
import { type ChangeEvent, type FocusEvent, type Ref, useState } from "react";
import { locale } from "../kernel/language.ts";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { Field, type FieldLabels } from "./field.tsx";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";

/** The props that DateField and TimeField share. */
export interface CivilInputProps extends FieldLabels {
  /** As written on the calendar or clock ("2026-03-05", "20:00"), or "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

interface OwnProps extends CivilInputProps {
  readonly type: "date" | "time";
  readonly isWhole: (value: string) => boolean;
  readonly unfinished: string;
}

/** Half-typed values stay in the field and never reach the caller. */
export function CivilInput(props: OwnProps) {
  const { value, onChange, type, isWhole, unfinished, onBlur, error, ref, min, max, disabled, ...labels } =
    props;
  const [draft, setDraft] = useState<string | null>(null);
  const [isUnfinished, setUnfinished] = useState(false);
  if (!useMayWrite().mayWrite)
    return <ReadValue {...labels}>{type === "date" && value !== "" ? spoken(value) : value}</ReadValue>;
  const edit = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    setDraft(input.value);
    setUnfinished(false);
    const cleared = input.value === "" && !input.validity.badInput;
    if (cleared || isWhole(input.value)) onChange(input.value);
  };
  const leave = ({ currentTarget: input }: FocusEvent<HTMLInputElement>) => {
    const bad = input.validity.badInput || (input.value !== "" && !isWhole(input.value));
    setUnfinished(bad);
    if (!bad) setDraft(null);
    onBlur?.();
  };
  return (
    <Field {...labels} error={isUnfinished ? unfinished : error}>
      {(input) => (
        <input
          {...input}
          {...{ ref, type, min, max, disabled }}
          value={draft ?? value}
          className={classNames(styles.input, styles.civil)}
          onChange={edit}
          onBlur={leave}
        />
      )}
    </Field>
  );
}

/** "5 maart 2026". */
function spoken(date: string): string {
  const ms = Date.parse(date);
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" });
  return Number.isNaN(ms) ? date : format.format(ms);
}
