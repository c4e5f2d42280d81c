/** Stukken: which letters stand under which agenda item, and the register of all of them. */

import { addMonths } from "../kernel/civil-date.ts";
import { byDate, isCancelled, phaseOf } from "./meeting-state.ts";
import { hasEveryWord } from "./plain-words.ts";
import type { AgendaItem, Meeting } from "./tables/meetings.ts";
import type { Letter, LetterDirection } from "./tables/outside.ts";

/** Before there was any meeting with such an item, only this many months are looked back: no whole archive. */
const MONTHS_BACK = 12;

/**
 * The letters that stand under an agenda item, oldest first: those put there by choice, and under an item of kind
 * "letters" also every one that came in or went out since the previous meeting of that kind that had such an item, up to
 * the day of `meeting`. `items` are the agenda items of kind "letters" of all those meetings, or more.
 */
export function lettersFor(
  item: Pick<AgendaItem, "id" | "kind">,
  meeting: Meeting,
  meetings: readonly Meeting[],
  items: readonly Pick<AgendaItem, "kind" | "meetingId">[],
  letters: readonly Letter[],
): Letter[] {
  const chosen = letters.filter((letter) => letter.itemId === item.id);
  if (item.kind !== "letters" || meeting.date === "") return chosen.sort(oldestFirst);
  const previous = previousWithLetters(meeting, meetings, items);
  const after = previous?.date ?? addMonths(meeting.date, -MONTHS_BACK);
  const fresh = letters.filter(
    ({ itemId, on }) => itemId === "" && on !== "" && on > after && on <= meeting.date,
  );
  return [...chosen, ...fresh].sort(oldestFirst);
}

/** The meeting before this one, of its kind, with an item for letters: not called off, nor skipped without minutes. */
function previousWithLetters(
  meeting: Meeting,
  meetings: readonly Meeting[],
  items: readonly Pick<AgendaItem, "kind" | "meetingId">[],
): Meeting | undefined {
  const withLetters = new Set(items.filter((item) => item.kind === "letters").map((item) => item.meetingId));
  return earlierThatCount(meeting, meetings).findLast((other) => withLetters.has(other.id));
}

/** Earlier meetings of the kind, oldest first. A planned one counts only as long as this one is planned too. */
export function earlierThatCount(meeting: Meeting, meetings: readonly Meeting[]): Meeting[] {
  const isPlanned = phaseOf(meeting) === "planned";
  return meetings
    .filter((other) => other.id !== meeting.id && other.kind === meeting.kind && !isCancelled(other))
    .filter((other) => other.date !== "" && byDate(other, meeting) < 0)
    .filter((other) => isPlanned || phaseOf(other) !== "planned")
    .sort(byDate);
}

/** Under which agenda items a letter stands, by meeting, the earliest first. */
export function placesOf(
  letter: Letter,
  meetings: readonly Meeting[],
  items: readonly AgendaItem[],
): { readonly meeting: Meeting; readonly item: AgendaItem }[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const withLetters = items.filter((item) => item.kind === "letters" || item.id === letter.itemId);
  return withLetters
    .flatMap((item) => {
      const meeting = byId.get(item.meetingId);
      return meeting ? [{ meeting, item }] : [];
    })
    .filter(({ meeting, item }) => lettersFor(item, meeting, meetings, items, [letter]).length > 0)
    .sort((a, b) => byDate(a.meeting, b.meeting));
}

const oldestFirst = (a: Letter, b: Letter): number => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1);

/** Letters by year, the newest first; "" is a year that nobody knows. */
export function lettersByYear(
  letters: readonly Letter[],
): { readonly year: string; readonly letters: readonly Letter[] }[] {
  const sorted = [...letters].sort((a, b) => oldestFirst(b, a));
  const years = Map.groupBy(sorted, (letter) => letter.on.slice(0, 4));
  return [...years].map(([year, list]) => ({ year, letters: list }));
}

/** Those of a direction ("" both) with every word of the query in their subject, party, file or day. */
export function findLetters(
  letters: readonly Letter[],
  wanted: { readonly query: string; readonly direction: LetterDirection | "" },
  partyOf: (letter: Letter) => string,
): Letter[] {
  const isFound = hasEveryWord(wanted.query);
  return letters.filter(
    (letter) =>
      (wanted.direction === "" || letter.direction === wanted.direction) &&
      isFound(`${letter.subject} ${partyOf(letter)} ${letter.file} ${letter.on}`),
  );
}
