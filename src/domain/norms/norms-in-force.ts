/** The norms that count for this organisation: its set, with what it changed. */

import {
  type Norm,
  type NormChange,
  type NormSet,
  normChangeId,
  type StoredNormSet,
} from "../tables/norms.ts";
import type { Organisation } from "../tables/organisation.ts";
import { THE_HAGUE } from "./the-hague.ts";

/** A norm as it counts here. */
export type NormInForce = Norm & {
  /** Whether the organisation changed something about it, and whether it put it aside. */
  readonly isChanged: boolean;
  readonly isOff: boolean;
};

export type NormsInForce = {
  readonly set: NormSet;
  /** In the order of the set. */
  readonly norms: readonly NormInForce[];
};

/** Every set there is to choose from: the shipped one first, then those taken in, by name. */
export const allSets = (stored: readonly StoredNormSet[]): NormSet[] => [
  THE_HAGUE,
  ...stored
    .flatMap(({ set }) => (set && set.id !== THE_HAGUE.id ? [set] : []))
    .sort((a, b) => a.name.localeCompare(b.name, "nl")),
];

/** The chosen set (the shipped one when it is not here) with the organisation's own changes. */
export function normsInForce(
  organisation: Pick<Organisation, "normSetId">,
  stored: readonly StoredNormSet[],
  changes: readonly NormChange[],
): NormsInForce {
  const set = allSets(stored).find(({ id }) => id === organisation.normSetId) ?? THE_HAGUE;
  const byId = new Map(changes.map((change) => [change.id, change]));
  return { set, norms: set.norms.map((norm) => changed(norm, byId.get(normChangeId(set.id, norm.id)))) };
}

function changed(norm: Norm, change: NormChange | undefined): NormInForce {
  if (!change) return { ...norm, isChanged: false, isOff: false };
  const said = {
    value: change.value ?? norm.value,
    weight: change.weight || norm.weight,
    source: change.source || norm.source,
    sourceDate: change.sourceDate || norm.sourceDate,
    remark: change.remark || norm.remark,
  };
  const isChanged = Object.entries(said).some(([field, value]) => norm[field as keyof typeof said] !== value);
  return { ...norm, ...said, isChanged, isOff: change.off };
}

/** The first norm in force with this measure that was not put aside. */
export const normFor = ({ norms }: NormsInForce, measure: Norm["measure"]): NormInForce | undefined =>
  norms.find((norm) => norm.measure === measure && !norm.isOff);
