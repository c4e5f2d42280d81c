/** Things beside one another that wrap when there is no room: buttons, tags, short fields. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./layout.module.css";

interface ClusterProps {
  readonly children: ReactNode;
  /** Lets the things share the whole width, such as a date beside a time. */
  readonly fill?: boolean | undefined;
  readonly align?: "start" | "center" | "end" | undefined;
}

/** A wrapping row, 8 px apart. */
export function Cluster({ children, fill, align = "center" }: ClusterProps) {
  return (
    <div className={classNames(styles.cluster, styles[align], fill === true && styles.fill)}>{children}</div>
  );
}
