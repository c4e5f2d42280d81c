/** What a file of agreements would change here, part by part: shown before anything is taken over. */

import { canonical, type Json } from "../../kernel/canonical.ts";
import { shortHash } from "../../kernel/short-hash.ts";
import { formatOf, isAdapted } from "../formats/format-of.ts";
import type { EffectiveFormat } from "../formats/shipped-formats.ts";
import { plainNorm } from "../norms/baked-set.ts";
import { allSets, type NormInForce, normsInForce } from "../norms/norms-in-force.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import type { Format } from "../tables/formats.ts";
import { MEETING_KINDS } from "../tables/meetings.ts";
import type { Norm, NormChange, NormSet, OwnNorm, StoredNormSet } from "../tables/norms.ts";
import type { Organisation } from "../tables/organisation.ts";
import type { ExchangeFile } from "./exchange-file.ts";

/** What there is here to compare with. */
export type Present = {
  readonly organisation: Pick<Organisation, "normSetId">;
  readonly formats: ReadonlyMap<string, Format>;
  readonly sets: readonly StoredNormSet[];
  readonly changes: readonly NormChange[];
  readonly added: readonly OwnNorm[];
};

export type FormatPart = keyof EffectiveFormat;
const PARTS: readonly FormatPart[] = ["agenda", "invitees", "isPublic", "duration", "checklist"];

export type FormatComing = {
  readonly kind: string;
  readonly before: EffectiveFormat;
  readonly after: EffectiveFormat;
  /** Which parts differ; none: it is held so already. */
  readonly changes: readonly FormatPart[];
  /** What is here was changed by the organisation itself. */
  readonly replacesOwn: boolean;
};

/** `before`: the norm of that id that counts here now. */
export type NormComing = {
  readonly state: "new" | "changed" | "same" | "gone";
  /** As it counts then; of one that is gone: as it counts now. */
  readonly norm: NormInForce;
  readonly before: NormInForce | undefined;
};

export type SetComing = {
  /** Under the id it gets here. */
  readonly set: NormSet;
  /** Whether it is here already, in these words. */
  readonly isHere: boolean;
  /** Whether it counts here now. */
  readonly isInForce: boolean;
  /** What becomes of the norms in force when this set counts, in the order of the set. */
  readonly norms: readonly NormComing[];
};

export type Coming = {
  readonly formats: readonly FormatComing[];
  /** Kinds of a newer version of the app: left out. */
  readonly unknown: readonly string[];
  readonly set: SetComing | null;
};

export function compareExchange(file: ExchangeFile, present: Present): Coming {
  const known = (MEETING_KINDS as readonly string[]).filter((kind) =>
    file.formats.some((format) => format.kind === kind),
  );
  return {
    formats: known.flatMap((kind) => {
      const coming = file.formats.find((format) => format.kind === kind);
      return coming ? [formatComing(coming.kind, coming, present.formats.get(kind))] : [];
    }),
    unknown: file.formats.map(({ kind }) => kind).filter((kind) => !known.includes(kind)),
    set: file.normSet && setComing(file.normSet, present),
  };
}

function formatComing(kind: string, coming: EffectiveFormat, stored: Format | undefined): FormatComing {
  const before = formatOf(kind, stored);
  const { agenda, invitees, isPublic, duration, checklist } = coming;
  const after: EffectiveFormat = { agenda, invitees, isPublic, duration, checklist };
  const changes = PARTS.filter((part) => !isAlike(before[part], after[part]));
  return { kind, before, after, changes, replacesOwn: changes.length > 0 && isAdapted(stored) };
}

/** What to store so that this format counts here; null, as shipped, wherever that says the same. */
export function storedFormat({ kind, after }: FormatComing): Omit<Format, "id"> {
  const shipped = formatOf(kind);
  const own = <Part extends FormatPart>(part: Part): EffectiveFormat[Part] | null =>
    isAlike(shipped[part], after[part]) ? null : after[part];
  const invitees = own("invitees");
  return {
    agenda: own("agenda"),
    invitees: invitees && { groups: [...invitees.groups], functies: [...invitees.functies] },
    isPublic: own("isPublic"),
    duration: own("duration"),
    checklist: own("checklist"),
  };
}

function setComing(coming: NormSet, present: Present): SetComing {
  const set = underOwnId(coming, present.sets);
  const here = allSets(present.sets).find(({ id }) => id === set.id);
  const now = normsInForce(present.organisation, present.sets, present.changes, present.added);
  const others = present.sets.filter(({ id }) => id !== set.id);
  const then = normsInForce(
    { normSetId: set.id },
    [...others, { id: set.id, set, takenOn: "" }],
    present.changes,
    present.added,
  );
  const norms = then.norms.map((norm): NormComing => {
    const before = now.norms.find(({ id }) => id === norm.id);
    return { state: stateOf(before, norm), norm, before };
  });
  const gone = now.norms
    .filter(({ id }) => !then.norms.some((norm) => norm.id === id))
    .map((before): NormComing => ({ state: "gone", norm: before, before }));
  return {
    set,
    isHere: here !== undefined && isAlike(here, set),
    isInForce: now.set.id === set.id,
    norms: [...norms, ...gone],
  };
}

/**
 * A set that says otherwise than the one that is here under its id is a set of its own, whose id follows from what it
 * says: the one that is here stays, and the same file again is the same set. Not where it is a later version of that
 * very set: of the same name, and not the shipped one.
 */
function underOwnId(set: NormSet, here: readonly StoredNormSet[]): NormSet {
  const known = set.id === THE_HAGUE.id ? THE_HAGUE : here.find(({ id }) => id === set.id)?.set;
  if (!known || isAlike(known, set)) return set;
  if (known !== THE_HAGUE && known.name === set.name) return set;
  return { ...set, id: `${set.id.slice(0, 40)}-${shortHash(canonical(set as unknown as Json))}` };
}

function stateOf(before: NormInForce | undefined, after: NormInForce): NormComing["state"] {
  if (!before || before.isOff) return after.isOff ? "same" : "new";
  if (after.isOff) return "gone";
  return isAlike(said(before), said(after)) ? "same" : "changed";
}

/** What a norm says, whoever changed it. */
function said(norm: NormInForce): Norm {
  const { adapted: _adapted, ...words } = plainNorm(norm);
  return words;
}

const isAlike = (a: unknown, b: unknown): boolean => canonical(a as Json) === canonical(b as Json);
