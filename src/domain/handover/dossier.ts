/** What passes to a successor with an office: everything that runs, and what one must know (R 6.2: history travels). */

import type { Board, Member, OfficeState, Sitting } from "../board/board.ts";
import { officeId } from "../board/offices.ts";
import { byDue } from "../carry-over.ts";
import { commitmentsOf } from "../commitments.ts";
import { isOwnedBy } from "../owner.ts";
import { byWaiting, isAskedOutside } from "../question.ts";
import type { Block, Owner } from "../tables/blocks.ts";
import type { Meeting } from "../tables/meetings.ts";
import type { Organisation } from "../tables/organisation.ts";
import type { Commitment } from "../tables/outside.ts";
import type { Person } from "../tables/people.ts";
import { type HandoverList, handoverList } from "./checklist.ts";
import { comingMeetings } from "./coming-meetings.ts";

/** A block with its words and its shown number, as a register reads it. */
export type NotedBlock = {
  readonly block: Block;
  readonly text: string;
  readonly number: string;
  readonly meeting: Meeting | undefined;
};

export type DossierSource = {
  readonly board: Board;
  readonly organisation: Organisation;
  readonly people: ReadonlyMap<string, Person>;
  /** Open ones. */
  readonly actions: readonly NotedBlock[];
  readonly questions: readonly NotedBlock[];
  readonly decisions: readonly NotedBlock[];
  readonly commitments: readonly Commitment[];
  readonly meetings: readonly Meeting[];
  /** The lines of its list that were seen to. */
  readonly ticked: readonly string[];
  readonly today: string;
};

/** A day to keep in mind. */
export type ComingDate =
  | { readonly kind: "meeting"; readonly on: string; readonly meeting: Meeting }
  /** A decision to look at again. */
  | { readonly kind: "review"; readonly on: string; readonly decision: NotedBlock }
  /** The last day of a term in this office. */
  | { readonly kind: "termEnds"; readonly on: string; readonly member: Member };

export type Dossier = {
  readonly office: OfficeState;
  readonly organisation: Organisation;
  readonly people: ReadonlyMap<string, Person>;
  readonly today: string;
  /** Who hands it over: its holders, or else whoever held it last. */
  readonly from: readonly Member[];
  readonly deputy: Person | undefined;
  /** Terms in this office of those who hand it over, the latest first. */
  readonly terms: readonly { readonly member: Member; readonly sitting: Sitting }[];
  readonly list: HandoverList;
  /** Of the office, and of whoever hands it over. */
  readonly actions: readonly NotedBlock[];
  /** To the municipality and other parties outside, the longest waiting first. */
  readonly questions: readonly NotedBlock[];
  readonly commitments: readonly Commitment[];
  readonly dates: readonly ComingDate[];
  readonly contacts: {
    readonly board: readonly Member[];
    /** Officials, and others of a known organisation. */
    readonly outside: readonly Person[];
    readonly volunteers: readonly Person[];
  };
};

/** More meetings than these are looked up in the app. */
const MOST_MEETINGS = 12;

export function dossierOf(office: OfficeState, source: DossierSource): Dossier {
  const { board, organisation, people, today } = source;
  const from = handingOver(office, board);
  return {
    office,
    organisation,
    people,
    today,
    from,
    deputy: people.get(office.office.deputyId),
    terms: termsIn(office, from),
    list: handoverList({ ...office.office, functie: office.functie }, organisation, source.ticked),
    actions: source.actions
      .filter(({ block }) => isOfOffice(block.owner, office, from))
      .sort((a, b) => byDue(a.block, b.block)),
    questions: runningQuestions(source),
    commitments: commitmentsOf(source.commitments).open,
    dates: comingDates(office, from, source),
    contacts: contactsOf(source),
  };
}

/** Its holders; of an empty seat those who held it last. */
export function handingOver(office: Pick<OfficeState, "id" | "holders">, board: Board): readonly Member[] {
  if (office.holders.length > 0) return office.holders;
  const ends = board.former.flatMap((member) =>
    member.sittings.filter(isIn(office)).map(({ endsOn }) => ({ member, endsOn })),
  );
  const last = ends
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  return ends.filter(({ endsOn }) => endsOn === last).map(({ member }) => member);
}

const isIn =
  ({ id }: Pick<OfficeState, "id">) =>
  ({ term }: Sitting): boolean =>
    officeId(term.functie) === id;

function termsIn(office: OfficeState, from: readonly Member[]) {
  return from
    .flatMap((member) => member.sittings.filter(isIn(office)).map((sitting) => ({ member, sitting })))
    .sort((a, b) => b.sitting.term.from.localeCompare(a.sitting.term.from));
}

/** Given to the office by its name, or to one of these persons. */
const isOfOffice = (owner: Owner, { id }: OfficeState, from: readonly Member[]): boolean =>
  (owner.kind === "function" && officeId(owner.name) === id) ||
  from.some(({ person }) => isOwnedBy(owner, person));

const runningQuestions = ({ questions, people, today }: DossierSource): NotedBlock[] => {
  const compare = byWaiting(today);
  return questions
    .filter(({ block }) => block.done === "" && isAskedOutside(block.owner, people.values()))
    .sort((a, b) => compare(a.block, b.block));
};

function comingDates(office: OfficeState, from: readonly Member[], source: DossierSource): ComingDate[] {
  const { today } = source;
  const dates: ComingDate[] = [
    ...comingMeetings(source.meetings, today)
      .slice(0, MOST_MEETINGS)
      .map((meeting) => ({ kind: "meeting" as const, on: meeting.date, meeting })),
    ...source.decisions
      .filter(({ block }) => block.reviewOn >= today)
      .map((decision) => ({ kind: "review" as const, on: decision.block.reviewOn, decision })),
    ...from.flatMap((member) =>
      member.now
        .filter(isIn(office))
        .filter(({ endsOn }) => endsOn >= today)
        .map(({ endsOn }) => ({ kind: "termEnds" as const, on: endsOn, member })),
    ),
  ];
  return dates.sort((a, b) => a.on.localeCompare(b.on));
}

function contactsOf({ board, people }: DossierSource): Dossier["contacts"] {
  const active = [...people.values()].filter(({ left }) => !left).sort(byName);
  return {
    board: board.members,
    outside: active.filter(
      ({ group, worksAt }) => group === "official" || (group === "other" && worksAt.trim() !== ""),
    ),
    volunteers: active.filter(({ group }) => group === "volunteer"),
  };
}

const collator = new Intl.Collator("nl", { numeric: true });
const byName = (a: Person, b: Person): number => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
