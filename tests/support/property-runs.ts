/** How often a property is tried: modestly in `npm test`, as often as one likes with WIJKSCHRIFT_RUNS (a factor). */

const factor = Number(process.env["WIJKSCHRIFT_RUNS"] ?? "1");

/** Parameters for `fc.assert`. */
export const runs = (modest: number): { numRuns: number } => ({ numRuns: Math.ceil(modest * factor) });
