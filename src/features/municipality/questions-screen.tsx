/** Questions to the municipality: to whom, how long they wait, and what the answer was. */

import { CalendarClock, Hourglass, MessageCircleCheck, Plus } from "lucide-react";
import { memo } from "react";
import { answerWords } from "../../documents/answer-words.ts";
import { meetingName } from "../../documents/meeting-name.ts";
import { askedAgainWords, stateWords } from "../../documents/question-words.ts";
import { ownerName } from "../../documents/verslag-entries.ts";
import { type QuestionState, questionState } from "../../domain/question.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import styles from "./municipality.module.css";
import { readQuestions } from "./read-municipality.ts";
import { texts } from "./texts.ts";

/** `/gemeente/vragen`. */
export function QuestionsScreen() {
  const today = useStore().today();
  const entries = useLive((reader) => readQuestions(reader, today), today);
  const words = texts.questions;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/gemeente", label: texts.title }}
      action={
        <LinkButton href="/gemeente/vragen/nieuw" variant="primary" size="live" icon={Plus}>
          {words.add}
        </LinkButton>
      }
    >
      {entries && <Found entries={entries} today={today} />}
    </Page>
  );
}

type FoundProps = { readonly entries: readonly Entry[]; readonly today: string };

function Found({ entries, today }: FoundProps) {
  const words = texts.questions;
  const by = Map.groupBy(entries, ({ block }) => questionState(block, today).kind);
  const {
    waiting = [],
    heldOver = [],
    answered = [],
  } = Object.fromEntries(by) as Partial<Record<QuestionState["kind"], Entry[]>>;
  return (
    <>
      {waiting.length + heldOver.length === 0 && (
        <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>
      )}
      {waiting.length > 0 && (
        <Section title={words.waiting} count={waiting.length}>
          <Questions entries={waiting} today={today} label={words.waiting} />
        </Section>
      )}
      {heldOver.length > 0 && (
        <Section title={words.held} count={heldOver.length}>
          <Questions entries={heldOver} today={today} label={words.held} />
        </Section>
      )}
      {answered.length > 0 && (
        <Disclosure label={words.answered(answered.length)}>
          <Questions entries={answered} today={today} label={words.answered(answered.length)} />
        </Disclosure>
      )}
    </>
  );
}

function Questions({ entries, today, label }: FoundProps & { readonly label: string }) {
  return (
    <PagedList items={entries} step={50} aria-label={label}>
      {(entry) => <QuestionRow key={entry.block.id} entry={entry} today={today} />}
    </PagedList>
  );
}

const TAGS = {
  waiting: { icon: Hourglass, tone: "neutral" },
  heldOver: { icon: CalendarClock, tone: "blue" },
  answered: { icon: MessageCircleCheck, tone: "green" },
} as const;

const QuestionRow = memo(function QuestionRow({
  entry,
  today,
}: {
  readonly entry: Entry;
  readonly today: string;
}) {
  const { block, owner, meeting, number } = entry;
  const { icon, tone } = TAGS[questionState(block, today).kind];
  const to = ownerName(new Map(owner ? [[owner.id, owner]] : []), block.owner);
  const lines = [
    texts.questions.asked(to),
    answerWords(block) && clip(answerWords(block), 160),
    askedAgainWords(block, today),
    [number, meeting ? texts.from(meetingName(meeting), shortDate(meeting.date, today)) : ""]
      .filter((part) => part !== "")
      .join(" · "),
  ].filter((line) => line !== "");
  return (
    <ListRow
      title={clip(entry.text, 240) || texts.noWords}
      href={`/gemeente/vragen/${block.id}`}
      meta={lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      tag={
        <Tag icon={icon} tone={tone}>
          {stateWords(block, today)}
        </Tag>
      }
    />
  );
});
