/** Taking items off the agenda, with a way back. */

import type { Store } from "../../storage/store.ts";
import { showToast } from "../../ui/toasts.ts";
import { deleteItems, restoreItems } from "./commands.ts";
import { texts } from "./texts.ts";

/** `title` says what was taken off; `ids` are the item and its sub-points. */
export async function takeOff(store: Store, title: string, ids: readonly string[]): Promise<void> {
  await deleteItems(store, ids);
  showToast({
    text: texts.agenda.removed(title),
    undo: async () => void (await restoreItems(store, ids)),
  });
}
