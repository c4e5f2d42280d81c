/** The one main action of a page, bottom right above the tab bar: for a screen inside a page that it did not make. */
import type { ReactNode } from "react";
import styles from "./page.module.css";

/** Put it last, with one Button or LinkButton in it: variant primary, verb and noun. */
export function PageAction({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.action}>
      <div className={styles.actionButton}>{children}</div>
    </div>
  );
}
