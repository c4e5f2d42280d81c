/** Changes to the words of blocks that no screen has open: emptied after the bin, or written anew when put back late. */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { applyOne } from "./committed-texts.ts";
import { readSince, type TextUpdate } from "./text-rows.ts";

/** A document as it is stored now. */
async function storedDoc(db: Dexie, doc: string): Promise<Y.Doc> {
  const ydoc = new Y.Doc();
  const { updates } = await readSince(db, doc, 0);
  Y.transact(ydoc, () => {
    for (const update of updates) applyOne(ydoc, update);
  });
  return ydoc;
}

/** The update that takes the words of these blocks away; undefined when there are none. */
export async function emptied(
  db: Dexie,
  doc: string,
  blockIds: readonly string[],
): Promise<TextUpdate | undefined> {
  return await changed(db, doc, (ydoc) => {
    for (const id of blockIds) {
      const text = ydoc.getText(id);
      if (text.length > 0) text.delete(0, text.length);
    }
  });
}

/**
 * The update that writes the words of these blocks anew: the same words, but none of the letters that another phone may
 * be taking away at the same moment.
 */
export async function writtenAnew(
  db: Dexie,
  doc: string,
  blockIds: readonly string[],
): Promise<TextUpdate | undefined> {
  return await changed(db, doc, (ydoc) => {
    for (const id of blockIds) {
      const text = ydoc.getText(id);
      const words = text.toString();
      if (words === "") continue;
      text.delete(0, text.length);
      text.insert(0, words);
    }
  });
}

async function changed(
  db: Dexie,
  doc: string,
  change: (ydoc: Y.Doc) => void,
): Promise<TextUpdate | undefined> {
  const ydoc = await storedDoc(db, doc);
  const updates: Uint8Array[] = [];
  ydoc.on("update", (update: Uint8Array) => updates.push(update));
  ydoc.transact(() => change(ydoc));
  ydoc.destroy();
  return updates.length > 0 ? { doc, update: Y.mergeUpdates(updates) } : undefined;
}
