/** What stands in a field, where it may be read and not changed: the label, and under it the value as text. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";

interface ReadValueProps {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  /** "": there is nothing to read, and nothing is shown. */
  readonly children: ReactNode;
}

export function ReadValue({ label, hideLabel, children }: ReadValueProps) {
  if (children === "") return null;
  return (
    <div className={styles.field}>
      <p className={classNames(styles.readLabel, hideLabel === true && "visually-hidden")}>{label}</p>
      <p dir="auto" className={styles.read}>
        {children}
      </p>
    </div>
  );
}
