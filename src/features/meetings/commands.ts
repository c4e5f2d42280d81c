/** Planning a meeting, and putting one in the bin and back. */

import type { MeetingDraft } from "../../domain/drafts/meeting.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { plannedMeeting, readPlanning } from "../../storage/planned-meeting.ts";
import { putBack } from "../../storage/put-back.ts";
import type { Store } from "../../storage/store.ts";
import { remove, write } from "../../storage/write.ts";

/**
 * A meeting with the agenda of its kind, and everyone invited whom its format asks: one intent. Gives its id at once;
 * where storing has to wait, it is kept in memory and tried again.
 */
export async function planMeeting(store: Store, draft: MeetingDraft) {
  const id = store.newId();
  const planning = await store.read((reader) => readPlanning(reader, store.node));
  const stored = await store.commit(plannedMeeting(planning, id, draft, () => store.newId()));
  return { id, stored };
}

/** It does not go on; it stays in the list, so that everyone sees so. */
export const callOff = (store: Store, id: string, on: string = store.today()) =>
  store.commit([write(meetings, id, { cancelledOn: on })]);

/** It goes on after all, as if it had never been called off. */
export const goOnAfterAll = (store: Store, id: string) =>
  store.commit([write(meetings, id, { cancelledOn: "" })]);

/** Into the bin. What was written in it stays with it, and comes back with it. */
export const deleteMeeting = (store: Store, id: string) => store.commit([remove(meetings, id)]);

/** "Zet terug". */
export const restoreMeeting = (store: Store, id: string) => putBack(store, meetings, [id]);
