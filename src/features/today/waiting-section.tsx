/** "Dit wacht nog": actions, questions, verslagen and terms; at most a few of each, and the way to all of them. */

import { CalendarX, FileText, Hourglass, MessageCircleQuestion, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { signalWords } from "../../documents/board/board-words.ts";
import { meetingName } from "../../documents/meeting-name.ts";
import { stateWords } from "../../documents/question-words.ts";
import type { WaitingTerm } from "../../domain/board/waiting-terms.ts";
import type { WaitingMeeting } from "../../domain/today.ts";
import { fullDate, shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ActionRow, nameOf, titleOf } from "./action-rows.tsx";
import type { Rest } from "./read-rest.ts";
import { texts } from "./texts.ts";

interface WaitingSectionProps {
  readonly read: Pick<Rest, "overdue" | "questions" | "meetings" | "terms">;
  readonly day: string;
}

export function WaitingSection({ read, day }: WaitingSectionProps) {
  const { overdue, questions, meetings, terms } = read;
  const words = texts.waits;
  if (overdue.length + questions.length + meetings.length + terms.length === 0)
    return <EmptyState title={words.nothing}>{words.nothingSentence}</EmptyState>;
  return (
    <Section title={words.title}>
      <Part title={words.actions} list={overdue} all={{ href: "/acties", label: words.allActions }}>
        {(entry) => <ActionRow key={entry.block.id} entry={entry} day={day} />}
      </Part>
      <Part
        title={words.questions}
        list={questions}
        all={{ href: "/acties?soort=vragen", label: words.allQuestions }}
      >
        {(entry) => <QuestionRow key={entry.block.id} entry={entry} day={day} />}
      </Part>
      <Part title={words.meetings} list={meetings} all={{ href: "/vergaderingen", label: words.allMeetings }}>
        {(waiting) => <MeetingRow key={waiting.meeting.id} waiting={waiting} day={day} />}
      </Part>
      <Part title={words.terms} list={terms} all={{ href: "/bestuur", label: words.allTerms }}>
        {(waiting) => <TermRow key={waiting.member.person.id} waiting={waiting} day={day} />}
      </Part>
    </Section>
  );
}

/** More would no longer be an overview. */
const MOST = 3;

interface PartProps<T> {
  readonly title: string;
  readonly list: readonly T[];
  readonly all: { readonly href: string; readonly label: (count: number) => string };
  readonly children: (each: T) => ReactNode;
}

function Part<T>({ title, list, all, children }: PartProps<T>) {
  if (list.length === 0) return null;
  return (
    <Section level={3} title={title} count={list.length}>
      <List aria-label={title}>{list.slice(0, MOST).map(children)}</List>
      {list.length > MOST && (
        <div>
          <LinkButton href={all.href} variant="quiet">
            {all.label(list.length)}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function QuestionRow({ entry, day }: { readonly entry: Entry; readonly day: string }) {
  return (
    <ListRow
      icon={MessageCircleQuestion}
      title={titleOf(entry)}
      href={`/acties/${entry.block.id}`}
      meta={texts.asked(nameOf(entry))}
      tag={<Tag icon={Hourglass}>{stateWords(entry.block, day)}</Tag>}
    />
  );
}

const STEPS = {
  minutes: "notuleren",
  workOut: "uitwerken",
  adoption: "uitwerken",
  publication: "uitwerken",
} as const;

function MeetingRow({ waiting, day }: { readonly waiting: WaitingMeeting; readonly day: string }) {
  const { meeting, waits } = waiting;
  return (
    <ListRow
      icon={FileText}
      title={texts.of(meetingName(meeting), shortDate(meeting.date, day))}
      meta={texts.meetingWaits[waits]}
      href={`/vergaderingen/${meeting.id}/${STEPS[waits]}`}
    />
  );
}

/** Red is only a term that lapsed (domain.md, Rooster). */
function TermRow({ waiting, day }: { readonly waiting: WaitingTerm; readonly day: string }) {
  const { member, signal } = waiting;
  return (
    <ListRow
      icon={UserRound}
      title={texts.seat(member.person.name, signal.sitting.term.functie)}
      meta={signal.kind === "lapsed" ? texts.lastDay(fullDate(signal.on)) : signalWords(signal, day)}
      tag={
        signal.kind === "lapsed" && (
          <Tag icon={CalendarX} tone="red">
            {texts.lapsed}
          </Tag>
        )
      }
      href={`/bestuur/lid/${member.person.id}`}
    />
  );
}
