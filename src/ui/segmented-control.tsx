/** Two or three ways to look at the same thing, one always chosen. */
import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";
import styles from "./segmented-control.module.css";

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly options: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** It changes what is kept: where this phone may only read, what is chosen is shown as text. */
  readonly writes?: boolean | undefined;
  /** Shows the label above the segments; it is read out either way. */
  readonly showLabel?: boolean | undefined;
}

/** A joined row of choices; arrow keys walk through them. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, options, value, onChange, showLabel = false } = props;
  const id = useId();
  const { mayWrite } = useMayWrite();
  if (props.writes === true && !mayWrite)
    return (
      <ReadValue label={label}>{options.find((option) => option.value === value)?.label ?? ""}</ReadValue>
    );
  return (
    <div className={styles.group}>
      <span id={id} className={classNames(styles.label, !showLabel && "visually-hidden")}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={styles.track ?? ""}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find((option) => keys.has(option.value));
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} id={option.value} className={styles.segment ?? ""}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
