/** A set of norms as one organisation keeps to it, made into a set of its own that others can take over. */

import type { Norm, NormSet } from "../tables/norms.ts";
import type { NormInForce, NormsInForce } from "./norms-in-force.ts";

/** Whether the organisation changed something in its set, or put part of it aside. */
export const hasOwnChanges = ({ norms }: NormsInForce): boolean =>
  norms.some(({ isChanged, isOff }) => isChanged || isOff);

/** The norms that count here, with what was changed; what was put aside is left out. A set nobody changed stays itself. */
export function bakedSet(inForce: NormsInForce, own: Pick<NormSet, "id" | "name">): NormSet {
  if (!hasOwnChanges(inForce)) return inForce.set;
  return { ...inForce.set, ...own, norms: inForce.norms.filter(({ isOff }) => !isOff).map(plainNorm) };
}

/** Without what the organisation did to it. */
export function plainNorm({ isChanged: _isChanged, isOff: _isOff, own: _own, ...norm }: NormInForce): Norm {
  return norm;
}
