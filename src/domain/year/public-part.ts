/**
 * What of an organisation's records goes into its jaarmap: what is public, and beyond that only what was asked for
 * (domain.md, Privacy: board by functie, by name only with each one's agreement; officials by role; residents as a count).
 */

import { isPublicMeeting } from "../public-meetings.ts";
import type { Owner } from "../tables/blocks.ts";
import { ADOPTED, type Meeting, type MeetingKind } from "../tables/meetings.ts";
import type { Person } from "../tables/people.ts";
import type { Publication, PublishedVia } from "../tables/publications.ts";

/** What can be asked for beyond what is public; each by itself, and none unless somebody says so. */
export const EXTRAS = [
  "boardNames",
  "livesHere",
  "innerMeetings",
  "waitingMinutes",
  "allDecisions",
  "actions",
  "otherNames",
] as const;

/**
 * - `boardNames`: the names of board members. `livesHere`: where they live.
 * - `innerMeetings`: day and kind of meetings that are the organisation's own affair.
 * - `waitingMinutes`: how far a verslag is that is not public, and what its file is called.
 * - `allDecisions`: decisions of verslagen that are not public.
 * - `actions`: the actielijst, with who does it by functie or role.
 * - `otherNames`: beside actions, the names of volunteers, residents and officials.
 */
export type Extra = (typeof EXTRAS)[number];
export type Extras = ReadonlySet<Extra>;

/** Only what is public. */
/** Those of an address that are known; names beside actions only where there are actions. */
export const extrasIn = (words: readonly string[]): Extras =>
  new Set(
    EXTRAS.filter((extra) => words.includes(extra) && (extra !== "otherNames" || words.includes("actions"))),
  );

/** Kinds at which others than the organisation sit at the table, or for whom it is held. */
const OUTWARD: readonly string[] = [
  "public",
  "members",
  "district",
  "director",
  "department",
  "thermometer",
  "evaluation",
  "exchange",
  "information",
  "themeTable",
  "soundingBoard",
  "activity",
] satisfies MeetingKind[];

/** The organisation's own affair: not said unless asked for. So is a kind that this version does not know. */
export const isInner = (meeting: Meeting): boolean =>
  !isPublicMeeting(meeting) && !OUTWARD.includes(meeting.kind);

/** Whether the day of a meeting may be told. */
export const tellsMeeting = (meeting: Meeting, extras: Extras): boolean =>
  extras.has("innerMeetings") || !isInner(meeting);

/**
 * Whether a decision may be told: its verslag was made public, or it was adopted and residents could sit there. What was
 * decided outside any meeting, or in one that is gone, stands in no verslag.
 */
export function tellsDecision(
  meeting: Meeting | undefined,
  published: ReadonlySet<string>,
  extras: Extras,
): boolean {
  if (extras.has("allDecisions")) return true;
  if (!meeting) return false;
  return published.has(meeting.id) || (isPublicMeeting(meeting) && meeting.status[1] >= ADOPTED);
}

/** Ways that are a place; of a way that this version does not know nobody can say whether it names somebody. */
const PLACES: readonly string[] = ["website", "inspection"] satisfies PublishedVia[];

/** Where a verslag lies, as far as that is public: to whom it was mailed is not. */
export const publicPlace = ({ via, where }: Publication): string =>
  PLACES.includes(via) ? where.trim() : "";

/** The name of a board member; "" unless asked for. */
export const boardName = ({ name }: Pick<Person, "name">, extras: Extras): string =>
  extras.has("boardNames") ? name : "";

/** Who does an action, as far as may be told. */
export type ToldOwner =
  /** A name that was asked for, a functie, or an organisation outside. */
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "nobody" | "board" | "volunteer" | "resident" | "official" | "other" };

export function toldOwner(owner: Owner, person: Person | undefined, extras: Extras): ToldOwner {
  if (owner.kind === "") return { kind: "nobody" };
  if (owner.kind === "function") return { kind: "words", words: owner.name };
  // A name that was typed: a party outside, or somebody who is not among Contacten.
  if (owner.kind !== "person" || !person)
    return extras.has("otherNames") && owner.name !== "" ? { kind: "words", words: owner.name } : OTHER;
  if (extras.has(person.group === "board" ? "boardNames" : "otherNames"))
    return { kind: "words", words: person.name };
  if (person.functie !== "" && BY_FUNCTIE.includes(person.group))
    return { kind: "words", words: person.functie };
  return KNOWN_GROUPS.has(person.group) ? { kind: person.group as "board" } : OTHER;
}

const OTHER: ToldOwner = { kind: "other" };
/** Whom one names by what they are called: not a resident, who would be known by it. */
const BY_FUNCTIE: readonly string[] = ["board", "official"];
const KNOWN_GROUPS: ReadonlySet<string> = new Set(["board", "volunteer", "resident", "official"]);
