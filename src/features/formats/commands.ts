/** Changing how a kind of overleg is held, and putting it back as shipped; each one commit. */

import { AS_SHIPPED } from "../../domain/formats/format-of.ts";
import { type Format, formats } from "../../domain/tables/formats.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

export type FormatChange = Partial<Omit<Format, "id">>;

/** Only what is given becomes the organisation's own; the rest stays as shipped. */
export const changeFormat = (store: Store, kind: string, change: FormatChange) =>
  store.commit([write(formats, kind, change)]);

/** "Zet terug zoals meegeleverd". Gives the way back. */
export async function resetFormat(store: Store, kind: string, before: Format): Promise<() => Promise<void>> {
  const { id: _id, ...own } = before;
  await changeFormat(store, kind, AS_SHIPPED);
  return async () => void (await changeFormat(store, kind, own));
}
