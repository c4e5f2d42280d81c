/** From two answers to an organisation that is ready: what was filled in, what is wrong with it, and the pressing. */

import { useRef, useState } from "react";
import { parseSetUp, type SetUpDraft, type SetUpProblems } from "../../domain/drafts/set-up.ts";
import type { Result } from "../../kernel/result.ts";
import type { Store } from "../../storage/store.ts";
import type { Trouble } from "../../storage/write-line.ts";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { setUp } from "./commands.ts";

/** Makes the organisation's own store and puts it on this phone's list. */
export type CreateOrganisation = (name: string) => Promise<Result<Store, Trouble>>;

type State =
  | { readonly kind: "filling"; readonly problems: SetUpProblems }
  | { readonly kind: "busy" }
  | { readonly kind: "trouble"; readonly why: Trouble["kind"] };

const EMPTY: SetUpDraft = { organisation: "", name: "", functie: "" };

export function useBeginning(createOrganisation: CreateOrganisation, onReady: (store: Store) => void) {
  const [draft, change, forget] = useFormDraft("welcome", EMPTY);
  const [state, setState] = useState<State>({ kind: "filling", problems: {} });
  // Kept after trouble, so that pressing again makes no second organisation.
  const made = useRef<{ readonly store: Store; readonly personId: string }>(undefined);

  /** Gives the problems, for the focus to go to; none when it went well or storage was in the way. */
  const begin = async (): Promise<SetUpProblems> => {
    const parsed = parseSetUp(draft);
    if (!parsed.ok) {
      setState({ kind: "filling", problems: parsed.error });
      return parsed.error;
    }
    setState({ kind: "busy" });
    const trouble = await make(parsed.value);
    if (trouble) setState({ kind: "trouble", why: trouble.kind });
    return {};
  };

  const make = async (answers: SetUpDraft): Promise<Trouble | undefined> => {
    if (!made.current) {
      const created = await createOrganisation(answers.organisation);
      if (!created.ok) return created.error;
      made.current = { store: created.value, personId: created.value.newId() };
    }
    const { store, personId } = made.current;
    const kept = await setUp(store, answers, personId);
    if (!kept.ok) return kept.error;
    forget();
    onReady(store);
    return undefined;
  };

  const edit = (fields: Partial<SetUpDraft>) => {
    change(fields);
    if (state.kind === "filling") setState({ kind: "filling", problems: without(state.problems, fields) });
  };

  return { draft, edit, state, begin };
}

const without = (problems: SetUpProblems, fields: Partial<SetUpDraft>): SetUpProblems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in fields)));
