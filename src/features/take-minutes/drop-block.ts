/** Deleting a block, with the way back. */

import type { Block } from "../../domain/tables/blocks.ts";
import type { Store } from "../../storage/store.ts";
import { showToast } from "../../ui/toasts.ts";
import { removeBlock, restoreBlock } from "./commands.ts";
import { isKnownKind } from "./known-kind.ts";
import { texts } from "./texts.ts";

/** Puts the block with this id in the bin; does nothing when it is not among those shown. */
export async function dropBlock(
  store: Store,
  shown: readonly Block[],
  id: string | undefined,
): Promise<void> {
  const block = shown.find((each) => each.id === id);
  if (!block || !isKnownKind(block.kind)) return;
  await removeBlock(store, block.id);
  showToast({
    text: texts.removed(texts.kinds[block.kind]),
    undo: async () => void (await restoreBlock(store, block.id)),
  });
}
