/** The fields of a new meeting. */

import { Building2, House, MapPin, MessagesSquare, Users } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import type { MeetingDraft, MeetingErrors } from "../../domain/drafts/meeting.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import type { MeetingKind } from "../../domain/tables/meetings.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { texts } from "./texts.ts";

interface NewMeetingFieldsProps {
  readonly draft: MeetingDraft;
  readonly errors: MeetingErrors;
  /** A place to offer; "" for none. */
  readonly usualPlace: string;
  readonly onChange: (change: Partial<MeetingDraft>) => void;
}

/** The kinds most meetings are of, as big cards; the others in a list. */
const USUAL = { board: Users, public: House, workingGroup: MessagesSquare, district: Building2 } as const;

const kindLabel = (kind: MeetingKind) => meetingName({ kind, title: "" });

export function NewMeetingFields({ draft, errors, usualPlace, onChange }: NewMeetingFieldsProps) {
  return (
    <>
      <KindFields kind={draft.kind} onChange={(kind) => onChange({ kind })} />
      <DateField
        label={texts.new.date}
        required
        value={draft.date}
        error={messageOf(errors.date)}
        onChange={(date) => onChange({ date })}
      />
      <Cluster fill align="start">
        <TimeField
          label={texts.new.start}
          value={draft.start}
          error={messageOf(errors.start)}
          onChange={(start) => onChange({ start })}
        />
        <TimeField
          label={texts.new.end}
          value={draft.end}
          error={messageOf(errors.end)}
          onChange={(end) => onChange({ end })}
        />
      </Cluster>
      <PlaceField draft={draft} errors={errors} usualPlace={usualPlace} onChange={onChange} />
      <Checkbox
        description={texts.new.isPublicHint}
        checked={draft.isPublic}
        onChange={(isPublic) => onChange({ isPublic })}
      >
        {texts.new.isPublic}
      </Checkbox>
      <p>{texts.new.what}</p>
    </>
  );
}

function KindFields({
  kind,
  onChange,
}: {
  readonly kind: string;
  readonly onChange: (kind: string) => void;
}) {
  const offered = kindsOffered(useLive(readOrganisation));
  // What was chosen already stays to be chosen.
  const others = [...new Set([...offered, kind as MeetingKind])].filter((each) => !(each in USUAL));
  const usual = Object.entries(USUAL).map(([value, icon]) => ({
    value,
    icon,
    label: kindLabel(value as MeetingKind),
  }));
  return (
    <Stack>
      <RadioCards
        label={texts.new.kind}
        options={usual}
        value={kind in USUAL ? kind : null}
        onChange={onChange}
      />
      <SelectField
        label={texts.new.otherKind}
        value={kind in USUAL ? "" : kind}
        options={[
          { value: "", label: texts.new.chooseKind },
          ...others.map((value) => ({ value, label: kindLabel(value) })),
        ]}
        onChange={(chosen) => chosen !== "" && onChange(chosen)}
      />
    </Stack>
  );
}

function PlaceField({ draft, errors, usualPlace, onChange }: NewMeetingFieldsProps) {
  return (
    <Stack gap="small">
      <TextField
        label={texts.new.place}
        description={texts.new.placeHint}
        value={draft.place}
        error={messageOf(errors.place)}
        onChange={(place) => onChange({ place })}
      />
      {usualPlace !== "" && draft.place === "" && (
        <div>
          <Button icon={MapPin} onPress={() => onChange({ place: usualPlace })}>
            {texts.new.samePlace(usualPlace)}
          </Button>
        </div>
      )}
    </Stack>
  );
}

const messageOf = (problem: MeetingErrors[keyof MeetingErrors]): string | undefined =>
  problem && texts.problems[problem];
