/** The parts our explaining pictures are drawn with: sheets, lines of writing, buttons, chairs, and the place to tap. */
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./drawing.module.css";

/** What a part is made of; the colours follow light and dark. */
export type Look = "card" | "sunk" | "line" | "green" | "greenSoft" | "yellow" | "ink" | "quiet" | "hero";

interface DrawingProps {
  readonly children: ReactNode;
}

/** A picture of 240 by 150. It stands beside a sentence that says the same, so a screen reader passes it by. */
export function Drawing({ children }: DrawingProps) {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect className={styles.ground} width="240" height="150" rx="14" />
      {children}
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface BoxProps extends Place {
  readonly width: number;
  readonly height: number;
  readonly look?: Look;
  readonly radius?: number;
  /** A line round it, as round a card or a field. */
  readonly outlined?: boolean;
  /** Degrees, about its own middle. */
  readonly turn?: number;
}

/** A sheet, a card, a button. */
export function Box({ look = "card", radius = 6, outlined = false, turn = 0, ...place }: BoxProps) {
  const middle = `${place.x + place.width / 2} ${place.y + place.height / 2}`;
  return (
    <rect
      {...place}
      rx={radius}
      className={classNames(styles[look], outlined && styles.outlined)}
      {...(turn !== 0 && { transform: `rotate(${turn} ${middle})` })}
    />
  );
}

interface LinesProps extends Place {
  /** How long each line is. */
  readonly widths: readonly number[];
  readonly gap?: number;
  readonly look?: Look;
}

/** Lines of writing, from their left end; the first lies at `y`. */
export function Lines({ x, y, widths, gap = 10, look = "quiet" }: LinesProps) {
  const path = widths.map((width, index) => `M${x} ${y + index * gap}h${width}`).join("");
  return <path d={path} className={classNames(styles.writing, styles[`${look}Stroke`])} />;
}

interface GlyphProps extends Place {
  readonly icon: LucideIcon;
  readonly size?: number;
  readonly look?: Look;
}

/** One of the icons of the app, with its middle at `x`, `y`. */
export function Glyph({ icon: Icon, x, y, size = 20, look = "ink" }: GlyphProps) {
  return (
    <Icon
      x={x - size / 2}
      y={y - size / 2}
      width={size}
      height={size}
      className={classNames(styles.glyph, styles[`${look}Stroke`])}
    />
  );
}

interface SaidProps extends Place {
  readonly children: string;
  readonly look?: Look;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
}

/** A word as it stands on the screen that is drawn; `y` is its foot. */
export function Said({ x, y, children, look = "ink", size = 12, anchor = "start" }: SaidProps) {
  return (
    <text x={x} y={y} fontSize={size} textAnchor={anchor} className={classNames(styles.said, styles[look])}>
      {children}
    </text>
  );
}

/** Where one taps: a yellow ring round the place. */
export function Tap({ x, y, size = 17 }: Place & { readonly size?: number }) {
  return <circle cx={x} cy={y} r={size} className={styles.tap} />;
}

/** A button with a word on it where one taps: a yellow line round it. */
export function TapRound(place: Place & { readonly width: number; readonly height: number }) {
  return <rect {...place} rx={place.height / 2} className={styles.tap} />;
}

interface WayProps {
  readonly path: string;
}

/** A dashed way from one thing to another, with a point at its end. */
export function Way({ path }: WayProps) {
  return <path d={path} className={styles.way} />;
}

interface ChairProps extends Place {
  readonly look?: Look;
  readonly turn?: number;
}

/** A chair at the table, with its middle at `x`, `y`. */
export function Chair({ x, y, look = "line", turn = 0 }: ChairProps) {
  return <Box x={x - 15} y={y - 10} width={30} height={20} radius={8} look={look} turn={turn} />;
}
