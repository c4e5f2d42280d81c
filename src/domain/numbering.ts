/**
 * Numbers of actions, decisions and questions (domain.md, Numbers): `A2026-03-05.4` is action 4 of 5 March. They are
 * given at closing and never reused. Phones without a connection never show the same number: within a meeting only the
 * phone that opened it gives plain ones, every other phone puts its letter before the order (`A2026-03-05.m4`).
 */

import { agendaTree, flatAgenda } from "./agenda.ts";
import { inOrder } from "./order.ts";
import type { Block, BlockKind, BlockNumber } from "./tables/blocks.ts";
import type { AgendaItem, Meeting } from "./tables/meetings.ts";
import type { Device } from "./tables/organisation.ts";

const LETTERS: Partial<Record<string, string>> = {
  decision: "B",
  action: "A",
  question: "V",
} satisfies Partial<Record<BlockKind, string>>;

/** The letter a kind of block is numbered with; undefined for what gets no number. */
export const numberLetter = (kind: string): string | undefined => LETTERS[kind];

/**
 * New numbers for what has none yet, in reading order. `blocks` are all of the meeting, deleted ones included, so that
 * their numbers stay used. `node` is the clock node of this phone.
 */
export function giveNumbers(
  meeting: Pick<Meeting, "date">,
  items: readonly AgendaItem[],
  blocks: readonly (Block & { deleted?: boolean })[],
  node: string,
): Map<string, BlockNumber> {
  const given = new Map<string, BlockNumber>();
  const highest = new Map<string, number>();
  for (const { number } of blocks) {
    if (number?.by === node)
      highest.set(number.letter, Math.max(highest.get(number.letter) ?? 0, number.order));
  }
  for (const block of readingOrder(items, blocks)) {
    const letter = numberLetter(block.kind);
    if (!letter || block.number || block.deleted) continue;
    const order = (highest.get(letter) ?? 0) + 1;
    highest.set(letter, order);
    given.set(block.id, { letter, date: meeting.date, order, by: node });
  }
  return given;
}

/** Blocks as one reads them: by agenda item, then as written; those of a vanished item last. */
export function readingOrder<T extends Block>(items: readonly AgendaItem[], blocks: readonly T[]): T[] {
  const place = new Map(flatAgenda(agendaTree(items)).map((entry, index) => [entry.item.id, index]));
  const placeOf = (block: T) => place.get(block.itemId) ?? place.size;
  return inOrder(blocks).sort((a, b) => placeOf(a) - placeOf(b));
}

/** The day letter of a meeting that is being closed: "" for the first of that day, then "b", "c" … */
export function nextDayLetter(meeting: Pick<Meeting, "id" | "date">, meetings: readonly Meeting[]): string {
  const taken = new Set(
    meetings
      .filter((other) => other.id !== meeting.id && other.date === meeting.date)
      .map((other) => other.dayLetter),
  );
  return firstFree(taken);
}

/** What is shown for a number; pass all meetings and devices, since two phones may have given the same plain one. */
export function numbering(meetings: readonly Meeting[], devices: readonly Device[]) {
  const dayLetters = dayLettersOf(meetings);
  const deviceLetters = deviceLettersOf(devices);
  const numberer = new Map(meetings.map((meeting) => [meeting.id, meeting.numberer]));
  return (block: Pick<Block, "meetingId" | "number">): string => {
    const { number } = block;
    if (!number) return "";
    const plain = numberer.get(block.meetingId) === number.by;
    const letter = plain ? "" : (deviceLetters.get(number.by) ?? fallbackLetter(number.by));
    return `${number.letter}${number.date}${dayLetters.get(block.meetingId) ?? ""}.${letter}${number.order}`;
  };
}

/** Each closed meeting's day letter; two that were closed apart with the same letter are told apart by id. */
function dayLettersOf(meetings: readonly Meeting[]): Map<string, string> {
  const letters = new Map<string, string>();
  const takenOn = new Map<string, Set<string | null>>();
  const closed = meetings.filter((meeting) => meeting.dayLetter !== null);
  const sorted = closed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const meeting of sorted) {
    const taken = takenOn.get(meeting.date) ?? new Set();
    takenOn.set(meeting.date, taken);
    const letter = taken.has(meeting.dayLetter) ? firstFree(taken) : (meeting.dayLetter ?? "");
    taken.add(letter);
    letters.set(meeting.id, letter);
  }
  return letters;
}

const keyOf = (meeting: Meeting): string => `${meeting.dayLetter ?? ""}|${meeting.id}`;

function firstFree(taken: ReadonlySet<string | null>): string {
  if (!taken.has("")) return "";
  for (let code = "b".charCodeAt(0); code <= "z".charCodeAt(0); code += 1) {
    const letter = String.fromCharCode(code);
    if (!taken.has(letter)) return letter;
  }
  return `z${taken.size}`;
}

function deviceLettersOf(devices: readonly Device[]): Map<string, string> {
  const taken = new Set<string>();
  const letters = new Map<string, string>();
  for (const device of [...devices].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const free = device.letter !== "" && !taken.has(device.letter);
    const letter = free ? device.letter : fallbackLetter(device.id);
    taken.add(letter);
    letters.set(device.id, letter);
  }
  return letters;
}

/** For a phone without a letter of its own: the start of its node, which no other phone has; never ends in a digit. */
const fallbackLetter = (node: string): string => `${node.slice(0, 6)}-`;

/** The letter of a phone, from its owner's name: the "m" of Marijke. */
export function letterFromName(name: string): string {
  const plain = name.normalize("NFD").toLowerCase();
  return /[a-z]/.exec(plain)?.[0] ?? "a";
}

/**
 * The number of what is noted outside a meeting: the day, and this phone's letter before the order. `outside` are all
 * blocks without a meeting, deleted ones included.
 */
export function outsideNumber(
  kind: string,
  date: string,
  outside: readonly Pick<Block, "number">[],
  node: string,
): BlockNumber | null {
  const letter = numberLetter(kind);
  if (!letter) return null;
  const own = outside.flatMap(({ number }) =>
    number?.by === node && number.letter === letter && number.date === date ? [number.order] : [],
  );
  return { letter, date, order: Math.max(0, ...own) + 1, by: node };
}
