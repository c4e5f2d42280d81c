/** Who was there, in the order a verslag names them (domain.md, A good verslag). */

import type { Attendance, Meeting } from "./tables/meetings.ts";
import type { Person } from "./tables/people.ts";

export type Attendee = { readonly person: Person; readonly attendance: Attendance };

const collator = new Intl.Collator("nl");

/** Roles that come after the chair, in this order, and before everyone else by name. */
const ROLES = ["voorzitter", "secretaris", "penningmeester", "bestuurslid"];

/** Chair first, then roles, the rest alphabetically, the minute taker last. Ids without a person are left out. */
export function attendeesInOrder(
  meeting: Pick<Meeting, "chairId" | "minuteTakerId">,
  attendance: readonly Attendance[],
  people: ReadonlyMap<string, Person>,
): Attendee[] {
  const rank = (person: Person): number => {
    if (person.id === meeting.chairId) return -1;
    if (person.id === meeting.minuteTakerId) return ROLES.length + 1;
    const role = ROLES.findIndex((name) => person.functie.toLowerCase().startsWith(name));
    return role < 0 ? ROLES.length : role;
  };
  return attendance
    .flatMap((each) => {
      const person = people.get(each.personId);
      return person ? [{ person, attendance: each }] : [];
    })
    .sort(
      (a, b) =>
        rank(a.person) - rank(b.person) ||
        collator.compare(a.person.name, b.person.name) ||
        (a.person.id < b.person.id ? -1 : 1),
    );
}

/** The one tap: nobody knows → aanwezig → afgemeld → afwezig → aanwezig. */
export function nextStatus(status: string): "present" | "apologies" | "absent" {
  if (status === "present") return "apologies";
  return status === "apologies" ? "absent" : "present";
}
