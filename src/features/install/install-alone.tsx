/** The page round the explanation where the app's frame is not there yet: before the first organisation. */

import type { ReactNode } from "react";
import styles from "./install.module.css";

export function InstallAlone({ children }: { readonly children: ReactNode }) {
  return (
    <main id="inhoud" tabIndex={-1} className={styles.alone}>
      {children}
    </main>
  );
}
