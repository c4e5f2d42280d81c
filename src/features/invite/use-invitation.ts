/** What the invitation of one meeting is made from. */

import type { InvitationSource } from "../../documents/invitation/invitation.ts";
import { agendaItems, attendance, meetings } from "../../domain/tables/meetings.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { readInvited } from "../../storage/queries/invited.ts";
import { readOrganisation, readPeople } from "../../storage/queries/meeting-file.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type Invitation = {
  readonly source: InvitationSource;
  /** E-mail addresses of those who are invited, each once. */
  readonly addresses: readonly string[];
};

/** undefined until it was read; null when there is no such meeting. */
export function useInvitation(id: string): Invitation | null | undefined {
  const { node } = useStore();
  return useLive((reader) => readInvitation(reader, id, node), id);
}

async function readInvitation(reader: Reader, id: string, node: string): Promise<Invitation | null> {
  const [meeting, items, invited, people, organisation, device] = await Promise.all([
    reader.get(meetings, id),
    reader.where(agendaItems, "meetingId", id),
    reader.where(attendance, "meetingId", id),
    readPeople(reader),
    readOrganisation(reader),
    reader.get(devices, node),
  ]);
  if (!meeting) return null;
  const from = people.get(device?.personId ?? "")?.name ?? "";
  const apologiesTo = people.get(meeting.minuteTakerId)?.name || from;
  const { attendance: counted } = await readInvited(reader, meeting, invited, people);
  const emails = counted.flatMap(({ personId, status }) => {
    const person = people.get(personId);
    return person && !person.left && status !== "apologies" ? [person.email.trim()] : [];
  });
  return {
    source: { organisation, meeting, items, apologiesTo, from },
    addresses: [...new Set(emails.filter((email) => email.includes("@")))],
  };
}
