/** What people do on any day, in the full tier. */

import * as Y from "yjs";
import { blocks } from "../../../src/domain/tables/blocks.ts";
import { meetings } from "../../../src/domain/tables/meetings.ts";
import type { Store } from "../../../src/storage/store.ts";
import { create, remove, restore, type Write, write } from "../../../src/storage/write.ts";
import type { FullWorld } from "./full-world.ts";

export type FullAction = {
  readonly name: string;
  readonly weight: number;
  readonly run: (world: FullWorld) => Promise<void>;
};

const MEETINGS = ["m1", "m2"] as const;

/** One of the few records that everybody writes to, so that they meet. */
export function someWrite({ chance }: FullWorld, word: string): Write {
  const id = chance.pick(MEETINGS);
  switch (chance.below(6)) {
    case 0:
      return write(meetings, id, { place: word });
    case 1:
      return write(meetings, id, { title: word, place: word });
    case 2:
      return write(meetings, id, { status: [chance.below(2), chance.below(3)], title: word });
    case 3:
      return write(meetings, id, { dayLetter: word.slice(-5), place: word });
    case 4:
      return write(meetings, id, { numberer: word });
    default:
      return write(blocks, `${id}-b`, { due: word });
  }
}

/** Writes, and remembers what was confirmed. */
export async function commit(
  world: FullWorld,
  store: Store,
  word: string,
  writes: readonly Write[],
): Promise<void> {
  const stored = await store.commit(writes);
  // What is not confirmed stays in memory and is tried again: it may still come.
  world.fates.set(word, stored.ok ? "must" : "may");
}

/** Types a word into the notes of a meeting. */
async function type(world: FullWorld, store: Store, word: string): Promise<void> {
  const id = world.chance.pick(MEETINGS);
  const ydoc = new Y.Doc();
  const updates: Uint8Array[] = [];
  const before = await store.ask(
    async (db) =>
      [
        ...(await db.table("ysnap").where("doc").equals(id).toArray()),
        ...(await db.table("ytext").toArray()).filter((row: { doc: string }) => row.doc === id),
      ] as { u: Uint8Array }[],
  );
  for (const { u } of before) Y.applyUpdate(ydoc, u);
  ydoc.on("update", (update: Uint8Array) => updates.push(update));
  const text = ydoc.getText(`${id}-b`);
  // Between two words: each stays whole, whatever comes between them.
  text.insert(world.chance.below(text.length / word.length + 1) * word.length, word);
  const stored = await store.commitTexts([{ doc: id, update: Y.mergeUpdates(updates) }]);
  world.fates.set(word, stored.ok ? "must" : "may");
  if (stored.ok) world.typed.add(word);
}

/** Somebody, or this phone's holder, changes a field. */
export const edit = async (world: FullWorld, phone = world.someone()): Promise<void> => {
  const word = world.word();
  await commit(world, phone.store, word, [someWrite(world, word)]);
};

export const ordinary: readonly FullAction[] = [
  { name: "edit", weight: 10, run: (world) => edit(world) },
  {
    name: "a new record",
    weight: 2,
    run: async (world) => {
      const { store } = world.someone();
      const word = world.word();
      await commit(world, store, word, [create(meetings, store.newId(), { title: word })]);
    },
  },
  {
    name: "18 19 typing in the same notes",
    weight: 6,
    run: (world) => type(world, world.someone().store, world.word()),
  },
  {
    name: "17 delete",
    weight: 1,
    run: async (world) => void (await world.someone().store.commit([remove(meetings, "m1")])),
  },
  {
    name: "17 put back",
    weight: 1,
    run: async (world) => void (await world.someone().store.commit([restore(meetings, "m1")])),
  },
  { name: "a round", weight: 8, run: async (world) => void (await world.someone().round()) },
  {
    name: "time passes",
    weight: 3,
    run: async (world) => void (world.now += world.chance.below(20 * 60_000)),
  },
];
