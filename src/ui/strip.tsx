/** A yellow line across the top of every screen, for as long as what it says is so. */
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import styles from "./strip.module.css";

interface StripProps {
  readonly icon: LucideIcon;
  /** A few words. */
  readonly children: ReactNode;
  /** The one thing to do about it: a Button. */
  readonly action: ReactNode;
}

/** The words on the left, the action on the right; both wrap where there is no room. */
export function Strip({ icon, children, action }: StripProps) {
  return (
    <div role="note" className={styles.strip}>
      <span className={styles.words}>
        <Icon icon={icon} />
        <span>{children}</span>
      </span>
      {action}
    </div>
  );
}
