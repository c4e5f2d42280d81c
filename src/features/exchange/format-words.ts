/** A part of a format as lines of text, for looking at now and then beside one another. */

import type { FormatPart } from "../../domain/exchange/compare-exchange.ts";
import type { EffectiveFormat } from "../../domain/formats/shipped-formats.ts";
import type { FormatItem } from "../../domain/tables/formats.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { texts } from "./texts.ts";

export function partLines(format: EffectiveFormat, part: FormatPart): readonly string[] {
  switch (part) {
    case "agenda":
      return format.agenda.map(itemWords);
    case "invitees":
      return [...format.invitees.groups.map(groupWords), ...format.invitees.functies];
    case "isPublic":
      return [format.isPublic ? texts.isPublic.yes : texts.isPublic.no];
    case "duration":
      return [format.duration === 0 ? texts.noDuration : texts.minutes(format.duration)];
    case "checklist":
      return format.checklist;
    default:
      return assertNever(part);
  }
}

/** "Verslag vorige keer (10 minuten, hier stelt u het verslag vast)". */
function itemWords({ title, minutes, round, kind }: FormatItem): string {
  const about = [
    minutes === null ? "" : texts.minutes(minutes),
    round === 0 ? "" : texts.round(round),
    wordOf(texts.itemKinds, kind) ?? "",
  ]
    .filter((part) => part !== "")
    .join(", ");
  return about === "" ? title : `${title} (${about})`;
}

/** A group of a newer version of the app is shown as it is. */
const groupWords = (group: string): string => wordOf(texts.groups, group) ?? group;

const wordOf = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;
