/**
 * Lines of the jaarmap in which part of a name may still stand: a first name alone. It is not replaced, because "Roos" and
 * "Linde" are words as well; somebody looks at the line before the map is shared (domain.md, Privacy: a name check).
 */

import { nameParts } from "../../domain/exchange/names-out.ts";
import type { Extras } from "../../domain/year/public-part.ts";
import type { FolderYear, YearFolder } from "./year-folder.ts";
import type { YearFolderSource } from "./year-folder-source.ts";

/** Each once, in the order of the map. Of those whose names were asked for nothing is said, but of residents always. */
export function doubtfulLines(
  { years }: Pick<YearFolder, "years">,
  { people }: Pick<YearFolderSource, "people">,
  extras: Extras,
): string[] {
  const parts = nameParts(
    people.filter(
      ({ group }) => group === "resident" || !extras.has(group === "board" ? "boardNames" : "otherNames"),
    ),
  );
  return [...new Set(years.flatMap(linesOf))].filter((line) => mayName(line, parts));
}

/** What people wrote themselves. */
const linesOf = ({ remark, mirror, decisions, efforts, duties, actionList }: FolderYear): string[] =>
  [
    remark,
    mirror,
    ...duties.map((duty) => (duty.kind === "mark" ? duty.remark : "")),
    ...decisions.map(({ text }) => text),
    ...efforts.flatMap(({ what, result }) => [what, result]),
    ...actionList.map(({ text }) => text),
  ].flatMap((text) => text.split("\n").map((line) => line.trim()));

/** A word with a capital that is part of a name, also as "Hanna's", "Brams" and in "Anne-Fleur". */
const mayName = (line: string, parts: ReadonlySet<string>): boolean =>
  [...line.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu)].some(([word]) => {
    const whole = word.toLocaleLowerCase("nl").replace(/['’-]+$/u, "");
    return [whole, ...whole.split("-")].some((part) => formsOf(part).some((form) => parts.has(form)));
  });

const formsOf = (part: string): string[] => [part, part.replace(/['’]?s$/u, "")];
