/** Spreads things over years so that as few as possible fall in one year, at the least cost; exact (a flow of least cost). */

/** Where a thing can go, and what each year costs it. Never empty. */
export type Spreadable = { readonly years: ReadonlyMap<number, number> };

/**
 * The year of each thing. The sum of (number in a year)² × `crowding`, with `base` there already, plus the costs, is the
 * least there can be. The same things in the same order always give the same years. `crowding` must outweigh all costs.
 */
export function spreadOver(
  things: readonly Spreadable[],
  base: ReadonlyMap<number, number>,
  crowding: number,
): number[] {
  const placed: number[] = [];
  const load = new Map(base);
  for (const thing of things) {
    const paths = shortestPaths(thing, things, placed);
    const end = cheapest(paths, (year) => crowding * (2 * (load.get(year) ?? 0) + 1));
    if (end === undefined) throw new RangeError("nowhere to go");
    load.set(end, (load.get(end) ?? 0) + 1);
    placed.push(follow(paths, end, placed));
  }
  return placed;
}

/** How a year is reached: the thing that makes room for it moves from the year `from`; null: it goes there at once. */
type Path = {
  readonly cost: number;
  readonly by: { readonly mover: number; readonly from: number } | null;
};

/** What it costs to bring one more to each year, when those that are placed may move on. */
function shortestPaths(
  next: Spreadable,
  things: readonly Spreadable[],
  placed: readonly number[],
): Map<number, Path> {
  const paths = new Map<number, Path>([...next.years].map(([year, cost]) => [year, { cost, by: null }]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [mover, from] of placed.entries()) {
      const here = paths.get(from);
      const years = things[mover]?.years;
      if (!here || !years) continue;
      for (const [year, cost] of years) {
        const total = here.cost + cost - (years.get(from) ?? 0);
        if (year === from || total >= (paths.get(year)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        paths.set(year, { cost: total, by: { mover, from } });
        changed = true;
      }
    }
  }
  return paths;
}

function cheapest(paths: ReadonlyMap<number, Path>, more: (year: number) => number): number | undefined {
  const ends = [...paths].map(([year, { cost }]) => ({ year, cost: cost + more(year) }));
  return ends.sort((a, b) => a.cost - b.cost || a.year - b.year)[0]?.year;
}

/** Moves everybody along the path; the year the new one gets. */
function follow(paths: ReadonlyMap<number, Path>, end: number, placed: number[]): number {
  let year = end;
  for (let by = paths.get(year)?.by; by; by = paths.get(year)?.by) {
    placed[by.mover] = year;
    year = by.from;
  }
  return year;
}
