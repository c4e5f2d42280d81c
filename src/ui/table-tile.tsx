/** A small table seen from above that leads somewhere: everyone sat down, laid and waiting, or free to take. */
import { CalendarCheck, CalendarDays, CalendarPlus, type LucideIcon } from "lucide-react";
import { Link } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import styles from "./table-tile.module.css";

export type TileState = "full" | "laid" | "free";

interface TableTileProps {
  readonly href: string;
  readonly state: TileState;
  /** What it is, in a word or two. */
  readonly title: string;
  /** The state in words. */
  readonly line: string;
}

const ICONS: Record<TileState, LucideIcon> = { full: CalendarCheck, laid: CalendarDays, free: CalendarPlus };

/** The picture is decoration: the words under it say the same. */
export function TableTile({ href, state, title, line }: TableTileProps) {
  const look = classNames(styles.tile, styles[state]);
  const inside = (
    <>
      <svg className={styles.picture} viewBox="0 0 96 72" aria-hidden="true" focusable="false">
        <g className={styles.chairs}>
          <rect x="24" y="3" width="20" height="13" rx="5" />
          <rect x="52" y="3" width="20" height="13" rx="5" />
          <rect x="24" y="56" width="20" height="13" rx="5" />
          <rect x="52" y="56" width="20" height="13" rx="5" />
        </g>
        <rect className={styles.lastChair} x="82" y="26" width="12" height="20" rx="5" />
        <rect className={styles.top} x="12" y="12" width="66" height="48" rx="15" />
      </svg>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.line}>
          <Icon icon={ICONS[state]} /> {line}
        </span>
      </span>
    </>
  );
  if (!useMayWrite().mayOpen(href)) return <div className={look}>{inside}</div>;
  return (
    <Link href={href} className={look}>
      {inside}
    </Link>
  );
}
