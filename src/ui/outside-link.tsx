/** A link that another app of the phone opens: to call, or to write a mail. */
import type { ReactNode } from "react";
import styles from "./button.module.css";
import { type ButtonLook, buttonClass } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface OutsideLinkProps extends ButtonLook {
  /** A whole address: "tel:…", "mailto:…". */
  readonly href: string;
  readonly children: ReactNode;
}

/** A plain anchor with the looks of a Button; a LinkButton would take the address for one within the app. */
export function OutsideLink({ href, children, icon, ...look }: OutsideLinkProps) {
  return (
    <a href={href} className={buttonClass(look)}>
      {icon && <Icon icon={icon} />}
      <span className={styles.word}>{children}</span>
    </a>
  );
}
