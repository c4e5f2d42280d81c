/** Who was there and who was not, in the order and the words of a verslag. */

import { attendeesInOrder } from "../domain/attendance.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import { blank } from "../domain/table.ts";
import type { Attendance, Meeting } from "../domain/tables/meetings.ts";
import { type Person, people } from "../domain/tables/people.ts";

import { texts } from "./texts.ts";
import type { VerslagAttendee, VerslagText } from "./verslag.ts";
import { nameOf } from "./verslag-entries.ts";

/** Chair first, then roles, the rest by name, the minute taker last (domain.md, A good verslag). */
export function attendanceOf(file: MeetingFile): Pick<VerslagText, "present" | "apologies" | "absent"> {
  const ordered = attendeesInOrder(file.meeting, file.attendance, withStandIns(file));
  const those = (status: string): VerslagAttendee[] =>
    ordered
      .filter((each) => each.attendance.status === status)
      .map((each) => attendeeOf(file, each.person, each.attendance));
  return { present: those("present"), apologies: those("apologies"), absent: those("absent") };
}

/** Everyone who is named in the attendance; a person without a record is "onbekend" and not forgotten. */
function withStandIns(file: MeetingFile): ReadonlyMap<string, Person> {
  const missing = file.attendance
    .map((each) => each.personId)
    .filter((id) => !file.people.has(id))
    .map((id): [string, Person] => [id, standIn(id)]);
  return new Map([...file.people, ...missing]);
}

const standIn = (id: string): Person => ({ ...blank(people, id), name: texts.unknownPerson });

function attendeeOf(file: MeetingFile, person: Person, attendance: Attendance): VerslagAttendee {
  return {
    name: person.name || texts.unknownPerson,
    role: roleOf(file.meeting, person),
    arrived: attendance.arrived,
    left: attendance.left,
    proxy: attendance.proxyId === "" ? "" : nameOf(file.people, attendance.proxyId),
  };
}

/** "secretaris, notulist": the functie, where one works, and what one did in this meeting unless that says the same. */
function roleOf(meeting: Meeting, person: Person): string {
  const parts = [person.functie, person.worksAt];
  const add = (role: string): void => {
    if (!person.functie.toLowerCase().includes(role)) parts.push(role);
  };
  if (person.id === meeting.chairId) add(texts.attendance.chair);
  if (person.id === meeting.minuteTakerId) add(texts.attendance.minuteTaker);
  return parts.filter((part) => part !== "").join(", ");
}
