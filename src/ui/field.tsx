/** What every field shares: its label, an example or explanation beside it, and what went wrong with it. */
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

/** The props that every field takes. */
export interface FieldLabels {
  readonly label: string;
  /** An example or explanation, shown under the label and read out with it. */
  readonly description?: string | undefined;
  /** What went wrong, what is safe and what to do; no error, no prop. */
  readonly error?: string | undefined;
  /** Shows the word "verplicht" beside the label. */
  readonly required?: boolean | undefined;
  /** Keeps the label for screen readers only, where something visible already names the field. */
  readonly hideLabel?: boolean | undefined;
  readonly id?: string | undefined;
}

/** What the input inside a field must carry to belong to its labels. */
export interface FieldInput {
  readonly id: string;
  readonly required?: true;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

interface FieldProps extends FieldLabels {
  readonly children: (input: FieldInput) => ReactNode;
}

/** Puts label, explanation and error round an input, and ties them together for screen readers. */
export function Field({ label, description, error, required, hideLabel, id, children }: FieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const descriptionId = `${inputId}-description`;
  const errorId = `${inputId}-error`;
  const describedBy = classNames(description && descriptionId, error && errorId);
  return (
    <div className={styles.field}>
      <label htmlFor={inputId} className={classNames(styles.label, hideLabel === true && "visually-hidden")}>
        {label} {required && <RequiredMark />}
      </label>
      {description && (
        <p id={descriptionId} className={styles.description}>
          {description}
        </p>
      )}
      {children({
        id: inputId,
        ...(required && { required: true as const }),
        ...(error && { "aria-invalid": true as const }),
        ...(describedBy && { "aria-describedby": describedBy }),
      })}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}

/** The word that says a field must be filled. */
export function RequiredMark() {
  return <span className={styles.required}>({texts.required})</span>;
}

/** What went wrong, under its field. */
export function FieldError({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} role="alert" className={styles.error}>
      <Icon icon={CircleAlert} />
      <span>{children}</span>
    </p>
  );
}
