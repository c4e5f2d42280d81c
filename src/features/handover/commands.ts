/** What one changes while an office is handed over; each intent is one commit. */

import { type Office, offices } from "../../domain/tables/board.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import type { HandoverFile } from "./read-handover.ts";

export type HandoverChange = Partial<Pick<Office, "ticked" | "checklist" | "whereThingsLie" | "goodToKnow">>;

/** An office of which nothing was kept yet gets its name with it. */
export const changeHandover = (
  store: Store,
  { dossier: { office }, isStored }: HandoverFile,
  change: HandoverChange,
) => store.commit([write(offices, office.id, isStored ? change : { functie: office.functie, ...change })]);

/** The lines as shipped, and nothing ticked: for a next time. Gives the way back. */
export async function beginAnew(store: Store, file: HandoverFile): Promise<() => Promise<void>> {
  const { checklist, ticked } = file.dossier.office.office;
  await changeHandover(store, file, { checklist: null, ticked: [] });
  return async () => void (await changeHandover(store, file, { checklist, ticked }));
}
