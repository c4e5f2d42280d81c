/** One of the ways to begin: a big card to press. */

import type { LucideIcon } from "lucide-react";
import { Button, Link } from "react-aria-components";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./welcome.module.css";

interface WayCardProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly line: string;
  /** Where it leads, or else what it does. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  /** The one most people need: it stands out. */
  readonly isFirst?: boolean | undefined;
}

/** An item of a list. */
export function WayCard({ icon, title, line, href, onPress, isFirst = false }: WayCardProps) {
  const className = classNames(styles.way, isFirst && styles.first);
  const words = (
    <>
      <span className={styles.glyph}>
        <Icon icon={icon} />
      </span>
      <span className={styles.words}>
        <span className={styles.wayTitle}>{title}</span>
        <span className={styles.wayLine}>{line}</span>
      </span>
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <Button className={className} onPress={() => onPress?.()}>
          {words}
        </Button>
      ) : (
        <Link href={href} className={className}>
          {words}
        </Link>
      )}
    </li>
  );
}
