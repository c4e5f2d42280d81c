/** Chips to choose from: one (or none), or several. */
import { Check, type LucideIcon } from "lucide-react";
import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./chip-group.module.css";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import { ReadValue } from "./read-value.tsx";

export interface Chip<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
}

interface Common<V extends string> {
  readonly label: string;
  readonly options: readonly Chip<V>[];
  readonly size?: "normal" | "live" | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
}

interface One<V extends string> {
  readonly mode: "one";
  /** null: none chosen; pressing the chosen chip again unchooses it. */
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
}

interface Several<V extends string> {
  readonly mode: "several";
  readonly value: readonly V[];
  readonly onChange: (value: V[]) => void;
}

type ChipGroupProps<V extends string> = Common<V> & (One<V> | Several<V>);

/** A wrapping row of toggle chips; arrow keys walk through them, Space or Enter chooses. */
export function ChipGroup<V extends string>(props: ChipGroupProps<V>) {
  const { label, options, size = "normal", hideLabel, description } = props;
  const id = useId();
  const chosen: readonly V[] =
    props.mode === "several" ? props.value : props.value === null ? [] : [props.value];
  if (!useMayWrite().mayWrite) {
    const words = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
    return <ReadValue {...{ label, hideLabel }}>{words.join(", ")}</ReadValue>;
  }
  const report = (keys: ReadonlySet<unknown>) => {
    const values = options.map((option) => option.value).filter((value) => keys.has(value));
    if (props.mode === "several") props.onChange(values);
    else props.onChange(values[0] ?? null);
  };
  return (
    <div className={styles.group}>
      <span id={id} className={classNames(styles.label, hideLabel === true && "visually-hidden")}>
        {label}
      </span>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <ToggleButtonGroup
        aria-labelledby={id}
        {...(description && { "aria-describedby": `${id}-description` })}
        className={styles.chips ?? ""}
        selectionMode={props.mode === "several" ? "multiple" : "single"}
        selectedKeys={chosen}
        onSelectionChange={report}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.value}
            id={option.value}
            className={classNames(styles.chip, size === "live" && styles.live)}
          >
            {({ isSelected }) => (
              <>
                {isSelected ? <Icon icon={Check} /> : option.icon && <Icon icon={option.icon} />}
                <span>{option.label}</span>
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
