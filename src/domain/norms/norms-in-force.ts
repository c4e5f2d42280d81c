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
  /**
   * What is the organisation's own in it: "" nothing, or no more than a remark; "part" its number, weight or date, beside
   * the paper of the set; "source" also where it stands.
   */
  readonly own: "" | "part" | "source";
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
  if (!change) return { ...norm, isChanged: false, isOff: false, own: "" };
  const hasOwnSource = change.source !== "" && change.source !== norm.source;
  const said = {
    value: change.value ?? norm.value,
    weight: change.weight || norm.weight,
    source: change.source || norm.source,
    // The day of the set's paper is not that of another.
    sourceDate: change.sourceDate || (hasOwnSource ? "" : norm.sourceDate),
    remark: change.remark || norm.remark,
  };
  const fields = (Object.keys(said) as (keyof typeof said)[]).filter((field) => norm[field] !== said[field]);
  const part = fields.some((field) => field !== "remark") ? "part" : "";
  const own = hasOwnSource ? "source" : part;
  return { ...norm, ...said, isChanged: fields.length > 0, isOff: change.off, own };
}

/** Whether something that counts here was said otherwise than the set says it. */
export const isPartlyOwn = ({ norms }: NormsInForce): boolean =>
  norms.some(({ own, isOff }) => own !== "" && !isOff);

/** The first norm in force with this measure that was not put aside. */
export const normFor = ({ norms }: NormsInForce, measure: Norm["measure"]): NormInForce | undefined =>
  norms.find((norm) => norm.measure === measure && !norm.isOff);
