/** Strips of one line each, laid out on pages: pure arithmetic, drawn afterwards. */

/** A coloured ground behind consecutive strips. */
export type Frame = { readonly edge: string; readonly ground: string };

export type Strip = {
  readonly height: number;
  /** White above it, let go at the top of a page. */
  readonly before: number;
  /** Stays on the page of the strip after it. */
  readonly keep: boolean;
  /** Starts a page: unless the present one is almost empty, or always. */
  readonly newPage?: "mostly" | "always";
  /** The part that begins here, counted from 0. */
  readonly part?: number;
  readonly frame?: Frame;
  /** Part of a table: strips that are drawn again, without meaning, where the table goes on on a new page. */
  readonly repeat?: readonly Strip[];
  /** Draws it with its top at `top` points from the top of the page; `again` when it is a repetition. */
  readonly draw: (top: number, again: boolean) => void;
};

export type Placed = { readonly strip: Strip; readonly top: number; readonly again: boolean };

/** The strips of each page, `height` points from `top` on; what must stay together does, unless it is higher than a page. */
export function pagesOf(strips: readonly Strip[], top: number, height: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = top;
  const place = (strip: Strip, again = false): void => {
    const page = pages.at(-1) ?? [];
    const at = y === top ? top : y + strip.before;
    page.push({ strip, top: at, again });
    y = at + strip.height;
  };
  const turn = (next: Strip): void => {
    pages.push([]);
    y = top;
    for (const strip of next.repeat ?? []) place(strip, true);
  };
  for (const together of unitsOf(strips)) {
    const [first] = together;
    const filled = first?.newPage === "always" ? 0 : height * ALMOST_EMPTY;
    if (first?.newPage && y > top + filled) turn(first);
    const needed = together.reduce((sum, strip) => sum + strip.before + strip.height, 0);
    const fits = y + needed <= top + height;
    if (first && !fits && needed <= height && pages.at(-1)?.length !== 0) turn(first);
    for (const strip of together) {
      if (y + strip.before + strip.height > top + height && pages.at(-1)?.length !== 0) turn(strip);
      place(strip);
    }
  }
  return pages;
}

/** A page filled less than this far still takes what should start a page. */
const ALMOST_EMPTY = 0.25;

/** Runs of strips that want to be on one page. */
function unitsOf(strips: readonly Strip[]): Strip[][] {
  const units: Strip[][] = [];
  let unit: Strip[] = [];
  for (const strip of strips) {
    if (strip.newPage && unit.length > 0) {
      units.push(unit);
      unit = [];
    }
    unit.push(strip);
    if (strip.keep) continue;
    units.push(unit);
    unit = [];
  }
  return unit.length === 0 ? units : [...units, unit];
}

/** Of a text of `count` lines: which stay with the next one. No first line alone below, no last line alone above. */
const keepsWithNext = (index: number, count: number): boolean =>
  count <= 3 ? index < count - 1 : index === 0 || index === count - 2;

/** Like `keepsWithNext`, for a piece that stays whole as long as it has no more lines than `limit`. */
export const keepsWhole = (index: number, count: number, limit: number): boolean =>
  count <= limit ? index < count - 1 : keepsWithNext(index, count);
