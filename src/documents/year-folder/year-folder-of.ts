/** From the records of some years to their jaarmap: what is public, and what was asked for beyond it. */

import { isPartlyOwn } from "../../domain/norms/norms-in-force.ts";
import { EXTRAS, type Extras } from "../../domain/year/public-part.ts";
import { legalFormWords, roleWords, subsidyWords } from "../board/board-words.ts";
import { folderBoardOf } from "./folder-board.ts";
import { folderNames } from "./folder-names.ts";
import { folderYearOf } from "./folder-year.ts";
import type { YearFolder } from "./year-folder.ts";
import type { YearFolderSource } from "./year-folder-source.ts";

/** For a paper within `inLanguage("nl", …)`: it is full of words. */
export function yearFolderOf(source: YearFolderSource, extras: Extras): YearFolder {
  const { organisation, norms, years, today } = source;
  const roles: readonly string[] = organisation.roles;
  const names = folderNames(source, extras);
  return {
    organisation: organisation.name,
    neighbourhoods: [organisation.neighbourhood, ...organisation.actsFor]
      .map((name) => name.trim())
      .filter((name, index, all) => name !== "" && all.indexOf(name) === index),
    district: organisation.district.trim(),
    legalForm: organisation.legalForm === "" ? "" : legalFormWords(organisation.legalForm),
    roles: roles.map(roleWords),
    subsidyParts: organisation.subsidyParts.map(subsidyWords),
    isAdvocate: roles.includes("advocate"),
    normSet: norms.set.name,
    isNormSetAdapted: isPartlyOwn(norms),
    madeOn: today,
    years: years.map((each) => folderYearOf(source, each, { extras, names })),
    board: folderBoardOf(source, extras),
    extras: EXTRAS.filter((extra) => extras.has(extra)),
  };
}
