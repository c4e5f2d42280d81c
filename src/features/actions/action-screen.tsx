/** One action or question: its words, who, when, and how it ended. */

import { CircleCheck, RotateCcw } from "lucide-react";
import { useParams } from "react-router";
import { mayEdit } from "../../domain/meeting-state.ts";
import { nextOfKind } from "../../domain/next-meeting.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { type Entry, readEntry } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { ActionStory } from "./action-story.tsx";
import { changeDue, changeEntry, setDone } from "./commands.ts";
import { DuePicker } from "./due-picker.tsx";
import { EarlierLink } from "./earlier-link.tsx";
import { EntryText } from "./entry-text.tsx";
import { titleOf } from "./entry-words.ts";
import { OwnerPicker } from "./owner-picker.tsx";
import { QuestionPage } from "./question-page.tsx";
import { RemoveEntry } from "./remove-entry.tsx";
import { texts } from "./texts.ts";
import { useBack } from "./use-back.ts";

/** `/acties/:id`, and `/gemeente/vragen/:id` for a question; `?uitwerken=<meeting>` when one came from its checklist, to go back there. */
export function ActionScreen() {
  const { id = "" } = useParams();
  const found = useLive(
    async (reader) => ({
      entry: await readEntry(reader, id),
      people: await readPeople(reader),
      meetings: await reader.all(meetings),
    }),
    id,
  );
  const entry = found?.entry;
  if (!found) return <Page title={texts.one.action}>{null}</Page>;
  if (!entry || (entry.block.kind !== "action" && entry.block.kind !== "question")) return <Gone />;
  if (entry.block.kind === "question") return <QuestionPage key={id} entry={entry} people={found.people} />;
  return <ActionPage key={id} {...found} entry={entry} />;
}

type ActionPageProps = {
  readonly entry: Entry;
  readonly people: Parameters<typeof OwnerPicker>[0]["people"];
  readonly meetings: Parameters<typeof nextOfKind>[1];
};

function ActionPage({ entry, people, meetings: all }: ActionPageProps) {
  const store = useStore();
  const { block, meeting, number } = entry;
  const today = store.today();
  const isFixed = meeting !== undefined && !mayEdit(meeting);
  const noted = block.noted === "" ? "" : texts.one.noted(shortDate(block.noted, today));
  const next = meeting ? nextOfKind(meeting, all, today)?.date : undefined;
  return (
    <Page
      title={texts.one.action}
      lead={[number, noted].filter((part) => part !== "").join(" · ")}
      back={useBack(false)}
      action={<DoneButton entry={entry} />}
    >
      <EntryText entry={entry} isFixed={isFixed} label={texts.one.words} />
      <OwnerPicker
        label={texts.form.who}
        value={block.owner}
        people={people}
        groups={["board"]}
        onChange={(owner) => void changeEntry(store, block.id, { owner })}
      />
      <DuePicker
        value={block.due}
        today={today}
        next={next}
        onChange={(due) => void changeDue(store, block, due)}
      />
      {block.done !== "" && (
        <DateField
          label={texts.one.doneOn}
          value={block.done}
          onChange={(done) => done !== "" && void changeEntry(store, block.id, { done })}
        />
      )}
      <ActionStory entry={entry} meetings={all} today={today} />
      {!isFixed && <RemoveEntry entry={entry} isQuestion={false} />}
      <EarlierLink id={block.id} />
    </Page>
  );
}

function DoneButton({ entry }: { readonly entry: Entry }) {
  const store = useStore();
  const { id, done } = entry.block;
  const isDone = done !== "";
  const press = async () => {
    await setDone(store, id, !isDone);
    showToast({
      text: (isDone ? texts.toast.reopened : texts.toast.done)(titleOf(entry, 60)),
      undo: async () => void (await changeEntry(store, id, { done })),
    });
  };
  return (
    <Button
      writes
      variant={isDone ? "secondary" : "primary"}
      icon={isDone ? RotateCcw : CircleCheck}
      onPress={() => void press()}
    >
      {isDone ? texts.one.markOpen : texts.one.markDone}
    </Button>
  );
}

function Gone() {
  return (
    <Page title={texts.one.action} back={{ href: "/acties", label: texts.one.back }}>
      <EmptyState title={texts.one.gone} action={<LinkButton href="/acties">{texts.one.toList}</LinkButton>}>
        {texts.one.goneLead}
      </EmptyState>
    </Page>
  );
}
