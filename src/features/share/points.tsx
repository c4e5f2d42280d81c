/** A few short sentences, each beside the icon of what it says. */

import type { LucideIcon } from "lucide-react";
import { Icon } from "../../ui/icon.tsx";
import styles from "./share.module.css";

export interface Point {
  readonly icon: LucideIcon;
  readonly text: string;
}

export function Points({ points }: { readonly points: readonly Point[] }) {
  return (
    <ul className={styles.points}>
      {points.map(({ icon, text }) => (
        <li key={text} className={styles.point}>
          <Icon icon={icon} />
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
