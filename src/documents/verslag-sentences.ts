/** The facts of a verslag as sentences, the same in every form. */

import { outcomeOf, votesCast } from "../domain/vote.ts";
import { clockTime, clockTimes, dayAndDate, fullDate, when } from "../press/spoken-dates.ts";
import type { Statement } from "./paper.ts";
import { texts } from "./texts.ts";
import type {
  AdoptedHere,
  LifeEvent,
  VerslagAttendee,
  VerslagDecision,
  VerslagLife,
  VerslagSubPoint,
  VerslagText,
} from "./verslag.ts";

/** "Verslag bestuursvergadering", or its own title. */
export const verslagTitle = ({ title, kind }: Pick<VerslagText, "title" | "kind">): string =>
  title === "" ? texts.verslagOf(kind) : texts.verslagTitled(title);

/** Label and value of what stands in the head; what is not known is left out. */
export function headFacts(text: VerslagText): (readonly [label: string, value: string])[] {
  const { facts } = texts;
  const all = [
    [facts.kind, text.title === "" ? "" : text.kind],
    [facts.date, dayAndDate(text.date)],
    [facts.time, clockTimes(text.start, text.end)],
    [facts.place, text.place],
  ] as const;
  return all.filter(([, value]) => value !== "");
}

/** Every adoption and reopening, then where it stands now if they do not say so already. */
export function statusStatements(life: VerslagLife): Statement[] {
  const events = life.events.map(eventStatement);
  if (life.state === "adopted") return events.length > 0 ? events : [plain(texts.status.adopted)];
  const { none, draft, proposed } = texts.status;
  const until = life.reactUntil === "" ? "" : ` ${texts.status.reactUntil(when(life.reactUntil, ""))}`;
  const now = { none, draft, proposed: proposed(fullDate(life.proposedOn)) + until }[life.state];
  return [...events, plain(now)];
}

function eventStatement(event: LifeEvent): Statement {
  if (event.kind === "reopened") {
    const lines = event.why === "" ? [] : [texts.status.reason(event.why)];
    return { text: texts.status.reopened(fullDate(event.on), event.by), lines };
  }
  return withChanges(adoptedPhrase(event.on, event.inMeetingOn), event.changes);
}

function adoptedPhrase(on: string, inMeetingOn: string): string {
  if (inMeetingOn === "") return texts.status.adoptedOn(fullDate(on));
  if (on === "" || on === inMeetingOn) return texts.status.adoptedIn(dayAndDate(inMeetingOn));
  return texts.status.adoptedOnIn(fullDate(on), dayAndDate(inMeetingOn));
}

/** A verslag that this meeting adopted. */
export const adoptedHereStatement = ({ title, date, changes }: AdoptedHere): Statement =>
  withChanges(texts.adoptedHere(title, dayAndDate(date)), changes);

function withChanges(phrase: string, changes: string): Statement {
  const lines = changes
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•]\s+/, "").trim())
    .filter((line) => line !== "");
  return { text: phrase + (lines.length === 0 ? texts.status.asPresented : texts.status.withChanges), lines };
}

/** "Ans de Vries (voorzitter, vanaf 20.15 uur)". */
export function attendeePhrase({ name, role, arrived, left, proxy }: VerslagAttendee): string {
  const { attendance } = texts;
  const remarks = [role, hoursPhrase(arrived, left), proxy === "" ? "" : attendance.proxy(proxy)].filter(
    (remark) => remark !== "",
  );
  return remarks.length === 0 ? name : `${name} (${remarks.join(", ")})`;
}

function hoursPhrase(arrived: string, left: string): string {
  const { attendance } = texts;
  if (arrived !== "" && left !== "") return attendance.fromTo(clockTimes(arrived, left));
  if (arrived !== "") return attendance.arrived(clockTime(arrived));
  return left === "" ? "" : attendance.left(clockTime(left));
}

/** Who was there and who was not; groups without anyone are left out. */
export function attendanceGroups(text: VerslagText): { label: string; names: string[] }[] {
  const { attendance } = texts;
  const residents = text.residents === null ? [] : [attendance.residents(text.residents)];
  return [
    { label: attendance.present, names: [...text.present.map(attendeePhrase), ...residents] },
    { label: attendance.apologies, names: text.apologies.map(attendeePhrase) },
    { label: attendance.absent, names: text.absent.map(attendeePhrase) },
  ].filter((group) => group.names.length > 0);
}

/** The vote, who took no part, and when to look at it again; nothing for a decision without any of these. */
export function decisionRemarks({ vote, conflicted, reviewOn }: VerslagDecision): string[] {
  const remarks = vote === null ? [] : [voteSentence(vote)];
  if (conflicted.length === 1) remarks.push(texts.vote.conflictedOne(conflicted.join("")));
  if (conflicted.length > 1) remarks.push(texts.vote.conflictedMore(enumeration(conflicted)));
  if (reviewOn !== "") remarks.push(texts.review(fullDate(reviewOn)));
  return remarks;
}

/** "Voor 4, tegen 1, blanco 0. Aangenomen."; a tie is a rejection and is said to be one. */
function voteSentence(vote: NonNullable<VerslagDecision["vote"]>): string {
  if (votesCast(vote) === 0) return texts.vote.none;
  const counts = texts.vote.counts(vote) + (vote.proxies > 0 ? texts.vote.proxies(vote.proxies) : "");
  const rejected = vote.for === vote.against ? texts.vote.tie : texts.vote.rejected;
  return `${counts}. ${outcomeOf(vote) === "carried" ? texts.vote.carried : rejected}`;
}

/** What became of an item that was not simply discussed; "" nothing to say. */
export function outcomeSentence({ outcome, entries }: Pick<VerslagSubPoint, "outcome" | "entries">): string {
  if (outcome === "" || outcome === "discussed") return "";
  if (outcome !== "deferred") return texts.outcome(outcome);
  return entries.length > 0 ? texts.continued : texts.deferred;
}

/** "donderdag 2 april, 20.00 uur: bestuursvergadering, Buurthuis De Kom"; the year where it is another. */
export function nextPhrase(next: VerslagText["next"][number], date: string): string {
  const what = [next.title, next.place].filter((part) => part !== "").join(", ");
  return [when(next.date, next.start, date), what].filter((part) => part !== "").join(": ");
}

const plain = (text: string): Statement => ({ text, lines: [] });

const enumeration = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(texts.and);
