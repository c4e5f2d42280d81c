/** From the records of a meeting to its verslag, as it stands now (domain.md, A good verslag). */

import { type AgendaEntry, agendaTree, flatAgenda } from "../domain/agenda.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import type { AgendaItem, Meeting } from "../domain/tables/meetings.ts";
import { inLanguage } from "../kernel/language.ts";
import { letterLine } from "./letter-words.ts";
import { texts } from "./texts.ts";
import type { AdoptedHere, Verslag, VerslagItem, VerslagSubPoint, VerslagText } from "./verslag.ts";
import { attendanceOf } from "./verslag-attendance.ts";
import { entriesOf } from "./verslag-entries.ts";
import { lifeOf } from "./verslag-life.ts";

/**
 * The verslag from the live records. For one that was adopted see `verslagNow`, which keeps to the adopted text. Always in
 * Dutch: it is stored when it is adopted, and handed out.
 */
export const verslagOf = (file: MeetingFile): Verslag =>
  inLanguage("nl", () => ({ text: verslagTextOf(file), life: lifeOf(file) }));

function verslagTextOf(file: MeetingFile): VerslagText {
  const { meeting } = file;
  const tree = agendaTree(file.items);
  const flat = flatAgenda(tree);
  const known = new Set(flat.map((entry) => entry.item.id));
  const adoptingId = flat.find((entry) => entry.item.kind === "adoptMinutes")?.item.id;
  const adopted = file.adoptedHere.map(adoptedHereOf);
  return {
    v: 1,
    organisation: file.organisation.name,
    kind: kindName(meeting.kind),
    title: meeting.title,
    date: meeting.date,
    start: meeting.start,
    // The hour at which it really ended, once that is known.
    end: (meeting.closed !== meeting.opened && meeting.closed) || meeting.end,
    place: meeting.place,
    ...attendanceOf(file),
    residents: meeting.residents,
    items: tree.map((entry) => itemOf(file, entry, adoptingId, adopted)),
    loose: entriesOf(
      file,
      file.blocks.filter((block) => !known.has(block.itemId)),
    ),
    adopted: adoptingId === undefined ? adopted : [],
    next: file.upcoming.map((each) => ({
      title: each.title || kindName(each.kind),
      date: each.date,
      start: each.start,
      place: each.place,
    })),
  };
}

/** A kind in words; one this version does not know is shown as it calls itself. */
export function kindName(kind: string): string {
  const words: Readonly<Record<string, string>> = texts.kinds;
  return Object.hasOwn(words, kind) ? (words[kind] ?? kind) : kind;
}

function itemOf(
  file: MeetingFile,
  entry: AgendaEntry,
  adoptingId: string | undefined,
  adopted: AdoptedHere[],
): VerslagItem {
  const point = ({ item, number }: AgendaEntry): VerslagSubPoint => ({
    number,
    title: item.title,
    outcome: outcomeOf(item),
    adopted: item.id === adoptingId ? adopted : [],
    ...lettersOf(file, item),
    entries: entriesOf(
      file,
      file.blocks.filter((block) => block.itemId === item.id),
    ),
  });
  return { ...point(entry), children: entry.children.map(point) };
}

function lettersOf(
  { letters, people, meeting }: MeetingFile,
  item: AgendaItem,
): Pick<VerslagItem, "letters"> {
  const list = letters.get(item.id) ?? [];
  return list.length === 0 ? {} : { letters: list.map((letter) => letterLine(letter, people, meeting.date)) };
}

const outcomeOf = (item: AgendaItem): string => (item.outcome === "discussed" ? "" : item.outcome);

function adoptedHereOf({ adoption, of }: { adoption: { adopted: { changes: string } | null }; of: Meeting }) {
  return { title: of.title || kindName(of.kind), date: of.date, changes: adoption.adopted?.changes ?? "" };
}
