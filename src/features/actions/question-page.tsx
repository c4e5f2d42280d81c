/** One question: to whom, how long it waits, asking again, and the answer. */

import { CalendarClock, Handshake, Hourglass, MessageCircleCheck, MessageCircleMore } from "lucide-react";
import { askedAgainWords, stateWords } from "../../documents/question-words.ts";
import { mayEdit } from "../../domain/meeting-state.ts";
import { askedAgainOn, questionState } from "../../domain/question.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import type { Person } from "../../domain/tables/people.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import styles from "./actions.module.css";
import { AnswerField } from "./answer-field.tsx";
import { changeEntry } from "./commands.ts";
import { EarlierLink } from "./earlier-link.tsx";
import { EntryOrigin } from "./entry-origin.tsx";
import { EntryText } from "./entry-text.tsx";
import { OwnerPicker } from "./owner-picker.tsx";
import { RemoveEntry } from "./remove-entry.tsx";
import { texts } from "./texts.ts";
import { useBack } from "./use-back.ts";

type QuestionPageProps = {
  readonly entry: Entry;
  readonly people: ReadonlyMap<string, Person>;
};

export function QuestionPage({ entry, people }: QuestionPageProps) {
  const store = useStore();
  const { block, meeting, number } = entry;
  const today = store.today();
  const isFixed = meeting !== undefined && !mayEdit(meeting);
  const isWaiting = questionState(block, today).kind === "waiting";
  return (
    <Page
      title={texts.one.question}
      lead={number}
      back={useBack(true)}
      action={isWaiting && <AskedAgain block={block} />}
    >
      <Clock block={block} today={today} />
      <EntryText entry={entry} isFixed={isFixed} label={texts.one.question} />
      <OwnerPicker
        label={texts.form.whom}
        value={block.owner}
        people={people}
        groups={["official", "board"]}
        onChange={(owner) => void changeEntry(store, block.id, { owner })}
      />
      <AnswerField block={block} />
      <div>
        <LinkButton href={`/gemeente/toezeggingen/nieuw?vraag=${block.id}`} icon={Handshake}>
          {texts.question.toCommitment}
        </LinkButton>
      </div>
      <EntryOrigin entry={entry} today={today} />
      <EarlierLink id={entry.block.id} />
      <AskedDays block={block} />
      {!isFixed && <RemoveEntry entry={entry} isQuestion />}
    </Page>
  );
}

const TAGS = {
  waiting: { icon: Hourglass, tone: "neutral" },
  heldOver: { icon: CalendarClock, tone: "blue" },
  answered: { icon: MessageCircleCheck, tone: "green" },
} as const;

/** How long it waits, calmly: when it was asked, and asked again. */
function Clock({ block, today }: { readonly block: Block; readonly today: string }) {
  const { icon, tone } = TAGS[questionState(block, today).kind];
  const again = askedAgainWords(block, today);
  return (
    <Card tone="sunk">
      <div>
        <Tag icon={icon} tone={tone}>
          {stateWords(block, today)}
        </Tag>
      </div>
      <p>
        {block.noted !== "" && (
          <span className={styles.line}>{texts.question.askedOn(shortDate(block.noted, today))}</span>
        )}
        {again !== "" && <span className={styles.line}>{`${again}.`}</span>}
      </p>
    </Card>
  );
}

function AskedAgain({ block }: { readonly block: Block }) {
  const store = useStore();
  const press = async () => {
    const before = block.askedAgain;
    const kept = await changeEntry(store, block.id, { askedAgain: askedAgainOn(before, store.today()) });
    // The frame says what is the matter.
    if (!kept.ok) return;
    showToast({
      text: texts.question.notedAgain,
      undo: async () => void (await changeEntry(store, block.id, { askedAgain: before })),
    });
  };
  return (
    <Button writes variant="primary" size="live" icon={MessageCircleMore} onPress={() => void press()}>
      {texts.question.askAgain}
    </Button>
  );
}

/** The days on which it was asked again, to take one away that was pressed by mistake. */
function AskedDays({ block }: { readonly block: Block }) {
  const store = useStore();
  if (block.askedAgain.length === 0) return null;
  const drop = (day: string) =>
    void changeEntry(store, block.id, { askedAgain: block.askedAgain.filter((each) => each !== day) });
  return (
    <Disclosure label={texts.question.askedDays}>
      <List aria-label={texts.question.askedDays}>
        {block.askedAgain.map((day) => (
          <ListRow
            key={day}
            title={shortDate(day, store.today())}
            actions={
              <Button
                writes
                aria-label={texts.question.dropDayNamed(shortDate(day, store.today()))}
                onPress={() => drop(day)}
              >
                {texts.question.dropDay}
              </Button>
            }
          />
        ))}
      </List>
    </Disclosure>
  );
}
