/** Who gets the papers of a meeting, by which way, and who has them already. */

import { attendeesInOrder } from "./attendance.ts";
import { minutesStateOf } from "./meeting-state.ts";
import { type HandedOut, type HandOut, handOutId } from "./tables/handing-out.ts";
import type { Attendance, Meeting } from "./tables/meetings.ts";
import { type Person, RECEIVES, type Receives } from "./tables/people.ts";

export type Receiver = {
  readonly person: Person;
  readonly way: Receives;
  /** The day they were given it; "" not yet. */
  readonly givenOn: string;
};

/** Those who get it one way; "" of whom it is not known yet. */
export type Way = {
  readonly way: Receives;
  readonly receivers: readonly Receiver[];
  /** How many do not have it yet. */
  readonly waiting: number;
};

type Invited = {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly people: ReadonlyMap<string, Person>;
};

/**
 * Everyone on the list of the meeting, in its order. A concept goes to those who were there (domain.md, A good verslag),
 * unless `everyone`, or nobody was noted as present.
 */
export function receiversOf(
  { meeting, attendance, people }: Invited,
  what: HandedOut,
  handOuts: readonly HandOut[],
  everyone = false,
): Receiver[] {
  const given = new Map(handOuts.map((each) => [each.id, each.on]));
  const isConcept = what === "minutes" && minutesStateOf(meeting) !== "adopted";
  const present = attendance.filter((each) => each.status === "present");
  const list = isConcept && !everyone && present.length > 0 ? present : attendance;
  return attendeesInOrder(meeting, list, people).map(({ person }) => ({
    person,
    way: wayOf(person),
    givenOn: given.get(handOutId(meeting.id, what, person.id)) ?? "",
  }));
}

/** A way that this version does not know counts as not known. */
const wayOf = ({ receives }: Pick<Person, "receives">): Receives =>
  RECEIVES.find((way) => way === receives) ?? "";

/** In the order in which papers are sent: by mail first, by hand last; ways that nobody uses are left out. */
export function byWay(receivers: readonly Receiver[]): Way[] {
  const order: readonly Receives[] = ["", "email", "whatsapp", "paper", "app"];
  return order
    .map((way) => ({ way, receivers: receivers.filter((each) => each.way === way) }))
    .filter((each) => each.receivers.length > 0)
    .map((each) => ({ ...each, waiting: waitingOf(each.receivers) }));
}

/** How many do not have it yet. */
export const waitingOf = (receivers: readonly Receiver[]): number =>
  receivers.filter(({ givenOn }) => givenOn === "").length;

/** The mail addresses of those who have one, each once whatever its capitals. */
export function addressesOf(receivers: readonly Receiver[]): string[] {
  const seen = new Map<string, string>();
  for (const { person } of receivers) {
    const address = person.email.trim();
    if (address.includes("@") && !seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
  }
  return [...seen.values()];
}
