/** Kind, date, time, place and public or not of a meeting; every change is kept at once. */

import { Repeat } from "lucide-react";
import { useState } from "react";
import { meetingName } from "../../documents/meeting-name.ts";
import {
  changeOfKind,
  type MeetingDraft,
  type MeetingErrors,
  mayMoveDate,
  parseMeetingChange,
} from "../../domain/drafts/meeting.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import { isMoved } from "../../domain/series/series-meeting.ts";
import { formats } from "../../domain/tables/formats.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { changeMeeting } from "./commands.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly meeting: Meeting;
}

/** Open from the start where something that belongs on an invitation is missing. */
export function DetailsSection({ meeting }: Props) {
  const [isOpen] = useState(() => meeting.start === "" || meeting.place === "");
  return (
    <Disclosure label={texts.details.title} defaultOpen={isOpen}>
      <KindField meeting={meeting} />
      <DateOfMeeting meeting={meeting} />
      <TimesOfMeeting meeting={meeting} />
      <LineField meeting={meeting} field="place" label={texts.details.place} />
      <PublicField meeting={meeting} />
      <LineField
        meeting={meeting}
        field="title"
        label={texts.details.name}
        description={texts.details.nameHint}
      />
      {meeting.seriesId !== "" && (
        <div>
          <LinkButton href={`/vergaderingen/reeks/${meeting.seriesId}`} variant="quiet" icon={Repeat}>
            {texts.series.open}
          </LinkButton>
        </div>
      )}
    </Disclosure>
  );
}

function KindField({ meeting }: Props) {
  const store = useStore();
  const kind = useTyped<string>(meeting.kind);
  const own = useLive(async (reader) => new Map((await reader.all(formats)).map((each) => [each.id, each])));
  const offered = kindsOffered(useLive(readOrganisation));
  const kinds = [...new Set<string>([...offered, kind.value])];
  return (
    <SelectField
      label={texts.details.kind}
      value={kind.value}
      options={kinds.map((value) => ({ value, label: meetingName({ kind: value, title: "" }) }))}
      onChange={(value) => {
        kind.set(value);
        void changeMeeting(store, meeting.id, changeOfKind(meeting, value, own));
      }}
    />
  );
}

function DateOfMeeting({ meeting }: Props) {
  const save = useSave(meeting);
  const date = useTyped(meeting.date);
  const isLocked = !mayMoveDate(meeting);
  const movedFrom = isMoved(meeting)
    ? texts.series.movedFrom(shortDate(meeting.seriesDate, meeting.date))
    : undefined;
  return (
    <DateField
      label={texts.details.date}
      description={isLocked ? texts.details.dateLocked : movedFrom}
      disabled={isLocked}
      value={date.value}
      error={date.isTyped ? messageOf(save.problems({ date: date.value }).date) : undefined}
      onChange={(value) => {
        date.set(value);
        save({ date: value });
      }}
    />
  );
}

/** The two are kept together: moving an evening passes through an end that lies before the start. */
function TimesOfMeeting({ meeting }: Props) {
  const save = useSave(meeting);
  const start = useTyped(meeting.start);
  const end = useTyped(meeting.end);
  const problems = start.isTyped || end.isTyped ? save.problems({ start: start.value, end: end.value }) : {};
  return (
    <Cluster fill align="start">
      <TimeField
        label={texts.details.start}
        value={start.value}
        error={messageOf(problems.start)}
        onChange={(value) => {
          start.set(value);
          save({ start: value, end: end.value });
        }}
      />
      <TimeField
        label={texts.details.end}
        value={end.value}
        error={messageOf(problems.end)}
        onChange={(value) => {
          end.set(value);
          save({ start: start.value, end: value });
        }}
      />
    </Cluster>
  );
}

interface LineFieldProps extends Props {
  readonly field: "place" | "title";
  readonly label: string;
  readonly description?: string;
}

function LineField({ meeting, field, label, description }: LineFieldProps) {
  const save = useSave(meeting);
  return (
    <KeptTextField
      label={label}
      description={description}
      kept={meeting[field]}
      keep={(typed) => {
        if (typed.trim() !== meeting[field]) save({ [field]: typed });
        return messageOf(save.problems({ [field]: typed })[field]);
      }}
    />
  );
}

function PublicField({ meeting }: Props) {
  const save = useSave(meeting);
  const isPublic = useTyped(meeting.isPublic);
  return (
    <Checkbox
      description={texts.details.isPublicHint}
      checked={isPublic.value}
      onChange={(value) => {
        isPublic.set(value);
        save({ isPublic: value });
      }}
    >
      {texts.details.isPublic}
    </Checkbox>
  );
}

/** Writes a change that is right, and tells what is not right about one. */
function useSave(meeting: Meeting) {
  const store = useStore();
  const parse = (change: Partial<MeetingDraft>) => parseMeetingChange(meeting, change, store.today());
  const save = (change: Partial<MeetingDraft>): void => {
    const parsed = parse(change);
    if (!parsed.ok) return;
    // What was not touched here may have been changed on another phone: that stays.
    const touched = Object.entries(parsed.value).filter(
      ([name, value]) => value !== meeting[name as keyof MeetingDraft],
    );
    if (touched.length > 0) void changeMeeting(store, meeting.id, Object.fromEntries(touched));
  };
  const problems = (change: Partial<MeetingDraft>): MeetingErrors => {
    const parsed = parse(change);
    return parsed.ok ? {} : parsed.error;
  };
  return Object.assign(save, { problems });
}

const messageOf = (problem: MeetingErrors[keyof MeetingErrors]): string | undefined =>
  problem && texts.problems[problem];
