/** One person in the list: name, office, state; arrival, leaving and volmacht behind Meer opties. */

import { Check, CircleQuestionMark, Mail, X } from "lucide-react";
import type { Attendee } from "../../domain/attendance.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { SeatState } from "../../ui/seat-table.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { setAttendance } from "./commands.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

const icons = { present: Check, apologies: Mail, absent: X, unknown: CircleQuestionMark } as const;

/** A status as the seat and the list show it; one from a newer version shows as unknown. */
export function stateOf(status: string): { state: SeatState; stateLabel: string } {
  const state = status === "present" || status === "apologies" || status === "absent" ? status : "unknown";
  return { state, stateLabel: texts.attendance[state] };
}

type AttendeeRowProps = {
  readonly file: MeetingFile;
  readonly attendee: Attendee;
  readonly hasDetails: boolean;
  readonly onTap: () => void;
};

export function AttendeeRow({ file, attendee, hasDetails, onTap }: AttendeeRowProps) {
  const { person, attendance } = attendee;
  const { state, stateLabel } = stateOf(attendance.status);
  return (
    <li className={styles.attendee}>
      <div className={styles.attendeeLine}>
        <span className={styles.attendeeName}>
          {person.name}
          <small>{roleOf(file, attendee)}</small>
        </span>
        <Button
          size="live"
          icon={icons[state]}
          variant={state === "present" ? "primary" : "secondary"}
          aria-label={texts.attendance.tap(person.name, stateLabel)}
          onPress={onTap}
        >
          {stateLabel}
        </Button>
      </div>
      {hasDetails && (
        <Disclosure label={texts.attendance.timesOf(person.name)}>
          <Details file={file} attendee={attendee} />
        </Disclosure>
      )}
    </li>
  );
}

function Details({ file, attendee: { person, attendance } }: { file: MeetingFile; attendee: Attendee }) {
  const store = useStore();
  const words = texts.attendance;
  const set = (fields: Parameters<typeof setAttendance>[3]) =>
    void setAttendance(store, file.meeting.id, person.id, fields);
  const others = [...file.people.values()].filter(
    (other) => other.id !== person.id && (!other.left || other.id === attendance.proxyId),
  );
  return (
    <Stack gap="small">
      <TimeField
        label={words.arrived(person.name)}
        value={attendance.arrived}
        onChange={(arrived) => set({ arrived })}
      />
      <TimeField label={words.left(person.name)} value={attendance.left} onChange={(left) => set({ left })} />
      <SelectField
        label={words.proxy(person.name)}
        value={attendance.proxyId}
        options={[
          { value: "", label: words.noProxy },
          ...others.map((other) => ({ value: other.id, label: other.name })),
        ]}
        onChange={(proxyId) => set({ proxyId })}
      />
    </Stack>
  );
}

function roleOf({ meeting }: MeetingFile, { person }: Attendee): string {
  const roles = [
    person.functie,
    person.worksAt,
    person.id === meeting.chairId && !person.functie.toLowerCase().startsWith("voorzitter")
      ? texts.attendance.chair
      : "",
    person.id === meeting.minuteTakerId ? texts.attendance.minuteTaker : "",
  ];
  return roles.filter((role) => role !== "").join(", ");
}
