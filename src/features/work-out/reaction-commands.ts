/** What is done with reactions on a concept. */

import type { ParsedReaction } from "../../domain/drafts/reaction.ts";
import { type Reaction, reactions } from "../../domain/tables/handing-out.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";

/** Until when people may react; "" says nothing about it. */
export const setReactUntil = (store: Store, meetingId: string, reactUntil: string) =>
  store.commit([write(meetings, meetingId, { reactUntil })]);

/** Gives the id of the new reaction. */
export async function addReaction(
  store: Store,
  meetingId: string,
  reaction: ParsedReaction,
): Promise<string> {
  const id = store.newId();
  await store.commit([create(reactions, id, { ...reaction, meetingId, on: store.today() })]);
  return id;
}

/** What became of it, or why. */
export const changeReaction = (
  store: Store,
  id: string,
  change: Partial<Pick<Reaction, "outcome" | "answer">>,
) => store.commit([write(reactions, id, change)]);

export const removeReaction = (store: Store, id: string) => store.commit([remove(reactions, id)]);

/** "Zet terug". */
export const restoreReaction = (store: Store, id: string) => store.commit([restore(reactions, id)]);
