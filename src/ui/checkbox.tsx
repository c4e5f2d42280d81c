/** A box to tick, with its words beside it. */
import { Check, Square } from "lucide-react";
import { type Ref, useId } from "react";
import styles from "./checkbox.module.css";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import { texts } from "./texts.ts";

interface CheckboxProps {
  readonly children: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Something to see to: where it may only be read it stays, also when it is not ticked. */
  readonly isLine?: boolean | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A checkbox; the whole line is its target. */
export function Checkbox({
  children,
  checked,
  onChange,
  description,
  error,
  disabled,
  isLine = false,
  id,
  ref,
}: CheckboxProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  if (!useMayWrite().mayWrite)
    return checked || isLine ? <ReadBox {...{ checked, isLine }}>{children}</ReadBox> : null;
  const describedBy = classNames(description && `${inputId}-description`, error && `${inputId}-error`);
  return (
    <div className={styles.field}>
      <label className={styles.line}>
        <input
          ref={ref}
          id={inputId}
          type="checkbox"
          className={styles.box}
          checked={checked}
          disabled={disabled}
          {...(describedBy && { "aria-describedby": describedBy })}
          {...(error && { "aria-invalid": true })}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {description && (
        <p id={`${inputId}-description`} className={styles.description}>
          {description}
        </p>
      )}
      {error && <FieldError id={`${inputId}-error`}>{error}</FieldError>}
    </div>
  );
}

/** A box where it may be read and not changed; one by itself that is not ticked has nothing to say. */
function ReadBox({ checked, isLine, children }: { checked: boolean; isLine: boolean; children: string }) {
  return (
    <p className={styles.ticked}>
      <Icon icon={checked ? Check : Square} />
      <span>{children}</span>
      {isLine && checked && <span className="visually-hidden">({texts.stepDone})</span>}
    </p>
  );
}
