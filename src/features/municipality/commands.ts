/** What can be done with toezeggingen, and with whoever does what. */

import { type OfficialField, parseOfficialField } from "../../domain/drafts/official.ts";
import { COMMITMENT_RULES } from "../../domain/drafts/outside.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { type Commitment, type CommitmentState, commitments } from "../../domain/tables/outside.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { remove, restore, write } from "../../storage/write.ts";

/** What is filled in about a toezegging. */
export type CommitmentFields = Partial<Omit<Commitment, "id">>;

export const changeCommitment = (store: Store, id: string, fields: CommitmentFields) =>
  store.commit([write(commitments, id, fields)]);

/** What came of it, dated today; "" is open again. */
export const settled = (state: CommitmentState, today: string): CommitmentFields => ({
  state,
  stateOn: state === "" ? "" : today,
});

/** Hands over one typed field, or says why not. */
export function keepTyped(
  commitment: Commitment,
  field: keyof typeof COMMITMENT_RULES,
  text: string,
  keep: (fields: CommitmentFields) => void,
): TextProblem | undefined {
  const parsed = COMMITMENT_RULES[field](text);
  if (!parsed.ok) return parsed.error;
  if (parsed.value !== commitment[field]) keep({ [field]: parsed.value });
  return undefined;
}

export const removeCommitment = (store: Store, id: string) => store.commit([remove(commitments, id)]);
export const restoreCommitment = (store: Store, id: string) => store.commit([restore(commitments, id)]);

/** What is filled in about a person. */
export type OfficialFields = Partial<Omit<Person, "id">>;

export const changeOfficial = (store: Store, id: string, fields: OfficialFields) =>
  store.commit([write(people, id, fields)]);

/** Hands over one typed field of a person, or says why not. */
export function keepOfficial(
  person: Person,
  field: OfficialField,
  text: string,
  keep: (fields: OfficialFields) => void,
): TextProblem | undefined {
  const parsed = parseOfficialField(field, text);
  if (!parsed.ok) return parsed.error;
  if (parsed.value !== person[field]) keep({ [field]: parsed.value });
  return undefined;
}
