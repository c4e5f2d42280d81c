/** The norms that count for this organisation: its set, with what it changed. */

import { shortHash } from "../../kernel/short-hash.ts";
import {
  type Norm,
  type NormChange,
  type NormSet,
  normChangeId,
  type OwnNorm,
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
  /** The organisation added it itself; it stands in no set. */
  readonly isAdded: boolean;
};

export type NormsInForce = {
  readonly set: NormSet;
  /** In the order of the set, then what the organisation added itself, by title. */
  readonly norms: readonly NormInForce[];
};

/** Every set there is to choose from: the shipped one first, then those taken in, by name. */
export const allSets = (stored: readonly StoredNormSet[]): NormSet[] => [
  THE_HAGUE,
  ...stored
    .flatMap(({ set }) => (set && set.id !== THE_HAGUE.id ? [set] : []))
    .sort((a, b) => a.name.localeCompare(b.name, "nl")),
];

/** The chosen set (the shipped one when it is not here) with the organisation's own changes, and the norms it `added`. */
export function normsInForce(
  organisation: Pick<Organisation, "normSetId">,
  stored: readonly StoredNormSet[],
  changes: readonly NormChange[],
  added: readonly OwnNorm[] = [],
): NormsInForce {
  const set = allSets(stored).find(({ id }) => id === organisation.normSetId) ?? THE_HAGUE;
  const byId = new Map(changes.map((change) => [change.id, change]));
  const ofSet = set.norms.map((norm) => changed(norm, byId.get(normChangeId(set.id, norm.id))));
  // A norm of ours that came back in a set, as we handed it on, counts once.
  const own = added.filter(({ id }) => !set.norms.some((norm) => norm.id === givenNormId(id)));
  return { set, norms: [...ofSet, ...own.toSorted(byTitle).map(ownNorm)] };
}

/** Under which id a norm of one's own goes out: that of its record stays here. */
export const givenNormId = (id: string): string => `own-${shortHash(id)}`;

const byTitle = (a: OwnNorm, b: OwnNorm): number =>
  a.title.localeCompare(b.title, "nl") || (a.id < b.id ? -1 : 1);

const ownNorm = ({ unit, kinds, ...norm }: OwnNorm): NormInForce => ({
  ...norm,
  kinds: [...kinds],
  ...(unit !== "" && { unit }),
  isChanged: false,
  isOff: false,
  own: "source",
  isAdded: true,
});

function changed(norm: Norm, change: NormChange | undefined): NormInForce {
  if (!change) return { ...norm, isChanged: false, isOff: false, own: "", isAdded: false };
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
  return { ...norm, ...said, isChanged: fields.length > 0, isOff: change.off, own, isAdded: false };
}

/** Whether something that counts here was said otherwise than the set says it. */
export const isPartlyOwn = ({ norms }: NormsInForce): boolean =>
  norms.some(({ own, isOff }) => own !== "" && !isOff);

/** The first norm in force with this measure that was not put aside. */
export const normFor = ({ norms }: NormsInForce, measure: Norm["measure"]): NormInForce | undefined =>
  norms.find((norm) => norm.measure === measure && !norm.isOff);
