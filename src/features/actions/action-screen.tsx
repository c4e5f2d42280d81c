/** One action or question: its words, who, when, and how it ended. */

import { CircleCheck, FolderOpen, RotateCcw, Trash2 } from "lucide-react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { mayEdit } from "../../domain/meeting-state.ts";
import { nextOfKind } from "../../domain/next-meeting.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { shortDate } from "../../press/dutch-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { type Entry, readEntry } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import styles from "./actions.module.css";
import { AnswerField } from "./answer-field.tsx";
import { changeEntry, removeEntry, restoreEntry, setDone } from "./commands.ts";
import { DuePicker } from "./due-picker.tsx";
import { EntryText } from "./entry-text.tsx";
import { originOf, titleOf } from "./entry-words.ts";
import { OwnerPicker } from "./owner-picker.tsx";
import { texts } from "./texts.ts";

/** `/acties/:id`; `?uitwerken=<meeting>` when one came from its checklist, to go back there. */
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
  return <EntryPage key={id} {...found} entry={entry} isQuestion={entry.block.kind === "question"} />;
}

type EntryPageProps = {
  readonly entry: Entry;
  readonly isQuestion: boolean;
  readonly people: Parameters<typeof OwnerPicker>[0]["people"];
  readonly meetings: Parameters<typeof nextOfKind>[1];
};

function EntryPage({ entry, isQuestion, people, meetings: all }: EntryPageProps) {
  const store = useStore();
  const { block, meeting, number } = entry;
  const today = store.today();
  const isFixed = meeting !== undefined && !mayEdit(meeting);
  const noted = block.noted === "" ? "" : texts.one.noted(shortDate(block.noted, today));
  const next = meeting ? nextOfKind(meeting, all, today)?.date : undefined;
  return (
    <Page
      title={isQuestion ? texts.one.question : texts.one.action}
      lead={[number, noted].filter((part) => part !== "").join(" · ")}
      back={useBack(isQuestion)}
      action={isQuestion ? undefined : <DoneButton entry={entry} />}
    >
      <EntryText entry={entry} isFixed={isFixed} label={isQuestion ? texts.one.question : texts.one.words} />
      <OwnerPicker
        label={isQuestion ? texts.form.whom : texts.form.who}
        value={block.owner}
        people={people}
        groups={isQuestion ? ["official", "board"] : ["board"]}
        onChange={(owner) => void changeEntry(store, block.id, { owner })}
      />
      {!isQuestion && (
        <DuePicker
          value={block.due}
          today={today}
          next={next}
          onChange={(due) => void changeEntry(store, block.id, { due })}
        />
      )}
      {isQuestion && <AnswerField block={block} />}
      {!isQuestion && block.done !== "" && (
        <DateField
          label={texts.one.doneOn}
          value={block.done}
          onChange={(done) => done !== "" && void changeEntry(store, block.id, { done })}
        />
      )}
      <Origin entry={entry} today={today} />
      {!isFixed && <RemoveButton entry={entry} isQuestion={isQuestion} />}
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
      variant={isDone ? "secondary" : "primary"}
      icon={isDone ? RotateCcw : CircleCheck}
      onPress={() => void press()}
    >
      {isDone ? texts.one.markOpen : texts.one.markDone}
    </Button>
  );
}

function Origin({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { meeting } = entry;
  return (
    <Section title={texts.one.origin}>
      {meeting ? (
        <List>
          <ListRow
            icon={FolderOpen}
            title={texts.one.toMeeting}
            meta={originOf(entry, today)}
            href={`/vergaderingen/${meeting.id}/uitwerken`}
          />
        </List>
      ) : (
        <p className={styles.quiet}>{texts.one.outside}</p>
      )}
    </Section>
  );
}

function RemoveButton({ entry, isQuestion }: { readonly entry: Entry; readonly isQuestion: boolean }) {
  const store = useStore();
  const navigate = useNavigate();
  const back = useBack(isQuestion);
  const { id } = entry.block;
  const press = async () => {
    await removeEntry(store, id);
    showToast({
      text: isQuestion ? texts.toast.removedQuestion : texts.toast.removedAction,
      undo: async () => void (await restoreEntry(store, id)),
    });
    await navigate(back.href);
  };
  return (
    <Cluster>
      <Button variant="quiet" icon={Trash2} onPress={() => void press()}>
        {isQuestion ? texts.one.removeQuestion : texts.one.removeAction}
      </Button>
    </Cluster>
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

function useBack(isQuestion: boolean): { href: string; label: string } {
  const [params] = useSearchParams();
  const meetingId = params.get("uitwerken");
  if (meetingId)
    return {
      href: `/vergaderingen/${encodeURIComponent(meetingId)}/uitwerken`,
      label: texts.one.backWorkOut,
    };
  return isQuestion
    ? { href: "/acties?soort=vragen", label: texts.one.backQuestions }
    : { href: "/acties", label: texts.one.back };
}
