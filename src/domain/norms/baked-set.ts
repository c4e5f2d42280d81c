/** A set of norms as one organisation keeps to it, made into a set of its own that others can take over. */

import { shortHash } from "../../kernel/short-hash.ts";
import type { AdaptedPart, Norm, NormSet } from "../tables/norms.ts";
import { givenNormId, type NormInForce, type NormsInForce } from "./norms-in-force.ts";

/** Whether the organisation changed something in its set, put part of it aside, or added to it. */
export const hasOwnChanges = ({ norms }: NormsInForce): boolean =>
  norms.some(({ isChanged, isOff, isAdded }) => isChanged || isOff || isAdded);

/** Who makes the set its own, and how it calls it. `origin`: which organisation it is, on whatever phone. */
export type SetMaker = { readonly origin: string; readonly organisation: string; readonly name: string };

/**
 * The norms that count here, with what was changed and by whom; what was put aside is left out. A set nobody changed
 * stays itself. Its id follows from the maker, the set it was made from and the name: made again it is the same set, and
 * what another organisation made of that set is another.
 */
export function bakedSet(inForce: NormsInForce, maker: SetMaker): NormSet {
  if (!hasOwnChanges(inForce)) return inForce.set;
  const { set, norms } = inForce;
  return {
    ...set,
    id: `${set.id.slice(0, 40)}-${shortHash(JSON.stringify([maker.origin, set.id, maker.name]))}`,
    name: maker.name,
    norms: norms
      .filter(({ isOff }) => !isOff)
      .map((norm) =>
        marked(
          norm,
          set.norms.find(({ id }) => id === norm.id),
          maker.organisation.trim().slice(0, 300),
        ),
      ),
  };
}

const PARTS = ["value", "weight", "source", "sourceDate", "remark"] as const satisfies AdaptedPart[];

/** With who changed what. Its source stays that of the paper it came from, unless that was changed itself. */
function marked(norm: NormInForce, inSet: Norm | undefined, by: string): Norm {
  const { adapted = [], ...words } = plainNorm(norm);
  const plain = inSet ? words : { ...words, id: givenNormId(norm.id) };
  const changed: AdaptedPart[] = inSet ? PARTS.filter((part) => norm[part] !== inSet[part]) : ["whole"];
  const marks = [
    ...adapted.filter(({ part }) => !(changed as readonly string[]).includes(part)),
    ...changed.map((part) => ({ part, by })),
  ];
  return marks.length === 0 ? plain : { ...plain, adapted: marks.slice(-20) };
}

/** Without what the organisation did to it. */
export function plainNorm({
  isChanged: _isChanged,
  isOff: _isOff,
  own: _own,
  isAdded: _isAdded,
  ...norm
}: NormInForce): Norm {
  return norm;
}
