/** Little pieces of plank, for beside the words that explain them. */

import { useId } from "react";
import { classNames } from "../../ui/class-names.ts";
import styles from "./planks.module.css";

/** What a plank is filled with where someone only fills in. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.hatchGround} width="8" height="8" />
      <rect className={styles.hatchLine} width="4" height="8" />
    </pattern>
  );
}

export type KeySample = "sat" | "expected" | "interim" | "lapsed" | "free";

/** A little piece of plank, for beside the words that explain it. */
export function Sample({ look }: { readonly look: KeySample }) {
  const hatch = useId();
  const isInterim = look === "interim";
  return (
    <svg className={styles.sample} aria-hidden="true" focusable="false">
      {isInterim && <Hatch id={hatch} />}
      <rect
        className={classNames(isInterim && styles.sat, styles[look])}
        x="1"
        y="1"
        width="2.3rem"
        height="1.1rem"
        rx={5}
        {...(isInterim && { fill: `url(#${hatch})` })}
      />
    </svg>
  );
}

/** The round mark with a number in it. */
export function MarkSample({ years }: { readonly years: number }) {
  return (
    <svg className={styles.sample} aria-hidden="true" focusable="false">
      <g className={styles.mark}>
        <circle cx="1.15rem" cy="0.65rem" r="0.6rem" />
        <text x="1.15rem" y="0.9rem" textAnchor="middle">
          {years}
        </text>
      </g>
    </svg>
  );
}
