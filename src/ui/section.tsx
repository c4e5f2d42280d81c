/** A part of a page under its own heading. */
import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** How many there are, in a small round beside the heading. */
  readonly count?: number | undefined;
  /** A quiet button or link beside the heading. */
  readonly action?: ReactNode;
  /** 3 for a section within a section. */
  readonly level?: 2 | 3 | undefined;
}

/** Heading, optional count and action, and what is under them; a landmark named by its heading. */
export function Section({ title, children, count, action, level = 2 }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.heading}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </Heading>
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
