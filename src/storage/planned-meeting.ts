/** How a meeting that is planned becomes records: with the agenda of its format, and everyone whom that asks. */

import { formatOf } from "../domain/formats/format-of.ts";
import { askedBy, type Seats, unseatedFrom } from "../domain/formats/invitees.ts";
import { ordersFor } from "../domain/order.ts";
import { type Term, terms } from "../domain/tables/board.ts";
import { type Format, formats } from "../domain/tables/formats.ts";
import { agendaItems, attendance, attendanceId, type Meeting, meetings } from "../domain/tables/meetings.ts";
import { devices } from "../domain/tables/organisation.ts";
import { type Person, people } from "../domain/tables/people.ts";
import type { Reader } from "./reader.ts";
import { create, type Write, write } from "./write.ts";

/** What planning needs to know of the organisation. */
export type Planning = {
  readonly formats: ReadonlyMap<string, Format>;
  readonly people: readonly Person[];
  /** Of everyone: who sits on the board differs by the day of the meeting. */
  readonly terms: readonly Term[];
  /** Whose phone this is; "" nobody's. */
  readonly ownId: string;
};

export async function readPlanning(reader: Reader, node: string): Promise<Planning> {
  const [own, everyone, allTerms, device] = await Promise.all([
    reader.all(formats),
    reader.all(people),
    reader.all(terms),
    reader.get(devices, node),
  ]);
  return {
    formats: new Map(own.map((format) => [format.id, format])),
    people: everyone,
    terms: allTerms,
    ownId: device?.personId ?? "",
  };
}

type Planned = Partial<Meeting> & Pick<Meeting, "kind" | "date">;

/** The whole of a new meeting; `itemId` gives its agenda items their ids, by their place. */
export function plannedMeeting(
  planning: Planning,
  id: string,
  meeting: Planned,
  itemId: (place: number) => string,
): Write[] {
  const format = formatOf(meeting.kind, planning.formats.get(meeting.kind));
  const seats = { terms: planning.terms, date: meeting.date };
  const asked = askedBy(format.invitees, planning.people, seats).people;
  const orders = ordersFor(format.agenda.length);
  return [
    create(meetings, id, {
      ...meeting,
      minuteTakerId: minuteTakerOf(planning, seats),
      chairId: chairOf(asked)?.id ?? "",
    }),
    ...format.agenda.map((item, place) =>
      create(agendaItems, itemId(place), { ...item, meetingId: id, order: orders[place] ?? "" }),
    ),
    ...asked.map((person) =>
      write(attendance, attendanceId(id, person.id), { meetingId: id, personId: person.id, status: "" }),
    ),
  ];
}

const chairOf = (asked: readonly Person[]): Person | undefined =>
  asked.find(
    (person) => person.group === "board" && person.functie.trim().toLowerCase().startsWith("voorzitter"),
  );

/** Whose phone it is, unless they are of the board and do not sit that day; "" nobody. */
function minuteTakerOf({ ownId, people: everyone }: Planning, seats: Seats): string {
  const own = everyone.find(({ id }) => id === ownId);
  return own && unseatedFrom(seats)(own) ? "" : ownId;
}
