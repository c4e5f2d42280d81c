/** One calm line that says how things stand. */
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import styles from "./status-line.module.css";

interface StatusLineProps {
  readonly icon: LucideIcon;
  readonly children: string;
  readonly tone?: "calm" | "good" | "warning" | undefined;
  /** A quiet button beside it: "Probeer opnieuw". */
  readonly action?: ReactNode;
}

/** Icon and text; a change is read out politely. Keep it mounted and change its text. */
export function StatusLine({ icon, children, tone = "calm", action }: StatusLineProps) {
  return (
    <div className={classNames(styles.line, styles[tone])}>
      <span className={styles.words}>
        <Icon icon={icon} className={styles.icon} />
        <span role="status">{children}</span>
      </span>
      {action}
    </div>
  );
}
