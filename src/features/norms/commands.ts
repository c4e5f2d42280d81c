/** Changing a norm, putting it back as in the set, adding one of one's own, and choosing another set; each one commit. */

import type { ParsedOwnNorm } from "../../domain/drafts/own-norm.ts";
import {
  type NormChange,
  normChangeId,
  normChanges,
  normSets,
  type OwnNorm,
  ownNorms,
  type StoredNormSet,
} from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";

export type SaidOtherwise = Partial<Omit<NormChange, "id">>;

/** Only what is given is said otherwise than the set; null and "" are as in the set. */
export const changeNorm = (store: Store, setId: string, normId: string, change: SaidOtherwise) =>
  store.commit([write(normChanges, normChangeId(setId, normId), change)]);

const AS_IN_SET: Omit<NormChange, "id"> = {
  value: null,
  weight: "",
  source: "",
  sourceDate: "",
  remark: "",
  off: false,
};

/** "Zoals in de set". Gives the way back. */
export async function putBackNorm(store: Store, { id, ...before }: NormChange): Promise<() => Promise<void>> {
  await store.commit([write(normChanges, id, AS_IN_SET)]);
  return async () => void (await store.commit([write(normChanges, id, before)]));
}

export const addNorm = (store: Store, norm: ParsedOwnNorm) =>
  store.commit([create(ownNorms, store.newId(), norm)]);

export const changeOwnNorm = (store: Store, id: string, change: Partial<Omit<OwnNorm, "id">>) =>
  store.commit([write(ownNorms, id, change)]);

/** What was noted about it in a year stays, for when it comes back. */
export const removeNorm = (store: Store, id: string) => store.commit([remove(ownNorms, id)]);
/** "Zet terug". */
export const restoreNorm = (store: Store, id: string) => store.commit([restore(ownNorms, id)]);

/** Another set counts from now on; what was changed in each stays with it. Gives the way back. */
export async function chooseSet(store: Store, setId: string, before: string): Promise<() => Promise<void>> {
  const choose = (normSetId: string) => store.commit([write(organisation, ORGANISATION_ID, { normSetId })]);
  await choose(setId);
  return async () => void (await choose(before));
}

/** Takes away a set that does not count here; what was changed in it stays, for when it comes back. */
export async function removeSet(store: Store, { id }: StoredNormSet): Promise<() => Promise<void>> {
  await store.commit([remove(normSets, id)]);
  return async () => void (await store.commit([restore(normSets, id)]));
}
