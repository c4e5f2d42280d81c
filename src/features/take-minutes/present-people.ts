/** Who can be chosen with one tap: the people in the room, by the shortest name that tells them apart. */

import { attendeesInOrder } from "../../domain/attendance.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { Person } from "../../domain/tables/people.ts";

/** Those who are present, in the order of the verslag; everyone invited as long as nobody is marked present. */
export function presentPeople(file: MeetingFile): Person[] {
  const attendees = attendeesInOrder(file.meeting, file.attendance, file.people);
  const present = attendees.filter((each) => each.attendance.status === "present");
  return (present.length > 0 ? present : attendees).map((each) => each.person);
}

/** Chips with first names; two of the same first name get their whole name. */
export function peopleChips(people: readonly Person[]): { value: string; label: string }[] {
  const firstNames = people.map((person) => firstName(person.name));
  return people.map((person, index) => ({
    value: person.id,
    label:
      firstNames.filter((name) => name === firstNames[index]).length > 1
        ? person.name
        : (firstNames[index] ?? ""),
  }));
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
