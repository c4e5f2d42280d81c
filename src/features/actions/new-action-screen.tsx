/** Writes down an action or a question outside any meeting. What is typed is kept from the first letter on. */

import { Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { parseActionText } from "../../domain/drafts/action-draft.ts";
import { NOBODY } from "../../domain/tables/blocks.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { readEntry } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { useNote } from "../../storage/use-note.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toasts.ts";
import { beginEntry, changeEntry, type EntryFields, removeEntry } from "./commands.ts";
import { DuePicker } from "./due-picker.tsx";
import { OwnerPicker } from "./owner-picker.tsx";
import { texts } from "./texts.ts";
import { MUNICIPALITY } from "./use-back.ts";

type NewKind = "action" | "question";

/** `/acties/nieuw`, with `?soort=vraag` for a question; `/gemeente/vragen/nieuw` for one to the municipality. */
export function NewActionScreen() {
  const [params] = useSearchParams();
  const isAtMunicipality = useLocation().pathname.startsWith(MUNICIPALITY);
  const kind = isAtMunicipality || params.get("soort") === "vraag" ? "question" : "action";
  return <NewEntryForm key={kind} kind={kind} list={isAtMunicipality ? MUNICIPALITY : LISTS[kind]} />;
}

const LISTS: Readonly<Record<NewKind, string>> = { action: "/acties", question: "/acties?soort=vragen" };

function NewEntryForm({ kind, list }: { readonly kind: NewKind; readonly list: string }) {
  const store = useStore();
  const navigate = useNavigate();
  const people = useLive(readPeople);
  const { ref, ...entry } = useNewEntry(kind);
  const [isMissing, setMissing] = useState(false);
  const words = wordsOf(kind);
  const finish = async () => {
    if (!parseActionText(entry.text).ok) {
      setMissing(true);
      ref.current?.focus();
      return;
    }
    await entry.kept();
    const number = (await store.read((reader) => readEntry(reader, entry.id)))?.number ?? "";
    showToast({ text: number === "" ? texts.toast.addedPlain : texts.toast.added(number) });
    await navigate(list);
  };
  return (
    <Page
      title={words.title}
      back={{ href: list, label: words.back }}
      action={
        <Button variant="primary" icon={Check} onPress={() => void finish()}>
          {words.add}
        </Button>
      }
    >
      {entry.isReady && people && (
        <>
          <TextArea
            ref={ref}
            label={words.what}
            description={words.example}
            error={isMissing && entry.text.trim() === "" ? words.empty : undefined}
            rows={3}
            // The screen exists to write this down.
            autoFocus
            value={entry.text}
            onChange={entry.write}
          />
          <OwnerPicker
            label={words.who}
            value={entry.fields.owner ?? NOBODY}
            people={people}
            groups={kind === "action" ? ["board"] : ["official", "board"]}
            onChange={(owner) => entry.change({ owner })}
          />
          {kind === "action" && (
            <DuePicker
              value={entry.fields.due ?? ""}
              today={store.today()}
              onChange={(due) => entry.change({ due })}
            />
          )}
        </>
      )}
    </Page>
  );
}

/** An entry that comes to be with its first letter; left without words, it goes again. */
function useNewEntry(kind: NewKind) {
  const store = useStore();
  const [id] = useState(store.newId);
  const note = useNote(id, id);
  const [fields, setFields] = useState<EntryFields>({});
  const begun = useRef<Promise<unknown>>(undefined);
  const isBlank = useRef(true);
  useEffect(
    () => () => {
      if (isBlank.current && begun.current) void begun.current.then(() => removeEntry(store, id));
    },
    [store, id],
  );
  return {
    id,
    fields,
    ref: note.ref,
    text: note.value ?? "",
    isReady: note.value !== undefined,
    write: (text: string) => {
      isBlank.current = text.trim() === "";
      if (!isBlank.current) begun.current ??= beginEntry(store, id, kind, fields);
      note.onChange(text);
    },
    change: (more: EntryFields) => {
      setFields({ ...fields, ...more });
      if (begun.current) void begun.current.then(() => changeEntry(store, id, more));
    },
    kept: async () => {
      await begun.current;
      await store.flush();
    },
  };
}

function wordsOf(kind: NewKind) {
  const { form, one } = texts;
  return kind === "action"
    ? {
        title: form.actionTitle,
        back: one.back,
        add: form.addAction,
        what: form.action,
        example: form.actionExample,
        empty: form.emptyAction,
        who: form.who,
      }
    : {
        title: form.questionTitle,
        back: one.backQuestions,
        add: form.addQuestion,
        what: form.question,
        example: form.questionExample,
        empty: form.emptyQuestion,
        who: form.whom,
      };
}
