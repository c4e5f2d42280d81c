/** Changing a norm, putting it back as in the set, and choosing another set; each one commit. */

import {
  type NormChange,
  normChangeId,
  normChanges,
  normSets,
  type StoredNormSet,
} from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { remove, restore, write } from "../../storage/write.ts";

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
