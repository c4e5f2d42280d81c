/** At which meeting the residents met somebody of the board, or on which day elsewhere. */

import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import { meetingName } from "../../documents/meeting-name.ts";
import { fittingFirst } from "../../domain/board/fitting.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { changePerson } from "./commands.ts";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

type IntroducedProps = { readonly person: Person; readonly meetings: readonly Meeting[] };

const MOST = 60;
/** Not a meeting's id. */
const ELSEWHERE = "-";

/** Residents are there: a public meeting, or the members of a vereniging. */
const isWithResidents = (meeting: Meeting): boolean =>
  (meeting.kind === "public" || meeting.kind === "members" || meeting.isPublic) && !isCancelled(meeting);

export function Introduced({ person, meetings }: IntroducedProps) {
  const store = useStore();
  const today = store.today();
  const words = texts.introduced;
  const [isElsewhere, setElsewhere] = useState(
    person.introducedMeetingId === "" && person.introducedOn !== "",
  );
  const meetingId = useTyped(person.introducedMeetingId);
  const offered = offeredOf(meetings, today);
  const choose = (chosen: string) => {
    setElsewhere(chosen === ELSEWHERE);
    const id = chosen === ELSEWHERE ? "" : chosen;
    meetingId.set(id);
    const introducedOn = chosen === ELSEWHERE ? person.introducedOn : "";
    void changePerson(store, person, { introducedMeetingId: id, introducedOn }).kept;
  };
  return (
    <Section title={words.title}>
      <Stack>
        <SelectField
          label={words.at}
          value={isElsewhere && meetingId.value === "" ? ELSEWHERE : meetingId.value}
          options={optionsOf(meetings, offered, meetingId.value, today)}
          onChange={choose}
        />
        {isElsewhere && meetingId.value === "" && (
          <DateField
            label={words.on}
            description={words.onHint}
            value={person.introducedOn}
            onChange={(introducedOn) => void changePerson(store, person, { introducedOn }).kept}
          />
        )}
        {!isElsewhere && meetingId.value === "" && offered.length === 0 && (
          <div className={styles.flush}>
            <LinkButton variant="quiet" icon={CalendarPlus} href="/vergaderingen/nieuw?soort=public">
              {words.plan}
            </LinkButton>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function offeredOf(meetings: readonly Meeting[], today: string): Meeting[] {
  const held = meetings.filter((meeting) => isWithResidents(meeting) && meeting.date <= today);
  return fittingFirst(held, ({ date }) => ({ date, kind: "public" }), today, MOST);
}

/** With the one that was chosen, also when it is offered no more. */
function optionsOf(
  meetings: readonly Meeting[],
  offered: readonly Meeting[],
  chosenId: string,
  today: string,
) {
  const words = texts.introduced;
  const label = (meeting: Meeting) => {
    const option = words.option(shortDate(meeting.date, today), meetingName(meeting));
    return isCancelled(meeting) ? words.calledOff(option) : option;
  };
  const isOffered = chosenId === "" || offered.some(({ id }) => id === chosenId);
  const chosen = meetings.find(({ id }) => id === chosenId);
  return [
    { value: "", label: words.not },
    ...(isOffered ? [] : [{ value: chosenId, label: chosen ? label(chosen) : words.goneMeeting }]),
    ...offered.map((meeting) => ({ value: meeting.id, label: label(meeting) })),
    { value: ELSEWHERE, label: words.elsewhere },
  ];
}
