/** The figures of a benchmark: numbers with their medians and bounds, as a table to read and as JSON to compare. */

/** One line of the table. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "B" | "kB" | "MB" | "frames" | "×" | "";
  /** What it is measured against; undefined for what is only told. */
  readonly most?: number;
  /** How many measurements it is the middle (or the 95th percentile) of. */
  readonly of?: number;
};

export const median = (numbers: readonly number[]): number => percentile(numbers, 50);

/** The smallest of the numbers that at least `percent` of them do not exceed. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  const found = sorted[place];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
}

/** A table with a line for each figure, and a mark where one is over what it is measured against. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map(({ name, value, unit, most, of }) => [
    name,
    `${rounded(value)} ${unit}`.trim(),
    most === undefined ? "" : `${most} ${unit}`.trim(),
    of === undefined ? "" : String(of),
    most === undefined ? "" : value <= most ? "holds" : "FALLS SHORT",
  ]);
  const all = [["figure", "measured", "at most", "runs", ""], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 || column === 4 ? cell.padEnd(width) : cell.padStart(width);

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
