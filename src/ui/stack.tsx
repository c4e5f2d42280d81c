/** Things under one another, evenly apart. */
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./layout.module.css";

interface StackProps {
  readonly children: ReactNode;
  /** small 8, normal 16, large 32 px. */
  readonly gap?: "small" | "normal" | "large" | undefined;
}

/** A column. */
export function Stack({ children, gap = "normal" }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>;
}
