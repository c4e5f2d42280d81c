/** What few people need, behind one line that opens. */
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./disclosure.module.css";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

interface DisclosureProps {
  readonly children: ReactNode;
  /** "Meer opties" unless something better says what is inside. */
  readonly label?: string | undefined;
  readonly defaultOpen?: boolean | undefined;
}

/** A native details element: works without script, found by the browser's own search. */
export function Disclosure({ children, label = texts.moreOptions, defaultOpen = false }: DisclosureProps) {
  return (
    <details className={styles.details} open={defaultOpen}>
      <summary className={styles.summary}>
        <Icon icon={ChevronDown} className={styles.arrow} />
        <span>{label}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
