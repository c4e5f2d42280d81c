/** Text of several lines: a native textarea that grows with what is in it. */
import { type ComponentProps, type Ref, useLayoutEffect, useRef } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { Field, type FieldLabels } from "./field.tsx";
import { fitHeight } from "./fit-height.ts";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";

type NativeProps = Omit<
  ComponentProps<"textarea">,
  "children" | "className" | "style" | "placeholder" | "onChange" | "required" | "id" | "ref" | "value"
>;

interface TextAreaProps extends FieldLabels, NativeProps {
  /** Leave it out (with `defaultValue`) to write in the textarea through `ref`; call `fitHeight` after doing so. */
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  /** The native textarea, for whoever must know its caret. */
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** A textarea with its label; `rows` is the least height, longer text makes it higher. */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, required, hideLabel, id, onChange, ref, rows = 2, ...native } = props;
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    if (own.current) fitHeight(own.current);
  });
  if (!useMayWrite().mayWrite)
    return <ReadValue {...{ label, hideLabel }}>{native.value ?? native.defaultValue ?? ""}</ReadValue>;
  return (
    <Field {...{ label, description, error, required, hideLabel, id }}>
      {(input) => (
        <textarea
          {...native}
          {...input}
          ref={(element) => {
            own.current = element;
            return passOn(ref, element);
          }}
          rows={rows}
          style={{ minBlockSize: `max(var(--target), ${rows} * 1.5em + 20px)` }}
          className={classNames(styles.input, styles.textArea)}
          onChange={(event) => {
            fitHeight(event.currentTarget);
            onChange?.(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

function passOn(ref: Ref<HTMLTextAreaElement> | undefined, element: HTMLTextAreaElement | null) {
  if (typeof ref === "function") return ref(element);
  if (ref) ref.current = element;
  return undefined;
}
