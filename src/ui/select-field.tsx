/** One out of a list, with the phone's own picker. */
import { ChevronDown } from "lucide-react";
import type { Ref } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { Field, type FieldLabels } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectFieldProps<V extends string> extends FieldLabels {
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

/** A native select; give an option with value "" when nothing need be chosen. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { value, options, onChange, disabled, onBlur, ref, ...labels } = props;
  if (!useMayWrite().mayWrite) {
    const chosen = value === "" ? undefined : options.find((option) => option.value === value);
    return <ReadValue {...labels}>{chosen?.label ?? ""}</ReadValue>;
  }
  return (
    <Field {...labels}>
      {(input) => (
        <div className={styles.selectWrap}>
          <select
            {...input}
            ref={ref}
            value={value}
            disabled={disabled}
            className={classNames(styles.input, styles.select)}
            onBlur={() => onBlur?.()}
            onChange={(event) => {
              const chosen = options[event.currentTarget.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon icon={ChevronDown} className={styles.selectArrow} />
        </div>
      )}
    </Field>
  );
}
