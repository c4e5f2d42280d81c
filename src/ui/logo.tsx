/** The mark of the app: a rounded table with five seats, one of them yellow. */
import styles from "./table.module.css";

interface LogoProps {
  /** What a screen reader says; leave it out where the name stands beside it. */
  readonly label?: string | undefined;
  readonly size?: "small" | "large" | undefined;
}

const takenSeats = [-36, -108, 180, 108] as const;

/** The logo, 32 or 72 px, growing with the text. */
export function Logo({ label, size = "small" }: LogoProps) {
  return (
    <svg
      className={size === "large" ? styles.logoLarge : styles.logo}
      viewBox="0 0 512 512"
      focusable="false"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <rect className={styles.tile} width="512" height="512" rx="116" />
      <g transform="translate(256 260) scale(1.06)">
        {takenSeats.map((turn) => (
          <rect
            key={turn}
            className={styles.taken}
            x="-66"
            y="-208"
            width="132"
            height="104"
            rx="44"
            transform={`rotate(${turn})`}
          />
        ))}
        <rect
          className={styles.free}
          x="-66"
          y="-236"
          width="132"
          height="104"
          rx="44"
          transform="rotate(36)"
        />
        <circle className={styles.round} r="137" />
      </g>
    </svg>
  );
}
