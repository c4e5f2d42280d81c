/** A list of rows on one card. */
import type { ReactNode } from "react";
import styles from "./list.module.css";

interface ListProps {
  /** ListRow elements, or other `<li>`s. */
  readonly children: ReactNode;
  readonly "aria-label"?: string | undefined;
  readonly "aria-labelledby"?: string | undefined;
}

/** The list around ListRows. */
export function List({ children, ...aria }: ListProps) {
  return (
    <ul {...aria} className={styles.list}>
      {children}
    </ul>
  );
}
