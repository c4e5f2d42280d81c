/** What stands where nothing is yet: the table with a free chair, and what to do first. */
import type { ReactNode } from "react";
import styles from "./empty-state.module.css";
import { TableIllustration } from "./table-illustration.tsx";

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A Button or LinkButton. */
  readonly action?: ReactNode;
}

/** Illustration, heading, a sentence and an action. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <TableIllustration />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.sentence}>{children}</p>
      {action}
    </div>
  );
}
