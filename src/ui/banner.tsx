/** A message that concerns the whole screen, until it no longer does. */
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./banner.module.css";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

type BannerTone = "info" | "warning" | "danger";

interface BannerProps {
  readonly children: ReactNode;
  readonly tone?: BannerTone | undefined;
  readonly icon?: LucideIcon | undefined;
  /** A Button or LinkButton. */
  readonly action?: ReactNode;
}

const icons: Record<BannerTone, LucideIcon> = { info: Info, warning: TriangleAlert, danger: CircleAlert };

/** Icon, text and optional action; danger is read out at once, the others when there is time. */
export function Banner({ children, tone = "info", icon = icons[tone], action }: BannerProps) {
  return (
    <div role={tone === "danger" ? "alert" : "status"} className={classNames(styles.banner, styles[tone])}>
      <div className={styles.words}>
        <Icon icon={icon} className={styles.icon} />
        <div className={styles.text}>{children}</div>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
