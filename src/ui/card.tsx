/** A card on the table: what belongs together, on one ground. */
import type { ReactNode } from "react";
import styles from "./card.module.css";
import { classNames } from "./class-names.ts";

interface CardProps {
  readonly children: ReactNode;
  /** hero: the one thing the eye goes to first; buttons in it turn yellow and white by themselves. */
  readonly tone?: "plain" | "hero" | "sunk" | undefined;
  readonly "aria-labelledby"?: string | undefined;
}

/** A rounded ground with its own padding. */
export function Card({ children, tone = "plain", ...aria }: CardProps) {
  const className = classNames(styles.card, styles[tone]);
  if (!aria["aria-labelledby"]) return <div className={className}>{children}</div>;
  return (
    <section {...aria} className={className}>
      {children}
    </section>
  );
}
