/** Chance from a seed: the same seed gives the same throws, in whatever process. */

export type Chance = {
  /** A whole number from 0 up to `count`, without `count` itself. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in so many out of a hundred cases. */
  readonly odds: (percent: number) => boolean;
  readonly bytes: (count: number) => Uint8Array<ArrayBuffer>;
};

/** mulberry32, after the seed was stirred so that neighbours have nothing in common. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number): number => Math.floor((next() / 2 ** 32) * count);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError("nothing to pick from");
      return list[below(list.length)] as T;
    },
    odds: (percent) => below(100) < percent,
    bytes: (count) => Uint8Array.from({ length: count }, () => next() >>> 24),
  };
}

/** A small hash of a text, as eight hexadecimal digits: for comparing, never for security. */
export function smallHash(text: string, salt = 0): string {
  let [a, b] = [0xdead_beef ^ salt, 0x41c6_ce57 ^ salt];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e37_79b1);
    b = Math.imul(b ^ unit, 0x5f35_6495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85eb_ca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2_ae35);
  return (a >>> 0).toString(16).padStart(8, "0");
}
