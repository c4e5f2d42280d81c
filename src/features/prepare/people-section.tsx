/** Who is invited, who sent apologies, who chairs and who takes the minutes. */

import { Check, Pencil, UserMinus, UserRoundCheck, UserRoundX } from "lucide-react";
import { useState } from "react";
import { type Attendee, attendeesInOrder } from "../../domain/attendance.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Writing } from "../../ui/may-write.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeMeeting, noteApologies, restoreInvitation, uninvite } from "./commands.ts";
import { InviteField } from "./invite-field.tsx";
import { MissingInvitees } from "./missing-invitees.tsx";
import { SearchedAttendees } from "./searched-attendees.tsx";
import { texts } from "./texts.ts";
import type { Preparation } from "./use-prepare.ts";

/** Once the meeting is opened, who is there is noted while taking minutes; here it is then only read. */
export function PeopleSection({ preparation }: { readonly preparation: Preparation }) {
  const { meeting, attendance, people } = preparation;
  const attendees = attendeesInOrder(meeting, attendance, people);
  const phase = phaseOf(meeting);
  const [isChanging, setChanging] = useState(false);
  const mayChange = phase === "planned" && attendees.length > 0;
  return (
    <Section
      title={texts.people.title}
      count={attendees.length}
      action={mayChange && <ChangeButton isChanging={isChanging} onToggle={() => setChanging(!isChanging)} />}
    >
      <Cluster fill align="start">
        <RoleField field="chairId" label={texts.people.chair} {...preparation} attendees={attendees} />
        <RoleField
          field="minuteTakerId"
          label={texts.people.minuteTaker}
          {...preparation}
          attendees={attendees}
        />
      </Cluster>
      <SearchedAttendees
        attendees={attendees}
        actionFor={
          mayChange
            ? (one) => (isChanging ? <RemoveButton {...one} /> : <ApologiesButton {...one} />)
            : undefined
        }
      />
      {phase === "planned" && (
        <Writing>
          <MissingInvitees preparation={preparation} />
          <InviteField preparation={preparation} />
        </Writing>
      )}
      {phase === "live" && <p>{texts.people.atMinutes}</p>}
      {phase === "closed" && <p>{texts.people.afterwards}</p>}
    </Section>
  );
}

/** Between noting apologies, what one mostly comes for, and taking people off the list. */
function ChangeButton({
  isChanging,
  onToggle,
}: {
  readonly isChanging: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <Button writes variant="quiet" icon={isChanging ? Check : Pencil} onPress={onToggle}>
      {isChanging ? texts.people.ready : texts.people.changeList}
    </Button>
  );
}

function ApologiesButton({ person, attendance }: Attendee) {
  const store = useStore();
  const isAway = attendance.status === "apologies";
  return (
    <Button
      writes
      variant="quiet"
      icon={isAway ? UserRoundCheck : UserRoundX}
      aria-label={
        isAway ? texts.people.comesAfterAllNamed(person.name) : texts.people.noteApologiesOf(person.name)
      }
      onPress={() => void noteAndTell(store, person.name, attendance.id, !isAway)}
    >
      {isAway ? texts.people.comesAfterAll : texts.people.noteApologies}
    </Button>
  );
}

async function noteAndTell(store: Store, name: string, id: string, isAway: boolean): Promise<void> {
  await noteApologies(store, id, isAway);
  showToast({
    text: isAway ? texts.people.apologised(name) : texts.people.comesAgain(name),
    undo: async () => void (await noteApologies(store, id, !isAway)),
  });
}

function RemoveButton({ person, attendance }: Attendee) {
  const store = useStore();
  return (
    <Button
      writes
      variant="quiet"
      icon={UserMinus}
      aria-label={texts.people.removeNamed(person.name)}
      onPress={() => void takeOffList(store, person.name, attendance.id)}
    >
      {texts.people.remove}
    </Button>
  );
}

async function takeOffList(store: Store, name: string, id: string): Promise<void> {
  await uninvite(store, id);
  showToast({
    text: texts.people.removed(name),
    undo: async () => void (await restoreInvitation(store, id)),
  });
}

interface RoleFieldProps extends Pick<Preparation, "meeting" | "people"> {
  readonly field: "chairId" | "minuteTakerId";
  readonly label: string;
  readonly attendees: readonly Attendee[];
}

/** Chosen from those invited; who was chosen before stays in the list. */
function RoleField({ field, label, meeting, people, attendees }: RoleFieldProps) {
  const store = useStore();
  const chosen = useTyped(meeting[field]);
  const options = attendees.map(({ person }) => ({ value: person.id, label: person.name }));
  const isElsewhere = chosen.value !== "" && !options.some((option) => option.value === chosen.value);
  const elsewhere = { value: chosen.value, label: people.get(chosen.value)?.name || texts.people.gone };
  return (
    <SelectField
      label={label}
      value={chosen.value}
      options={[{ value: "", label: texts.people.nobody }, ...(isElsewhere ? [elsewhere] : []), ...options]}
      onChange={(value) => {
        chosen.set(value);
        void changeMeeting(store, meeting.id, { [field]: value });
      }}
    />
  );
}
