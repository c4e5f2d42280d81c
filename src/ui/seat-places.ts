/** Which seat stands at which side of the table, so that any number up to twelve sits evenly round it. */

/** More do not fit round a table on a phone. */
export const mostSeats = 12;

/** The seats by side, in reading order: above, left, right, below. */
export interface SeatPlaces<T> {
  readonly top: readonly T[];
  readonly left: readonly T[];
  readonly right: readonly T[];
  readonly bottom: readonly T[];
}

/** From four on the short sides are used too, from ten on twice. */
export function seatPlaces<T>(seats: readonly T[]): SeatPlaces<T> {
  const count = seats.length;
  const perSide = count >= 10 ? 2 : count >= 4 ? 1 : 0;
  const top = Math.ceil((count - 2 * perSide) / 2);
  return {
    top: seats.slice(0, top),
    left: seats.slice(top, top + perSide),
    right: seats.slice(top + perSide, top + 2 * perSide),
    bottom: seats.slice(top + 2 * perSide),
  };
}
