/** The blocks of the meeting, and those that were added a moment ago and are on their way to the disk. */

import { useState } from "react";
import { flushSync } from "react-dom";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { orderAfterLast } from "../../domain/order.ts";
import { type Block, type BlockKind, blocks, NOBODY } from "../../domain/tables/blocks.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { addBlock } from "./commands.ts";

export function useFreshBlocks(file: MeetingFile): {
  readonly blocks: readonly Block[];
  /** Gives the id of the new block, which is on the screen by then. */
  readonly add: (itemId: string, kind: BlockKind) => string;
} {
  const store = useStore();
  const [fresh, setFresh] = useState<readonly Block[]>([]);
  const [mine, setMine] = useState<readonly string[]>([]);
  const stored = new Set(file.blocks.map((block) => block.id));
  // Once stored it is the database that says whether it exists: a deleted block must not come back from here.
  if (fresh.some((block) => stored.has(block.id))) setFresh(fresh.filter((block) => !stored.has(block.id)));
  const all = [...file.blocks, ...fresh.filter((block) => !stored.has(block.id))];
  const add = (itemId: string, kind: BlockKind): string => {
    const siblings = all.filter((block) => block.itemId === itemId);
    const last = siblings.at(-1);
    if (last && mine.includes(last.id) && isUntouched(store, file, last)) {
      if (last.kind !== kind) void store.commit([write(blocks, last.id, { kind })]);
      return last.id;
    }
    const block = newBlock(store, file, itemId, kind, orderAfterLast(siblings));
    flushSync(() => {
      setFresh([...fresh, block]);
      setMine([...mine, block.id]);
    });
    void addBlock(store, file, { ...block, kind });
    return block.id;
  };
  return { blocks: all, add };
}

/** The last block of this screen is used again while nothing was done with it: pressing a button twice makes one. */
function isUntouched(store: Store, file: MeetingFile, block: Block): boolean {
  const words = store.openedText(file.meeting.id)?.text(block.id) ?? "";
  return (
    words.trim() === "" &&
    block.number === null &&
    block.vote === null &&
    block.conflicted.length === 0 &&
    block.owner.kind === NOBODY.kind &&
    block.due === "" &&
    block.done === "" &&
    block.answer === ""
  );
}

function newBlock(store: Store, file: MeetingFile, itemId: string, kind: BlockKind, order: string): Block {
  const initial = Object.fromEntries(
    Object.entries(blocks.fields).map(([name, field]) => [name, field.initial]),
  );
  const own = { id: store.newId(), meetingId: file.meeting.id, itemId, kind, order, noted: store.today() };
  return { ...(initial as Omit<Block, "id">), ...own };
}
