/** One belnotitie: to change, to call back, and to make an action, a question or a toezegging of. */

import { CircleQuestionMark, Handshake, ListTodo, type LucideIcon, Trash2 } from "lucide-react";
import { useNavigate, useParams } from "react-router";
import { isCallNoteBlank } from "../../domain/drafts/outside.ts";
import type { CallNote } from "../../domain/tables/outside.ts";
import { clip } from "../../kernel/clip.ts";
import { when } from "../../press/spoken-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { CallNoteFields } from "./call-note-fields.tsx";
import {
  changeNote,
  makeCommitment,
  makeEntry,
  removeNote,
  restoreNote,
  takeBackCommitment,
  takeBackEntry,
} from "./commands.ts";
import { type ReadCallNote, readCallNote } from "./read-call-note.ts";
import { texts } from "./texts.ts";

const BACK = "/belnotities";

/** `/belnotities/:id`. */
export function CallNoteScreen() {
  const store = useStore();
  const { id = "" } = useParams();
  const read = useLive((reader) => readCallNote(reader, id), id);
  const back = { href: BACK, label: texts.back };
  if (!read)
    return (
      <Page title={texts.one} back={back}>
        {null}
      </Page>
    );
  const { note, people } = read;
  if (!note)
    return (
      <Page title={texts.one} back={back}>
        <EmptyState title={texts.gone} action={<LinkButton href={BACK}>{texts.toList}</LinkButton>}>
          {texts.goneLead}
        </EmptyState>
      </Page>
    );
  const moment = when(note.on, note.at, store.today());
  return (
    <Page title={texts.one} lead={moment.charAt(0).toUpperCase() + moment.slice(1)} back={back}>
      <CallNoteFields
        key={id}
        note={note}
        people={people}
        keep={(fields) => void changeNote(store, id, fields)}
      />
      {!isCallNoteBlank(note) && <Make note={note} />}
      <Made read={read} />
      <RemoveButton id={id} />
    </Page>
  );
}

type What = "action" | "question" | "commitment";

const ICONS: Record<What, LucideIcon> = {
  action: ListTodo,
  question: CircleQuestionMark,
  commitment: Handshake,
};

function Make({ note }: { readonly note: CallNote }) {
  const store = useStore();
  return (
    <Section title={texts.make.title}>
      <p>{texts.make.lead}</p>
      <Cluster>
        {(["action", "question", "commitment"] as const).map((what) => (
          <Button writes key={what} icon={ICONS[what]} onPress={() => void make(store, note, what)}>
            {texts.make[what]}
          </Button>
        ))}
      </Cluster>
    </Section>
  );
}

async function make(store: Store, note: CallNote, what: What): Promise<void> {
  const isPromise = what === "commitment";
  const id = isPromise ? await makeCommitment(store, note) : await makeEntry(store, note, what);
  showToast({
    text: texts.made.toast[what],
    undo: async () => void (await (isPromise ? takeBackCommitment(store, id) : takeBackEntry(store, id))),
  });
}

function Made({ read: { entries, commitments } }: { readonly read: ReadCallNote }) {
  if (entries.length + commitments.length === 0) return null;
  return (
    <Section title={texts.made.title}>
      <List aria-label={texts.made.title}>
        {entries.map(({ block, text, number }) => {
          const what = block.kind === "question" ? "question" : "action";
          return (
            <ListRow
              key={block.id}
              icon={ICONS[what]}
              title={clip(text, 160) || texts.noWords}
              meta={[texts.made[what], number, block.done === "" ? "" : texts.made.done]
                .filter(Boolean)
                .join(" · ")}
              href={`/acties/${block.id}`}
            />
          );
        })}
        {commitments.map(({ id, what }) => (
          <ListRow
            key={id}
            icon={ICONS.commitment}
            title={clip(what, 160) || texts.noWords}
            meta={texts.made.commitment}
            href={`/gemeente/toezeggingen/${id}`}
          />
        ))}
      </List>
    </Section>
  );
}

function RemoveButton({ id }: { readonly id: string }) {
  const store = useStore();
  const navigate = useNavigate();
  const press = async () => {
    const kept = await removeNote(store, id);
    // The frame says what is the matter; the note is still here.
    if (!kept.ok) return;
    showToast({ text: texts.removed, undo: async () => void (await restoreNote(store, id)) });
    await navigate(BACK, { replace: true });
  };
  return (
    <div>
      <Button writes variant="quiet" icon={Trash2} onPress={() => void press()}>
        {texts.remove}
      </Button>
    </div>
  );
}
