/** What the story becomes, and what is needed for that. */

import { NOBODY, type Owner } from "../../domain/tables/blocks.ts";
import type { SeriesRule } from "../../domain/tables/series.ts";
import { addDays, type CivilDate } from "../../kernel/civil-date.ts";
import { when } from "../../press/spoken-dates.ts";
import type { Write } from "../../storage/write.ts";
import { CAST } from "./content/cast.ts";
import type { OwnerName } from "./story.ts";

/** Records to write, and the words of blocks with the document they belong in. */
export type Records = {
  readonly writes: readonly Write[];
  readonly words: readonly { readonly doc: string; readonly id: string; readonly text: string }[];
};

export type Setting = {
  readonly today: string;
  /** The day of each chapter, by its key. */
  readonly days: ReadonlyMap<string, CivilDate>;
  /** The clock node of this phone: every number is given by it. */
  readonly node: string;
  readonly series: SeriesRule;
};

export const dayOfChapter = (setting: Setting, key: string): CivilDate => {
  const day = setting.days.get(key);
  if (day === undefined) throw new Error(`example: no chapter ${key}`);
  return day;
};

/** Fills in the days in a text: `{+14}` is two weeks later, `{@key}` the day of a chapter. */
export const withDays = (text: string, base: string, setting: Setting): string =>
  text
    .replace(/\{([+-]\d+)\}/g, (_all, days: string) => spoken(addDays(base, Number(days))))
    .replace(/\{@([\w-]+)\}/g, (_all, key: string) => spoken(dayOfChapter(setting, key)));

/** "donderdag 5 maart". */
const spoken = (date: string): string => when(date, "", date);

/** Whose it is; throws for a name that is not in the cast. */
export function ownerOf(name: OwnerName): Owner {
  if (name === "") return NOBODY;
  if (name.startsWith("@")) return { kind: "outside", personId: "", name: name.slice(1) };
  if (name.startsWith("functie:")) return { kind: "function", personId: "", name: name.slice(8) };
  return { kind: "person", personId: personOf(name), name: "" };
}

/** Somebody of the cast by their short name, or a name of its own after "@". */
export const partyOf = (name: OwnerName): { personId: string; name: string } =>
  name.startsWith("@") ? { personId: "", name: name.slice(1) } : { personId: personOf(name), name: "" };

export function personOf(id: string): string {
  if (!CAST.some((player) => player.id === id)) throw new Error(`example: nobody called ${id}`);
  return id;
}
