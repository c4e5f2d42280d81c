/** The list of invited people; a long one is searched by name, so that apologies are noted without scrolling. */

import { useState } from "react";
import type { Attendee } from "../../domain/attendance.ts";
import { contactsOf } from "../../domain/contacts.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { AttendeeList, type AttendeeListProps } from "./attendee-list.tsx";
import { texts } from "./texts.ts";

/** A list of so many is seen at a glance. */
const SHORT = 12;

export function SearchedAttendees({ attendees, actionFor }: AttendeeListProps) {
  const [query, setQuery] = useState("");
  if (attendees.length <= SHORT || !actionFor)
    return <AttendeeList attendees={attendees} actionFor={actionFor} />;
  const found = foundIn(attendees, query);
  return (
    <Stack gap="small">
      <SearchField
        label={texts.people.search}
        description={texts.people.searchHint}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 ? (
        <p role="status">{texts.people.notFound}</p>
      ) : (
        <AttendeeList attendees={found} actionFor={actionFor} />
      )}
    </Stack>
  );
}

function foundIn(attendees: readonly Attendee[], query: string): readonly Attendee[] {
  if (query.trim() === "") return attendees;
  const { groups, left } = contactsOf(
    attendees.map(({ person }) => person),
    query,
  );
  const ids = new Set([...groups.flatMap((group) => group.people), ...left].map(({ id }) => id));
  return attendees.filter(({ person }) => ids.has(person.id));
}
