/** Takes over what was chosen of a file of agreements: one commit, and one that puts back what was there. */

import {
  type FormatComing,
  type Present,
  type SetComing,
  storedFormat,
} from "../../domain/exchange/compare-exchange.ts";
import { AS_SHIPPED } from "../../domain/formats/format-of.ts";
import { formats } from "../../domain/tables/formats.ts";
import { normSets } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Result } from "../../kernel/result.ts";
import type { Store, Trouble } from "../../storage/store.ts";
import { remove, restore, type Write, write } from "../../storage/write.ts";

export type Chosen = {
  readonly formats: readonly FormatComing[];
  /** The set to keep here, if it is not yet; and whether it counts from now on. */
  readonly set: { readonly coming: SetComing; readonly use: boolean } | null;
};

type Taken = { readonly stored: Result<unknown, Trouble>; readonly undo: () => Promise<void> };

export async function takeOver(store: Store, chosen: Chosen, present: Present): Promise<Taken> {
  const stored = await store.commit(writesOf(chosen, store.today()));
  return { stored, undo: async () => void (await store.commit(undoOf(chosen, present))) };
}

function writesOf({ formats: coming, set }: Chosen, today: string): Write[] {
  const keeps = set !== null && !set.coming.isHere;
  return [
    ...coming.map((format) => write(formats, format.kind, storedFormat(format))),
    ...(keeps
      ? [
          write(normSets, set.coming.set.id, { set: set.coming.set, takenOn: today }),
          restore(normSets, set.coming.set.id),
        ]
      : []),
    ...(set?.use ? [write(organisation, ORGANISATION_ID, { normSetId: set.coming.set.id })] : []),
  ];
}

function undoOf({ formats: coming, set }: Chosen, present: Present): Write[] {
  const before = coming.map(({ kind }) => {
    const { id: _id, ...own } = present.formats.get(kind) ?? { id: kind, ...AS_SHIPPED };
    return write(formats, kind, own as Parameters<typeof write<typeof formats>>[2]);
  });
  const id = set?.coming.set.id ?? "";
  const old = present.sets.find((each) => each.id === id);
  const back = old ? write(normSets, id, { set: old.set, takenOn: old.takenOn }) : remove(normSets, id);
  return [
    ...before,
    ...(set && !set.coming.isHere ? [back] : []),
    ...(set?.use
      ? [write(organisation, ORGANISATION_ID, { normSetId: present.organisation.normSetId })]
      : []),
  ];
}
