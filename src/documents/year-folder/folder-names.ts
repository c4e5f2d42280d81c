/**
 * Names of people in what was written down for the organisation itself: residents are left out, and others are called by
 * their functie unless their names were asked for (domain.md, Privacy).
 */

import { namesOut } from "../../domain/exchange/names-out.ts";
import { residentsLeftOut } from "../../domain/resident-names.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Extras } from "../../domain/year/public-part.ts";
import { texts } from "./texts.ts";
import type { YearFolderSource } from "./year-folder-source.ts";

type Clean = (text: string) => string;

export type FolderNames = {
  /** Of a decision, whose other words are those of its verslag. */
  readonly inDecision: Clean;
  /** Of what nobody wrote to be read by others: an effort, what was noted with a duty. */
  readonly inNote: Clean;
  readonly inAction: Clean;
};

export function folderNames(source: YearFolderSource, extras: Extras): FolderNames {
  const people = namedIn(source);
  const withoutResidents = residentsLeftOut(people, texts.appendix.owners.resident);
  const unasked = people.filter(
    ({ group }) => group !== "resident" && !extras.has(group === "board" ? "boardNames" : "otherNames"),
  );
  const { clean } = namesOut(unasked);
  return {
    inDecision: withoutResidents,
    inNote: (text) => clean(withoutResidents(text)),
    inAction: extras.has("otherNames") ? clean : (text) => clean(withoutResidents(text)),
  };
}

/** Those of whom the name stands anywhere in it: to look for everybody in each text would take too long. */
function namedIn({ people, decisions, actions, efforts, years }: YearFolderSource): Person[] {
  const remarks = years.flatMap(({ state }) =>
    state.duties.flatMap((duty) => (duty.kind === "mark" && duty.mark ? [duty.mark.remark] : [])),
  );
  const noted = efforts.flatMap(({ what, result }) => [what, result]);
  const all = [...[...decisions, ...actions].map(({ text }) => text), ...noted, ...remarks];
  const words = plain(all.join("\n"));
  return people.filter(({ name }) => name.trim() !== "" && words.includes(plain(name)));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
