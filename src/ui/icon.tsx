/** One icon at 24 px that grows with the text; always beside a word, so hidden from screen readers. */
import type { LucideIcon } from "lucide-react";
import { classNames } from "./class-names.ts";
import styles from "./icon.module.css";

interface IconProps {
  readonly icon: LucideIcon;
  readonly className?: string | undefined;
}

/** Draws a lucide icon as decoration beside a word. */
export function Icon({ icon: Glyph, className }: IconProps) {
  return <Glyph aria-hidden="true" focusable="false" className={classNames(styles.icon, className)} />;
}
