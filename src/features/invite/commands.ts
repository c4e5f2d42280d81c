/** What one does with an invitation; each intent is one commit. */

import { invitedNow, saidNow } from "../../domain/invitation.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

export type WordsForm = "message" | "mail";

/** The invitation went out as the meeting stands now. Who only reads along may show it to someone; that invites nobody. */
export async function noteInvited(store: Store, meeting: Meeting): Promise<void> {
  if (store.readsAlong.getState()) return;
  await store.commit([write(meetings, meeting.id, { invited: invitedNow(meeting) })]);
}

/** Words of one's own; null makes them up from the meeting again. */
export function keepOwnWords(store: Store, meeting: Meeting, form: WordsForm, text: string | null) {
  const own = text === null ? null : { text, said: saidNow(meeting) };
  return store.commit([
    write(meetings, meeting.id, form === "message" ? { ownMessage: own } : { ownMail: own }),
  ]);
}
