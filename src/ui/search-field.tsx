/** The field to search with; leaves the searching to its caller. */
import { Search, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { Field, type FieldLabels } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

interface SearchFieldProps extends Omit<FieldLabels, "error" | "required"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter on the keyboard. */
  readonly onSubmit?: ((value: string) => void) | undefined;
  /** The focus starts here, where searching is all there is to do. */
  readonly autoFocus?: boolean | undefined;
}

/** A search input; Escape or "Wis" empties it and keeps the focus in it. */
export function SearchField({ value, onChange, onSubmit, autoFocus, ...labels }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus === true) field.current?.focus();
  }, [autoFocus]);
  const clear = () => {
    onChange("");
    field.current?.focus();
  };
  return (
    <Field {...labels}>
      {(input) => (
        <div className={styles.searchWrap}>
          <Icon icon={Search} className={styles.searchIcon} />
          <input
            {...input}
            ref={field}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            value={value}
            className={classNames(styles.input, styles.search)}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape" && value !== "") {
                event.preventDefault();
                clear();
              }
              if (event.key === "Enter") onSubmit?.(event.currentTarget.value);
            }}
          />
          {value !== "" && (
            <span className={styles.searchClear}>
              <Button variant="quiet" icon={X} onPress={clear}>
                {texts.clear}
              </Button>
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
