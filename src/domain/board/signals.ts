/**
 * What is worth telling about a board member, what asks first in front. Only a lapsed term is an alarm (domain.md,
 * Rooster); introductions come before years, and of years nothing is said but softly (domain.md, Norms).
 */

import { addMonths } from "../../kernel/civil-date.ts";
import { type NormInForce, type NormsInForce, normFor } from "../norms/norms-in-force.ts";
import type { Effort } from "../tables/board.ts";
import type { NormMeasure } from "../tables/norms.ts";
import type { Ahead, Member, Signal, Sitting } from "./board.ts";
import { officeId } from "./offices.ts";
import { fullDay } from "./service.ts";

type Unsigned = Omit<Member, "signals">;

interface SignalsAt {
  readonly norms: NormsInForce;
  readonly efforts: readonly Effort[];
  readonly today: string;
  /** Meetings that were called off: nobody was introduced at those. */
  readonly calledOff?: ReadonlySet<string>;
}

/** Nearest first: so many months ahead an end is told, and only the nearest of them. */
const AHEAD: readonly Ahead[] = [2, 6, 12];
/** A talk is prepared, and counts when it was held, from so many months ahead. */
const TALK_AHEAD = 12;
/** So long someone is new to the residents. */
const NEW_FOR_YEARS = 2;

export function signalsOf(member: Unsigned, { norms, efforts, today, calledOff }: SignalsAt): Signal[] {
  if (member.now.length === 0) return [];
  const over = overGuideline(member, norms, efforts);
  return [
    ...member.now.flatMap(lapsed),
    ...member.now.flatMap((sitting) => ends(sitting, member.sittings, today)),
    ...notIntroduced(member, calledOff),
    // Beyond the guideline that is what is told, and not also the talk before it.
    ...(over.length > 0 ? [] : successionTalk(member, norms, efforts, today)),
    ...over,
  ];
}

const lapsed = (sitting: Sitting): Signal[] =>
  sitting.state === "lapsed" ? [{ kind: "lapsed", sitting, on: sitting.endsOn }] : [];

/** Nothing where the same person was given a next term in that office already. */
function ends(sitting: Sitting, all: readonly Sitting[], today: string): Signal[] {
  const on = sitting.endsOn;
  if (sitting.state !== "running" || on === "") return [];
  const office = officeId(sitting.term.functie);
  const goesOn = all.some(
    ({ term, state, endsOn }) =>
      term.id !== sitting.term.id &&
      officeId(term.functie) === office &&
      (state === "coming" || (state === "running" && (endsOn === "" || endsOn > on))),
  );
  const ahead = goesOn ? undefined : AHEAD.find((months) => on <= addMonths(today, months));
  return ahead === undefined ? [] : [{ kind: "ends", sitting, on, ahead }];
}

/** Who is new, and was not yet introduced to residents (R 5.2: that is democracy, more than the years). */
function notIntroduced({ person, service }: Unsigned, calledOff?: ReadonlySet<string>): Signal[] {
  const isNew = service.spells.length > 0 && service.years < NEW_FOR_YEARS;
  const { introducedMeetingId: at } = person;
  const isKnown = (at !== "" && !calledOff?.has(at)) || person.introducedOn !== "";
  return isNew && !isKnown ? [{ kind: "notIntroduced" }] : [];
}

/** Longer than the guideline, from a full month beyond it. */
function overGuideline(member: Unsigned, norms: NormsInForce, efforts: readonly Effort[]): Signal[] {
  const norm = ours(norms, "serviceYears");
  if (!norm || norm.value === null) return [];
  const { years, months } = member.service;
  if (years * 12 + months <= norm.value * 12) return [];
  return [{ kind: "overGuideline", norm, efforts: efforts.filter((each) => isAbout(each, member)).length }];
}

/** An effort about this person, for an office of theirs, or for the board as a whole. */
function isAbout({ personId, functie }: Effort, { person, now }: Unsigned): boolean {
  if (personId !== "") return personId === person.id;
  const office = officeId(functie);
  return office === "" || now.some(({ term }) => officeId(term.functie) === office);
}

/** The talk with the municipality about succession (R 6.2 (5)): from a year ahead, until one about them was noted. */
function successionTalk(
  { person, service }: Unsigned,
  norms: NormsInForce,
  efforts: readonly Effort[],
  today: string,
): Signal[] {
  const norm = ours(norms, "successionTalkYears");
  const on = norm && norm.value !== null ? fullDay(service.spells, norm.value) : "";
  if (!norm || on === "" || on > addMonths(today, TALK_AHEAD)) return [];
  const since = addMonths(on, -TALK_AHEAD);
  const isHeld = efforts.some((effort) => effort.personId === person.id && effort.on >= since);
  return isHeld ? [] : [{ kind: "successionTalk", norm, on }];
}

/** What the municipality or others must do never shows with the organisation. */
function ours(norms: NormsInForce, measure: NormMeasure): NormInForce | undefined {
  const norm = normFor(norms, measure);
  return norm && (norm.for === "organisation" || norm.for === "together") ? norm : undefined;
}
