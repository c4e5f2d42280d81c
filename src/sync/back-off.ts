/** How long to wait after things went wrong: from a second, twice as long each time, to five minutes; never all at once. */

const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/**
 * Milliseconds to wait after `failures` failures in a row (from 1). `chance`: from 0 up to 1; half of the time is left to it, so
 * that phones that failed together do not come back together.
 */
export function backOffMs(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
  return Math.max(FIRST_MS, Math.round(whole * (0.5 + chance / 2)));
}

/** A number from 0 up to 1 out of two random bytes. */
export const chanceOf = (bytes: Uint8Array): number => (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) / 65_536;
