/** What happened to a verslag besides its text, from the records: state, adoptions, reopenings and addenda. */

import type { MeetingFile } from "../domain/meeting-file.ts";
import { minutesStateOf } from "../domain/meeting-state.ts";
import { roundOf, standingAdoptions } from "../domain/tables/minutes.ts";
import type { LifeEvent, VerslagLife } from "./verslag.ts";

/** State, events and addenda from the records; nothing is late as long as nothing was adopted. */
export function lifeOf(file: MeetingFile): VerslagLife {
  const personOr = (by: string): string => file.people.get(by)?.name ?? by;
  return {
    state: minutesStateOf(file.meeting),
    proposedOn: file.meeting.proposedOn,
    reactUntil: file.meeting.reactUntil,
    events: eventsOf(file, personOr),
    addenda: [...file.addenda]
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
      .map(({ text, on, by }) => ({ text, on, by: personOr(by) })),
    late: [],
  };
}

/** Round by round: its reopening started it, its adoption ended it. An adoption that was taken back is not told. */
function eventsOf(file: MeetingFile, personOr: (by: string) => string): LifeEvent[] {
  const reopened = file.reopenings.flatMap(({ id, reopened: fact }) =>
    fact && !fact.takenBack
      ? [{ round: roundOf(id), event: { kind: "reopened", ...fact, by: personOr(fact.by) } as const }]
      : [],
  );
  const adopted = standingAdoptions(file.adoptions, file.reopenings).flatMap(({ id, adopted: fact }) => {
    if (!fact) return [];
    const inMeetingOn = file.adoptedIn.get(id)?.date ?? "";
    return [
      {
        round: roundOf(id),
        event: { kind: "adopted", on: fact.on, inMeetingOn, changes: fact.changes } as const,
      },
    ];
  });
  return [...reopened, ...adopted].sort((a, b) => a.round - b.round).map((each) => each.event);
}
