/** What one changes while an office is handed over; each intent is one commit. */

import { renamedLine } from "../../domain/handover/checklist.ts";
import { type Office, offices } from "../../domain/tables/board.ts";
import { tickId, ticks } from "../../domain/tables/ticks.ts";
import type { Store } from "../../storage/store.ts";
import { type Write, write } from "../../storage/write.ts";
import type { HandoverFile } from "./read-handover.ts";

export type HandoverChange = Partial<Pick<Office, "checklist" | "whereThingsLie" | "goodToKnow">>;

export const changeHandover = (store: Store, file: HandoverFile, change: HandoverChange) =>
  store.commit([officeWrite(file, change)]);

/** Says of one line that it was seen to, or not after all; other lines are not touched. */
export const tickLine = (store: Store, file: HandoverFile, line: string, isDone: boolean) =>
  store.commit([...named(file), tickWrite(file, line, isDone)]);

/** Other lines; one that only got other words keeps its tick. */
export function changeLines(
  store: Store,
  file: HandoverFile,
  before: readonly string[],
  after: readonly string[],
) {
  const renamed = renamedLine(before, after);
  const ticked = renamed && file.ticked.includes(renamed.from) ? [tickWrite(file, renamed.to, true)] : [];
  return store.commit([officeWrite(file, { checklist: after }), ...ticked]);
}

/** The lines as shipped, and nothing ticked: for a next time. Gives the way back. */
export async function beginAnew(store: Store, file: HandoverFile): Promise<() => Promise<void>> {
  const { checklist } = file.dossier.office.office;
  const all = (isDone: boolean): Write[] => file.ticked.map((line) => tickWrite(file, line, isDone));
  await store.commit([officeWrite(file, { checklist: null }), ...all(false)]);
  return async () => void (await store.commit([officeWrite(file, { checklist }), ...all(true)]));
}

/** An office of which nothing was kept yet gets its name with it. */
const officeWrite = ({ dossier: { office }, isStored }: HandoverFile, change: HandoverChange): Write =>
  write(offices, office.id, isStored ? change : { functie: office.functie, ...change });

const named = (file: HandoverFile): Write[] => (file.isStored ? [] : [officeWrite(file, {})]);

const tickWrite = ({ dossier }: HandoverFile, line: string, isDone: boolean): Write => {
  const list = { officeId: dossier.office.id };
  return write(ticks, tickId(list, line), { ...list, line, isDone });
};
