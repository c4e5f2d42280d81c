/** Who is there: seats round the table up to twelve, and always the list; one tap changes a state. */

import { Clock } from "lucide-react";
import { useState } from "react";
import { type Attendee, attendeesInOrder } from "../../domain/attendance.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { Button } from "../../ui/button.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { type Seat, SeatTable } from "../../ui/seat-table.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { AddAttendee } from "./add-attendee.tsx";
import { AttendeeRow, stateOf } from "./attendee-row.tsx";
import { cycleAttendance } from "./commands.ts";
import { peopleChips } from "./present-people.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

const MOST_SEATS = 12;

export function AttendancePanel({ file }: { file: MeetingFile }) {
  const store = useStore();
  const words = texts.attendance;
  const attendees = attendeesInOrder(file.meeting, file.attendance, file.people);
  const [hasDetails, setDetails] = useState(false);
  const present = attendees.filter((each) => each.attendance.status === "present").length;
  const tap = (personId: string) => {
    const current = file.attendance.find((each) => each.personId === personId);
    void cycleAttendance(store, file.meeting.id, current, personId);
  };
  return (
    <Stack>
      <Section title={words.heading}>
        {attendees.length === 0 && <p className={styles.quiet}>{words.none}</p>}
        {attendees.length > 0 && attendees.length <= MOST_SEATS && (
          <SeatTable seats={seatsOf(attendees)} onPress={tap} aria-label={words.table}>
            {words.count(present)}
          </SeatTable>
        )}
        {attendees.length > 0 && (
          <Button
            variant="quiet"
            icon={Clock}
            aria-expanded={hasDetails}
            onPress={() => setDetails(!hasDetails)}
          >
            {hasDetails ? words.hideTimes : words.showTimes}
          </Button>
        )}
        <ul className={styles.attendees} aria-label={words.list}>
          {attendees.map((attendee) => (
            <AttendeeRow
              key={attendee.person.id}
              file={file}
              attendee={attendee}
              hasDetails={hasDetails}
              onTap={() => tap(attendee.person.id)}
            />
          ))}
        </ul>
        <AddAttendee file={file} />
      </Section>
      <Residents file={file} />
    </Stack>
  );
}

/** Residents are counted, not named (domain.md, Privacy). */
function Residents({ file }: { file: MeetingFile }) {
  const store = useStore();
  const count = useTyped(file.meeting.residents);
  return (
    <NumberField
      label={texts.attendance.residents}
      description={texts.attendance.residentsHint}
      value={count.value}
      min={0}
      max={100_000}
      onChange={(residents) => {
        count.set(residents);
        void store.commit([write(meetings, file.meeting.id, { residents })]);
      }}
    />
  );
}

function seatsOf(attendees: readonly Attendee[]): Seat[] {
  const names = peopleChips(attendees.map((each) => each.person));
  return attendees.map(({ person, attendance }, index) => ({
    id: person.id,
    name: names[index]?.label ?? person.name,
    ...stateOf(attendance.status),
  }));
}
