/** One choice out of a few, each a big card with its own explanation. */
import type { LucideIcon } from "lucide-react";
import { useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError, RequiredMark } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import styles from "./radio-cards.module.css";
import { ReadValue } from "./read-value.tsx";

export interface RadioCard<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: LucideIcon | undefined;
}

interface RadioCardsProps<V extends string> {
  readonly label: string;
  readonly options: readonly RadioCard<V>[];
  /** null: nothing chosen yet. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

/** A radio group of cards: arrow keys walk through them, Space chooses. */
export function RadioCards<V extends string>(props: RadioCardsProps<V>) {
  const { label, options, value, onChange, description, error, required } = props;
  const id = useId();
  if (!useMayWrite().mayWrite)
    return (
      <ReadValue label={label}>{options.find((option) => option.value === value)?.label ?? ""}</ReadValue>
    );
  const describedBy = classNames(description && `${id}-description`, error && `${id}-error`);
  return (
    <fieldset
      role="radiogroup"
      className={styles.group}
      {...(required && { "aria-required": true })}
      {...(error && { "aria-invalid": true })}
      {...(describedBy && { "aria-describedby": describedBy })}
    >
      <legend className={styles.legend}>
        {label} {required && <RequiredMark />}
      </legend>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <div className={styles.cards}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            card={option}
            name={id}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
          />
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

interface ChoiceCardProps {
  readonly card: RadioCard<string>;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function ChoiceCard({ card, name, checked, onChoose }: ChoiceCardProps) {
  const id = useId();
  return (
    <label className={styles.card}>
      <input
        type="radio"
        name={name}
        value={card.value}
        checked={checked}
        className={styles.radio}
        aria-labelledby={`${id}-label`}
        {...(card.description && { "aria-describedby": `${id}-description` })}
        onChange={onChoose}
      />
      <span className={styles.words}>
        <span id={`${id}-label`} className={styles.label}>
          {card.label}
        </span>
        {card.description && (
          <span id={`${id}-description`} className={styles.description}>
            {card.description}
          </span>
        )}
      </span>
      {card.icon && <Icon icon={card.icon} className={styles.icon} />}
    </label>
  );
}
