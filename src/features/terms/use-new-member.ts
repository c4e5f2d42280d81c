/** The form of somebody new on the board: what was filled in, what is proposed, and what is wrong with it. */

import { useState } from "react";
import { useNavigate } from "react-router";
import { lastDayOf, type TermDates, termsSince } from "../../domain/board/next-term.ts";
import { offeredFuncties } from "../../domain/board/offered-functies.ts";
import { officeId } from "../../domain/board/offices.ts";
import {
  type BoardMember,
  type BoardMemberDraft,
  type BoardMemberProblems,
  isThereAlready,
  leavesLapsed,
  parseBoardMember,
  partyOf,
} from "../../domain/drafts/term.ts";
import { functionsIn } from "../../domain/owner.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { useStore } from "../../storage/store-context.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { showToast } from "../../ui/toasts.ts";
import { type AddedTerm, addBoardMember } from "./new-member-commands.ts";
import { texts } from "./texts.ts";

/**
 * `own`: the last day was filled in by hand. `whole`: not to be divided into terms. `stays`: after a last day that is
 * over they sit there still. Each "yes" or "".
 */
type Draft = BoardMemberDraft & Readonly<Record<"own" | "whole" | "stays", string>>;

/** In the order of the screen, to put the caret in the first that is not right. */
export const FIELD_IDS = [
  ["name", "new-member-name"],
  ["functie", "new-member-functie"],
  ["from", "new-member-from"],
  ["until", "new-member-until"],
] as const;

type NewMemberProps = {
  readonly file: BoardFile;
  /** Someone of Contacten; "" not said. */
  readonly personId: string;
  readonly functie: string;
};

export function useNewMember({ file, personId, functie }: NewMemberProps) {
  const store = useStore();
  const navigate = useNavigate();
  const today = store.today();
  const chosen = file.people.get(personId);
  const empty: Draft = {
    name: chosen?.name ?? "",
    personId: chosen?.id ?? "",
    functie: asOffered(functie, file) || (chosen ? functieWithoutTerm(chosen, file) : ""),
    from: "",
    until: "",
    own: "",
    whole: "",
    stays: "",
  };
  const [filled, change, forget] = useFormDraft<Draft>(
    `board member ${store.organisationId} ${personId} ${functie}`,
    empty,
  );
  const [problems, setProblems] = useState<BoardMemberProblems>({});
  const { termYears } = file.organisation;
  const split = splitOf(filled, termYears, today);
  const proposed = split ? "" : lastDayOf(filled.from, termYears);
  const draft: Draft = { ...filled, until: filled.own === "" ? proposed : filled.until };
  const edit = (fields: Partial<Draft>) => {
    change(fields);
    setProblems((wrong) =>
      Object.fromEntries(
        // That a term is there already hangs on all that was filled in.
        Object.entries(wrong).filter(([field, why]) => !(field in fields) && why !== "alreadyThere"),
      ),
    );
  };
  const isSplit = split !== undefined && draft.whole === "";
  const asksStays = !isSplit && leavesLapsed(draft, termsOf(partyIn(draft, chosen, file), file), today);
  const add = async (): Promise<BoardMemberProblems> => {
    const parsed = chosen
      ? parseBoardMember({ ...draft, name: chosen.name, personId: chosen.id }, [chosen])
      : parseBoardMember(draft, candidates(file));
    if (!parsed.ok) {
      setProblems(parsed.error);
      return parsed.error;
    }
    const { dates, party } = parsed.value;
    const whole = dates ? [dates] : [];
    const endedOn = asksStays && draft.stays === "" ? draft.until : "";
    const asked = (dates && isSplit ? split : whole).map((each): AddedTerm => ({ ...each, endedOn }));
    const known = file.people.get(party.personId);
    const had = termsOf(known?.id ?? "", file);
    if (asked.some(({ from }) => isThereAlready({ functie: parsed.value.functie, from }, had))) {
      const wrong: BoardMemberProblems = { from: "alreadyThere" };
      setProblems(wrong);
      return wrong;
    }
    const kept = await addBoardMember(store, parsed.value, asked, known, had);
    if (!kept.ok && kept.error.retry === "never") {
      showToast({ text: texts.notKept, tone: "trouble" });
      return {};
    }
    // What could not be kept yet waits in the store, so adding it again would make two.
    forget();
    tell(parsed.value, endedOn !== "", kept.ok);
    await navigate(chosen ? `/bestuur/lid/${chosen.id}` : "/bestuur", { replace: true });
    return {};
  };
  return { draft, edit, problems, add, termYears, split, asksStays, chosen };
}

function tell({ party, functie }: BoardMember, isOver: boolean, isKept: boolean): void {
  const words = texts.fresh;
  showToast(
    isKept
      ? { text: (isOver ? words.addedOver : words.added)(party.name, functie) }
      : { text: words.keptLater(party.name), tone: "trouble" },
  );
}

/** The id of whoever the form is about; "" somebody new, or nobody yet. */
function partyIn(draft: Draft, chosen: Person | undefined, file: BoardFile): string {
  if (chosen) return chosen.id;
  const party = partyOf(draft, candidates(file));
  return party.ok ? party.value.personId : "";
}

const termsOf = (id: string, { terms }: BoardFile) =>
  id === "" ? [] : terms.filter(({ personId }) => personId === id);

/** An address may name a functie, or its id. */
const asOffered = (functie: string, { terms, offices }: BoardFile): string =>
  offeredFuncties(terms, offices).find((each) => officeId(each) === officeId(functie)) ?? functie;

/** Who is of the board in Contacten, and of whom no term is known, sits in what is written there. */
function functieWithoutTerm(person: Person, { terms }: BoardFile): string {
  if (person.group !== "board" || terms.some(({ personId }) => personId === person.id)) return "";
  const [whole = "", first = whole] = functionsIn(person.functie);
  return first;
}

/** Who may sit on a board: no official, and nobody who works for someone else. */
export const candidates = (file: BoardFile): Person[] =>
  [...file.people.values()].filter(({ group }) => group !== "official" && group !== "other");

/** Since longer than one term by the statuten: the terms that must have been; undefined when it is one. */
function splitOf(
  { from, own, whole }: Draft,
  termYears: number | null,
  today: string,
): readonly TermDates[] | undefined {
  if (own !== "" && whole === "") return undefined;
  const all = termsSince(from, termYears, today);
  return all.length > 1 ? all : undefined;
}
