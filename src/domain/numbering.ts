/**
 * Numbers of actions, decisions and questions (domain.md, Numbers): `A2026-03-05.4` is action 4 of 5 March. They are
 * given at closing and never reused. Phones without a connection never show the same number: within a meeting only the
 * phone that opened it gives plain ones, every other phone puts its letter after the order (`A2026-03-05.4m`). Before the
 * order (`A2026-03-05.m4`) it stands in what was noted outside a meeting, so that the two never look alike.
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
  meeting: Pick<Meeting, "date" | "numberer">,
  items: readonly AgendaItem[],
  blocks: readonly (Block & { deleted?: boolean })[],
  node: string,
): Map<string, BlockNumber> {
  const given = new Map<string, BlockNumber>();
  const opener = meeting.numberer === node;
  const used = lastUsed(blocks, node, opener);
  for (const block of readingOrder(items, blocks)) {
    const letter = numberLetter(block.kind);
    if (!letter || block.number || block.deleted) continue;
    const order = (used.get(letter) ?? 0) + 1;
    used.set(letter, order);
    given.set(block.id, {
      letter,
      date: meeting.date,
      order,
      by: node,
      ...(opener ? {} : { apart: true as const }),
    });
  }
  return given;
}

/**
 * The last order used, by letter. Numbers of any other phone than the opener may have given way to the opener's; there
 * were never more of them than there are numbered blocks, so beyond that none was used before.
 */
function lastUsed(blocks: readonly Block[], node: string, opener: boolean): Map<string, number> {
  const numbers = blocks.flatMap(({ number }) => (number ? [number] : []));
  const used = new Map<string, number>();
  for (const [letter, alike] of Map.groupBy(numbers, (number) => number.letter)) {
    const own = alike.filter((number) => number.by === node).map((number) => number.order);
    used.set(letter, Math.max(0, ...own, ...(opener ? [] : [alike.length])));
  }
  return used;
}

/** Blocks as one reads them: by agenda item, then as written; those of a vanished item last. */
export function readingOrder<T extends Block>(items: readonly AgendaItem[], blocks: readonly T[]): T[] {
  const place = new Map(flatAgenda(agendaTree(items)).map((entry, index) => [entry.item.id, index]));
  const placeOf = (block: T) => place.get(block.itemId) ?? place.size;
  return inOrder(blocks).sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The day letter of a meeting that is being closed: "" for the first of that day, then "b", "c" … Pass all meetings,
 * deleted ones too. A letter that merely came to be shown (of two closed apart with one letter) is taken as well.
 */
export function nextDayLetter(meeting: Pick<Meeting, "id" | "date">, meetings: readonly Meeting[]): string {
  const others = meetings.filter((other) => other.id !== meeting.id && other.date === meeting.date);
  const given = others.map((other) => other.dayLetter);
  return firstFree(new Set([...given, ...dayLettersOf(others).values()]));
}

/**
 * What is shown for a number; pass all meetings (deleted ones too, they keep their letters) and devices, since two
 * phones may have given the same plain one.
 */
export function numbering(meetings: readonly Meeting[], devices: readonly Device[]) {
  const dayLetters = dayLettersOf(meetings);
  const deviceLetters = deviceLettersOf(devices);
  const lettersTaken = new Set(deviceLetters.values());
  const numberer = new Map(meetings.map((meeting) => [meeting.id, meeting.numberer]));
  return (block: Pick<Block, "meetingId" | "number">): string => {
    const { number } = block;
    if (!number) return "";
    const day = `${number.letter}${number.date}${dayLetters.get(block.meetingId) ?? ""}`;
    if (block.meetingId !== "" && numberer.get(block.meetingId) === number.by)
      return `${day}.${number.order}`;
    const letter = deviceLetters.get(number.by) ?? fallbackLetter(number.by, lettersTaken);
    const hyphen = isPlain(letter) ? "" : "-";
    return block.meetingId === ""
      ? `${day}.${letter}${hyphen}${number.order}`
      : `${day}.${number.order}${hyphen}${letter}`;
  };
}

/**
 * Each closed meeting's day letter. Of two that were closed apart with the same letter the lowest id keeps it, and the
 * other gets one that nobody was given, so that no third meeting's numbers change.
 */
function dayLettersOf(meetings: readonly Meeting[]): Map<string, string> {
  const letters = new Map<string, string>();
  const takenOn = new Map<string, Set<string>>();
  const closed = meetings
    .filter((meeting) => meeting.dayLetter !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, date, dayLetter } of closed) {
    const taken = takenOn.get(date) ?? new Set();
    takenOn.set(date, taken);
    if (dayLetter === null || taken.has(dayLetter)) continue;
    taken.add(dayLetter);
    letters.set(id, dayLetter);
  }
  for (const { id, date } of closed.filter((meeting) => !letters.has(meeting.id))) {
    const taken = takenOn.get(date) ?? new Set();
    const letter = firstFree(taken);
    taken.add(letter);
    letters.set(id, letter);
  }
  return letters;
}

function firstFree(taken: ReadonlySet<string | null>): string {
  if (!taken.has("")) return "";
  for (let code = "b".charCodeAt(0); code <= "z".charCodeAt(0); code += 1) {
    const letter = String.fromCharCode(code);
    if (!taken.has(letter)) return letter;
  }
  let after = 1;
  while (taken.has(`${"z".repeat(after)}a`)) after += 1;
  return `${"z".repeat(after)}a`;
}

/** Letters only: with a digit at its end, "m1" and order 2 would read like "m" and order 12. */
const isPlain = (letter: string): boolean => /^[a-z]+$/.test(letter);

function deviceLettersOf(devices: readonly Device[]): Map<string, string> {
  const taken = new Set<string>();
  const letters = new Map<string, string>();
  for (const device of [...devices].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const free = isPlain(device.letter) && !taken.has(device.letter);
    const letter = free ? device.letter : fallbackLetter(device.id, taken);
    taken.add(letter);
    letters.set(device.id, letter);
  }
  return letters;
}

/** For a phone without a letter of its own: the start of its node, as far as it takes to be its own. */
function fallbackLetter(node: string, taken: ReadonlySet<string>): string {
  let length = 6;
  while (length < node.length && (taken.has(node.slice(0, length)) || isPlain(node.slice(0, length))))
    length += 1;
  return node.slice(0, length);
}

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

const ALPHABET = Array.from({ length: 26 }, (_none, index) => String.fromCharCode(97 + index));

/**
 * A letter for a phone that comes after others, such as one that was restored from a backup: of its owner's name, one
 * that no other phone has. Were it the same, the numbers that were given before would change.
 */
export function freeLetter(name: string, others: readonly Pick<Device, "letter">[]): string {
  const taken = new Set(others.map((device) => device.letter));
  const first = letterFromName(name);
  const ofName = name.normalize("NFD").toLowerCase().match(/[a-z]/g) ?? [];
  const letters = [first, ...ofName, ...ALPHABET];
  const free = letters.find((letter) => !taken.has(letter));
  if (free !== undefined) return free;
  let length = 2;
  while (taken.has(first.repeat(length)) && length < 8) length += 1;
  return first.repeat(length);
}
