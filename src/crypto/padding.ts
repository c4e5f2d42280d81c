/** PADMÉ: lengths are rounded up so that they tell little, at a cost of at most 12 %. */

/** The length to pad to: only the upper bits of a length remain. */
export function paddedLength(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - kept);
  return Math.ceil(length / step) * step;
}
