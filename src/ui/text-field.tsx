/** One line of text. */
import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { Field, type FieldLabels } from "./field.tsx";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";

type NativeProps = Pick<
  ComponentProps<"input">,
  | "ref"
  | "name"
  | "autoComplete"
  | "autoCapitalize"
  | "autoFocus"
  | "inputMode"
  | "enterKeyHint"
  | "spellCheck"
  | "disabled"
  | "onBlur"
  | "onFocus"
  | "onKeyDown"
>;

interface TextFieldProps extends FieldLabels, NativeProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "email" | "tel" | "url" | "password" | undefined;
}

/** A text input with its label; the caller holds the value and must set it in the same tick (the caret jumps otherwise). */
export function TextField(props: TextFieldProps) {
  const { label, description, error, required, hideLabel, id, type = "text", onChange, ...native } = props;
  if (!useMayWrite().mayWrite) return <ReadValue {...{ label, hideLabel }}>{props.value}</ReadValue>;
  return (
    <Field {...{ label, description, error, required, hideLabel, id }}>
      {(input) => (
        <input
          {...native}
          {...input}
          type={type}
          className={styles.input}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
