/**
 * What a file of agreements holds, with which one organisation shows another how it meets: formats of overleg, a set of
 * norms, or both. Plain JSON (`.wijkschrift-afspraken.json`), open to any program; no person stands in it.
 */

import * as v from "valibot";
import type { EffectiveFormat } from "../formats/shipped-formats.ts";
import { type NormSet, normSetSchema } from "../tables/norms.ts";

export const EXCHANGE_FORMAT = "wijkschrift-afspraken";
export const EXCHANGE_VERSION = 1;
export const EXCHANGE_EXTENSION = ".wijkschrift-afspraken.json";

/** Larger files are refused before they are read; a full one is about 40 kB. */
export const MOST_BYTES = 2_000_000;
const MOST_FORMATS = 50;
const MOST_LINES = 100;
export const LONGEST_LINE = 200;
/** A set travels between phones as one value: this fits, with room to spare. */
export const MOST_SET_CHARACTERS = 200_000;

/** One line of text, whatever was pasted: no line feeds, no halves of characters, no spaces around it. */
const oneLine = (text: string): string => text.toWellFormed().replace(/\s+/gu, " ").trim();

const line = v.pipe(v.string(), v.transform(oneLine), v.maxLength(LONGEST_LINE));
const filledLine = v.pipe(line, v.minLength(1));
const lines = v.pipe(v.array(filledLine), v.maxLength(MOST_LINES));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

const formatSchema = v.object({
  /** A MeetingKind, or one of a newer version. */
  kind: word,
  agenda: v.pipe(
    v.array(
      v.object({
        title: filledLine,
        kind: word,
        minutes: v.nullable(minutes),
        round: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
      }),
    ),
    v.maxLength(MOST_LINES),
  ),
  /** Groups of Contacten and functions; never a name. */
  invitees: v.object({ groups: v.pipe(v.array(word), v.maxLength(20)), functies: lines }),
  isPublic: v.boolean(),
  duration: minutes,
  checklist: lines,
});

export const exchangeSchema = v.object({
  format: v.literal(EXCHANGE_FORMAT),
  formatVersion: v.literal(EXCHANGE_VERSION),
  /** The organisation it comes from, and the day it was made. */
  from: line,
  made: v.pipe(v.string(), v.maxLength(32)),
  formats: v.pipe(v.array(formatSchema), v.maxLength(MOST_FORMATS)),
  normSet: v.nullable(normSetSchema),
});

export type ExchangedFormat = EffectiveFormat & { readonly kind: string };

export type ExchangeFile = {
  readonly from: string;
  readonly made: string;
  readonly formats: readonly ExchangedFormat[];
  readonly normSet: NormSet | null;
};

/** At most so many of each, as the schema says; what an own record has more is left out of a file. */
export const asLines = (all: readonly string[]): string[] =>
  all
    .map((each) => cut(each, LONGEST_LINE))
    .filter((each) => each !== "")
    .slice(0, MOST_LINES);

/** One line of at most so many characters. */
export const cut = (text: string, most: number): string =>
  oneLine(oneLine(text).slice(0, most)).slice(0, most);
