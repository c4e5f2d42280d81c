/** A verslag once it is adopted: its text letter for letter, with what came later beside it. */

import { agendaTree, flatAgenda } from "../domain/agenda.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import { minutesStateOf } from "../domain/meeting-state.ts";
import { readingOrder } from "../domain/numbering.ts";
import { type Adoption, roundId } from "../domain/tables/minutes.ts";
import { inLanguage } from "../kernel/language.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { parseVerslag, type Verslag, type VerslagLife, type VerslagText } from "./verslag.ts";
import { entriesOf } from "./verslag-entries.ts";
import { lifeOf } from "./verslag-life.ts";
import { verslagOf } from "./verslag-of.ts";

/**
 * The verslag as it should be shown now: while it is adopted, the adopted text with what happened since; otherwise the
 * live records. "unreadable": adopted by a newer version of the app.
 */
export function verslagNow(file: MeetingFile): Result<Verslag, "unreadable"> {
  const { id, status } = file.meeting;
  const adoption = file.adoptions.find((each) => each.id === roundId(id, status[0]));
  const adopted = minutesStateOf(file.meeting) === "adopted" && adoption?.adopted;
  return adopted ? adoptedVerslag(adoption, file) : ok(verslagOf(file));
}

/** An adopted text, letter for letter, with its adoption, its addenda and what came in later beside it. */
export function adoptedVerslag(adoption: Adoption, file: MeetingFile): Result<Verslag, "unreadable"> {
  if (adoption.adopted === null) return err("unreadable");
  const text = parseVerslag(adoption.adopted.text);
  if (!text.ok) return text;
  const life = inLanguage("nl", () => ({ ...lifeOf(file), late: lateBlocks(text.value, file) }));
  return ok({ text: text.value, life });
}

/** What was written but is not in the adopted text, in reading order. */
function lateBlocks(adopted: VerslagText, file: MeetingFile): VerslagLife["late"] {
  const points = adopted.items.flatMap((item) => [item, ...item.children]);
  const known = new Set(
    [...points.flatMap((point) => point.entries), ...adopted.loose].map((entry) => entry.id),
  );
  const titles = new Map(
    flatAgenda(agendaTree(file.items)).map(({ item, number }) => [item.id, `${number} ${item.title}`.trim()]),
  );
  return readingOrder(file.items, file.blocks)
    .filter((block) => !known.has(block.id))
    .flatMap((block) =>
      entriesOf(file, [block]).map((entry) => ({ item: titles.get(block.itemId) ?? "", entry })),
    );
}
