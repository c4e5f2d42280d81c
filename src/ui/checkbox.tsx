/** A box to tick, with its words beside it. */
import { Check } from "lucide-react";
import { type Ref, useId } from "react";
import styles from "./checkbox.module.css";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";

interface CheckboxProps {
  readonly children: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
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
  id,
  ref,
}: CheckboxProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  if (!useMayWrite().mayWrite) return checked ? <Ticked>{children}</Ticked> : null;
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

/** What is ticked, where it may be read and not changed; what is not ticked has nothing to say. */
function Ticked({ children }: { readonly children: string }) {
  return (
    <p className={styles.ticked}>
      <Icon icon={Check} />
      <span>{children}</span>
    </p>
  );
}
