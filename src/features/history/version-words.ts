/** What an earlier version said, in words. */

import {
  forWords,
  legalFormWords,
  roleWords,
  subsidyWords,
  weightWords,
} from "../../documents/board/board-words.ts";
import { ownerName } from "../../documents/verslag-entries.ts";
import { kindName } from "../../documents/verslag-of.ts";
import type { Owner } from "../../domain/tables/blocks.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Json } from "../../kernel/canonical.ts";
import { civilNow } from "../../kernel/civil-date.ts";
import { monthName } from "../../press/calendar-words.ts";
import { clockTime, dayAndDate, when } from "../../press/spoken-dates.ts";
import type { EarlierVersion } from "../../storage/queries/history.ts";
import { texts } from "./texts.ts";

type People = ReadonlyMap<string, Person>;

/** What the field is called; undefined for one that nobody sees. */
export function fieldName(table: string, field: string | undefined): string | undefined {
  if (field === undefined) return texts.words;
  const ofTable = (texts.fields as Readonly<Record<string, Readonly<Record<string, string>>>>)[table];
  return ofTable && Object.hasOwn(ofTable, field) ? ofTable[field] : undefined;
}

/** The value as one would say it; what this version of the app does not know is shown as it is. */
export function valueWords(field: string | undefined, value: Json, people: People): string {
  const say = field === undefined ? undefined : SAY[field];
  if (say) return say(value, people);
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join(", ");
  return JSON.stringify(value);
}

/** Text as it is, anything else as JSON. */
export const textOf = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

const nameOf = (value: Json, people: People): string =>
  people.get(textOf(value))?.name || texts.unknownPerson;
const date = (value: Json): string => dayAndDate(textOf(value));
const time = (value: Json): string => clockTime(textOf(value));
const oneOf = (words: Readonly<Record<string, string>>, value: Json): string =>
  Object.hasOwn(words, textOf(value)) ? (words[textOf(value)] ?? "") : textOf(value);

const month = (value: Json): string => (Number(value) >= 1 ? monthName(Number(value)) : "");
const wordsOf = (value: Json, say: (word: string) => string): string =>
  Array.isArray(value) ? value.map((each: Json) => say(textOf(each))).join(", ") : "";

/** An invitation in own words is kept with what the meeting said at the time. */
function ownWords(value: Json): string {
  const words = (value as { readonly text?: Json } | null)?.text;
  return words === undefined ? "" : textOf(words);
}

/** By field: names of kinds differ by table, but no two tables call different things the same. */
const SAY: Readonly<Partial<Record<string, (value: Json, people: People) => string>>> = {
  kind: (value) =>
    Object.hasOwn(texts.kinds, textOf(value)) ? oneOf(texts.kinds, value) : kindName(textOf(value)),
  date,
  reactUntil: date,
  cancelledOn: date,
  due: date,
  done: date,
  heldUntil: date,
  reviewOn: date,
  start: time,
  end: time,
  chairId: nameOf,
  minuteTakerId: nameOf,
  presenterId: nameOf,
  minutes: (value) => texts.minutes(Number(value)),
  reply: (value) => oneOf(texts.replies, value),
  group: (value) => oneOf(texts.groups, value),
  receives: (value) => oneOf(texts.receives, value),
  owner: (value, people) => ownerName(new Map(people), value as unknown as Owner),
  vote: (value) => texts.votes(value as unknown as Parameters<typeof texts.votes>[0]),
  status: (value) => oneOf(texts.presence, value),
  outcome: (value) => oneOf(texts.outcomes, value),
  state: (value) => oneOf(texts.states, value),
  direction: (value) => oneOf(texts.directions, value),
  on: date,
  from: date,
  until: date,
  stoppedOn: date,
  at: time,
  arrived: time,
  endedOn: date,
  decidedOn: date,
  personId: nameOf,
  proxyId: nameOf,
  deputyId: nameOf,
  livesHere: (value) => (value === "yes" ? texts.yes : texts.no),
  legalForm: (value) => legalFormWords(textOf(value)),
  roles: (value) => wordsOf(value, roleWords),
  subsidyParts: (value) => wordsOf(value, subsidyWords),
  weight: (value) => weightWords(textOf(value)),
  for: (value) => forWords(textOf(value)),
  meetingKind: (value) => kindName(textOf(value)),
  month: month,
  bookYearStart: month,
  ownMessage: ownWords,
  ownMail: ownWords,
  conflicted: (value, people) =>
    Array.isArray(value) ? value.map((id: Json) => nameOf(id, people)).join(", ") : "",
};

/** "Geschreven door Marijke, dinsdag 3 maart, 14.02 uur". */
export function originWords({ who, written, overwritten }: EarlierVersion, today: string): string {
  const until = texts.stoodUntil(momentWords(overwritten, today));
  if (written === undefined) return until;
  const by = who.kind === "person" ? texts.who.person(who.name || texts.unnamed) : texts.who[who.kind];
  return `${texts.writtenBy(by, momentWords(written, today))}. ${until}.`;
}

function momentWords(ms: number, today: string): string {
  const { date: day, time: clock } = civilNow(ms);
  return when(day, clock, today);
}
