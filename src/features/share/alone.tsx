/** A screen of sharing by itself, without the app's frame: before there is an organisation. */

import type { ReactNode } from "react";
import styles from "./share.module.css";

export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <main id="inhoud" tabIndex={-1} className={styles.alone}>
      {children}
    </main>
  );
}
