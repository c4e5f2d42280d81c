/** A small label that says in what state something is: an icon and a word, and a colour besides. */
import type { LucideIcon } from "lucide-react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import styles from "./tag.module.css";

export type TagTone = "neutral" | "green" | "yellow" | "red" | "blue";

interface TagProps {
  readonly children: string;
  readonly icon: LucideIcon;
  readonly tone?: TagTone | undefined;
}

/** A state in one word; not to be pressed. */
export function Tag({ children, icon, tone = "neutral" }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      <Icon icon={icon} className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
