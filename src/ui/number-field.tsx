/** A whole number, to be typed or stepped with a big − and +. */
import { Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { Field, type FieldLabels } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";
import { texts } from "./texts.ts";

interface NumberFieldProps extends FieldLabels {
  /** null: nothing filled in. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** How much one press of − or + changes. */
  readonly step?: number | undefined;
  /**
   * Judges what was typed, as it was typed: gives the sentence that refuses it, while what was there before is kept.
   * Without it all but digits is passed over.
   */
  readonly check?: ((text: string) => string | undefined) | undefined;
  readonly disabled?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

interface Typed {
  readonly text: string;
  /** What was there before, and is there again when what is typed turns out to be out of bounds. */
  readonly before: number | null;
}

/** "Bewoners − 37 +": every press and every typed digit is reported at once; what is refused or out of bounds never is. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min = 0, max = 9999, step = 1, check, ...others } = props;
  const { disabled = false, onBlur, ref, ...labels } = others;
  const [typed, setTyped] = useState<Typed | null>(null);
  if (!useMayWrite().mayWrite)
    return <ReadValue {...labels}>{value === null ? "" : String(value)}</ReadValue>;
  const fits = (text: string) =>
    check?.(text) === undefined && (text.trim() === "" || (Number(text) >= min && Number(text) <= max));
  const isWrong = typed !== null && !fits(typed.text);
  const change = (by: number) => {
    setTyped(null);
    onChange(clamp(value === null ? Math.max(min, by) : value + by, min, max));
  };
  const type = (entered: string) => {
    const text = check ? entered : entered.replace(/\D/g, "");
    const before = typed === null || isWrong ? value : typed.before;
    setTyped({ text, before });
    if (fits(text)) onChange(text.trim() === "" ? null : Number(text));
    else if (value !== before) onChange(before);
  };
  const problem = isWrong
    ? (check?.(typed.text) ?? problemOf(Number(typed.text), min, max, value))
    : undefined;
  return (
    <Field {...labels} error={problem ?? labels.error}>
      {(input) => (
        <div className={styles.stepper}>
          <StepButton
            icon={Minus}
            label={texts.fewer(labels.label)}
            disabled={disabled || value === null || value <= min}
            onPress={() => change(-step)}
          />
          <input
            {...input}
            ref={ref}
            type="text"
            role="spinbutton"
            inputMode="numeric"
            autoComplete="off"
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={value ?? undefined}
            disabled={disabled}
            value={typed?.text ?? value ?? ""}
            className={classNames(styles.input, styles.number)}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => stepByKey(event, step, change)}
            onBlur={() => {
              if (!isWrong) setTyped(null);
              onBlur?.();
            }}
          />
          <StepButton
            icon={Plus}
            label={texts.more(labels.label)}
            disabled={disabled || (value !== null && value >= max)}
            onPress={() => change(step)}
          />
        </div>
      )}
    </Field>
  );
}

interface StepButtonProps {
  readonly icon: typeof Plus;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function StepButton({ icon, label, disabled, onPress }: StepButtonProps) {
  return (
    <AriaButton className={styles.step ?? ""} aria-label={label} isDisabled={disabled} onPress={onPress}>
      <Icon icon={icon} />
    </AriaButton>
  );
}

function stepByKey(event: KeyboardEvent, step: number, change: (by: number) => void) {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  event.preventDefault();
  change(event.key === "ArrowUp" ? step : -step);
}

const problemOf = (typed: number, min: number, max: number, kept: number | null) =>
  typed > max ? texts.tooGreat(max, kept) : texts.tooSmall(min, kept);

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));
