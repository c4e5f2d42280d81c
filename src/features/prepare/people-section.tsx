/** Who is invited, who sent apologies, who chairs and who takes the minutes. */

import {
  Check,
  CircleCheck,
  CircleX,
  type LucideIcon,
  Pencil,
  UserMinus,
  UserRoundCheck,
  UserRoundX,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { type Attendee, attendeesInOrder } from "../../domain/attendance.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Tag, type TagTone } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeMeeting, noteApologies, restoreInvitation, uninvite } from "./commands.ts";
import { InviteField } from "./invite-field.tsx";
import { texts } from "./texts.ts";
import type { Preparation } from "./use-prepare.ts";

const ROWS_AT_ONCE = 50;

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
      <AttendeeList
        attendees={attendees}
        actionFor={
          mayChange
            ? (one) => (isChanging ? <RemoveButton {...one} /> : <ApologiesButton {...one} />)
            : undefined
        }
      />
      {phase === "planned" && <InviteField preparation={preparation} />}
      {phase === "live" && <p>{texts.people.atMinutes}</p>}
      {phase === "closed" && <p>{texts.people.afterwards}</p>}
    </Section>
  );
}

interface AttendeeListProps {
  readonly attendees: readonly Attendee[];
  /** The button under each name; none where the list is only to be read. */
  readonly actionFor?: ((attendee: Attendee) => ReactNode) | undefined;
}

export function AttendeeList({ attendees, actionFor }: AttendeeListProps) {
  if (attendees.length === 0) return <p>{texts.people.empty}</p>;
  return (
    <PagedList items={attendees} step={ROWS_AT_ONCE} aria-label={texts.people.list}>
      {(attendee) => (
        <ListRow
          key={attendee.attendance.id}
          title={attendee.person.name}
          meta={attendee.person.functie}
          tag={<StatusTag status={attendee.attendance.status} />}
          actions={actionFor?.(attendee)}
        />
      )}
    </PagedList>
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
    <Button variant="quiet" icon={isChanging ? Check : Pencil} onPress={onToggle}>
      {isChanging ? texts.people.ready : texts.people.changeList}
    </Button>
  );
}

function ApologiesButton({ person, attendance }: Attendee) {
  const store = useStore();
  const isAway = attendance.status === "apologies";
  return (
    <Button
      variant="quiet"
      icon={isAway ? UserRoundCheck : UserRoundX}
      aria-label={
        isAway ? texts.people.comesAfterAllNamed(person.name) : texts.people.noteApologiesOf(person.name)
      }
      onPress={() => void noteApologies(store, attendance.id, !isAway)}
    >
      {isAway ? texts.people.comesAfterAll : texts.people.noteApologies}
    </Button>
  );
}

function RemoveButton({ person, attendance }: Attendee) {
  const store = useStore();
  return (
    <Button
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

const STATUSES: Readonly<
  Record<string, { readonly icon: LucideIcon; readonly tone: TagTone; readonly word: string }>
> = {
  present: { icon: CircleCheck, tone: "green", word: texts.people.present },
  apologies: { icon: UserRoundX, tone: "yellow", word: texts.people.apologies },
  absent: { icon: CircleX, tone: "neutral", word: texts.people.absent },
};

function StatusTag({ status }: { readonly status: string }) {
  const look = STATUSES[status];
  if (!look) return null;
  return (
    <Tag icon={look.icon} tone={look.tone}>
      {look.word}
    </Tag>
  );
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
