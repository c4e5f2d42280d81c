/** Puts together a file of agreements: the chosen formats as they count here, and a set of norms. */

import { formatOf } from "../formats/format-of.ts";
import type { EffectiveFormat } from "../formats/shipped-formats.ts";
import type { Format } from "../tables/formats.ts";
import type { Norm, NormSet } from "../tables/norms.ts";
import {
  asLines,
  cut,
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangedFormat,
  type ExchangeFile,
  LONGEST_LINE,
} from "./exchange-file.ts";
import { type Named, namesOut } from "./names-out.ts";

export type ToExchange = {
  /** The organisation's name, and the day. */
  readonly from: string;
  readonly today: string;
  readonly kinds: readonly string[];
  readonly formats: ReadonlyMap<string, Format>;
  readonly normSet: NormSet | null;
  /** The organisation wrote in the set itself; the words of a set from elsewhere are not ours to change. */
  readonly isOwnSet: boolean;
  /** Everyone ever in Contacten: their names stay out. */
  readonly people: readonly Named[];
};

export type Exchanged = {
  readonly file: ExchangeFile;
  /** Lines in which a name was replaced, as they go along. */
  readonly replaced: readonly string[];
  /** Lines in which a name may still stand. */
  readonly doubtful: readonly string[];
};

export function makeExchange({
  from,
  today,
  kinds,
  formats,
  normSet,
  isOwnSet,
  people,
}: ToExchange): Exchanged {
  const names = namesOut(people);
  const replaced = new Set<string>();
  const doubtful = new Set<string>();
  const clean = (text: string): string => {
    const after = names.clean(text);
    if (after !== text) replaced.add(after);
    else if (names.mayName(text)) doubtful.add(text);
    return after;
  };
  const file: ExchangeFile = {
    from: cut(from, LONGEST_LINE),
    made: today,
    formats: kinds.map((kind) => exchangedFormat(kind, formatOf(kind, formats.get(kind)), clean)),
    normSet: normSet && exchangedSet(normSet, isOwnSet ? clean : (text) => text),
  };
  return { file, replaced: [...replaced], doubtful: [...doubtful] };
}

/** The contents of the file. */
export const exchangeText = (file: ExchangeFile): string =>
  `${JSON.stringify({ format: EXCHANGE_FORMAT, formatVersion: EXCHANGE_VERSION, ...file }, null, 2)}\n`;

type Clean = (text: string) => string;

function exchangedFormat(kind: string, format: EffectiveFormat, clean: Clean): ExchangedFormat {
  const { agenda, invitees, isPublic, duration, checklist } = format;
  return {
    kind,
    agenda: agenda
      .map((item) => ({
        title: cut(clean(item.title), LONGEST_LINE),
        kind: item.kind.slice(0, 64) || "normal",
        minutes: item.minutes === null ? null : whole(item.minutes, 1440),
        round: whole(item.round, 99),
      }))
      .filter((item) => item.title !== "")
      .slice(0, 100),
    invitees: {
      groups: invitees.groups.filter((group) => group !== "" && group.length <= 64).slice(0, 20),
      functies: [...new Set(asLines(invitees.functies.map(clean)))],
    },
    isPublic,
    duration: whole(duration, 1440),
    checklist: asLines(checklist.map(clean)),
  };
}

const exchangedSet = (set: NormSet, clean: Clean): NormSet => ({
  ...set,
  name: cut(clean(set.name), 300),
  norms: set.norms.map(
    (norm): Norm => ({
      ...norm,
      title: cut(clean(norm.title), 300),
      // What an organisation wrote itself may be longer than a set keeps.
      source: cut(clean(norm.source), 300),
      sourceDate: norm.sourceDate.slice(0, 32),
      remark: clean(norm.remark).toWellFormed().slice(0, 2000).trim(),
    }),
  ),
});

const whole = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(0, Math.round(value))) : 0;
