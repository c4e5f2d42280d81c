/** The neighbourhood table seen from above, with one free yellow chair. */
import styles from "./table.module.css";

/** Decoration for empty states: hidden from screen readers. */
export function TableIllustration() {
  return (
    <svg className={styles.illustration} viewBox="0 0 240 168" aria-hidden="true" focusable="false">
      <g className={styles.chair}>
        <rect x="62" y="16" width="40" height="26" rx="11" />
        <rect x="120" y="16" width="40" height="26" rx="11" />
        <rect x="62" y="126" width="40" height="26" rx="11" />
        <rect x="120" y="126" width="40" height="26" rx="11" />
        <rect x="18" y="64" width="26" height="40" rx="11" />
      </g>
      <rect
        className={styles.freeChair}
        x="204"
        y="59"
        width="27"
        height="42"
        rx="11"
        transform="rotate(9 217 80)"
      />
      <rect className={styles.top} x="36" y="34" width="152" height="100" rx="30" />
      <rect className={styles.inlay} x="46" y="44" width="132" height="80" rx="21" />
      <g className={styles.paper}>
        <rect x="68" y="54" width="25" height="33" rx="3" transform="rotate(-6 80 70)" />
        <rect x="124" y="82" width="25" height="33" rx="3" transform="rotate(5 136 98)" />
      </g>
      <g className={styles.ink}>
        <path d="M74 63l12-1.3M74.600 69l12-1.300M75.200 75l7-.8" />
        <path d="M130 91.500l12 1M129.500 97.500l12 1M129 103.500l7 .6" />
      </g>
      <circle className={styles.cup} cx="133" cy="62" r="9" />
      <circle className={styles.coffee} cx="133" cy="62" r="5.500" />
      <circle className={styles.cup} cx="84" cy="108" r="9" />
      <circle className={styles.coffee} cx="84" cy="108" r="5.500" />
    </svg>
  );
}
