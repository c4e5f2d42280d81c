/** One toezegging: to change, and to say what came of it. */

import { CircleQuestionMark, FolderOpen, type LucideIcon, PhoneCall, Trash2 } from "lucide-react";
import { useNavigate, useParams } from "react-router";
import { type Commitment, commitments } from "../../domain/tables/outside.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changeCommitment, removeCommitment, restoreCommitment } from "./commands.ts";
import { CommitmentFields } from "./commitment-fields.tsx";
import { texts } from "./texts.ts";

const BACK = "/gemeente/toezeggingen";

/** `/gemeente/toezeggingen/:id`. */
export function CommitmentScreen() {
  const store = useStore();
  const { id = "" } = useParams();
  const read = useLive(
    async (reader) => ({ commitment: await reader.get(commitments, id), people: await readPeople(reader) }),
    id,
  );
  const words = texts.commitments;
  const back = { href: BACK, label: words.title };
  if (!read)
    return (
      <Page title={words.one} back={back}>
        {null}
      </Page>
    );
  const { commitment, people } = read;
  if (!commitment)
    return (
      <Page title={words.one} back={back}>
        <EmptyState title={words.gone} action={<LinkButton href={BACK}>{words.toList}</LinkButton>}>
          {words.goneLead}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={words.one} back={back}>
      <CommitmentFields
        key={id}
        commitment={commitment}
        people={people}
        keep={(fields) => void changeCommitment(store, id, fields)}
        hasOutcome
      />
      <Origin commitment={commitment} />
      <RemoveButton id={id} />
    </Page>
  );
}

function Origin({ commitment: { questionId, callNoteId, meetingId } }: { readonly commitment: Commitment }) {
  const words = texts.commitments;
  const ways: readonly (readonly [id: string, icon: LucideIcon, title: string, href: string])[] = [
    [questionId, CircleQuestionMark, words.toQuestion, `/gemeente/vragen/${questionId}`],
    [callNoteId, PhoneCall, words.toCallNote, `/belnotities/${callNoteId}`],
    [meetingId, FolderOpen, words.toMeeting, `/vergaderingen/${meetingId}`],
  ];
  const known = ways.filter(([id]) => id !== "");
  if (known.length === 0) return null;
  return (
    <Section title={words.origin}>
      <List aria-label={words.origin}>
        {known.map(([id, icon, title, href]) => (
          <ListRow key={id} icon={icon} title={title} href={href} />
        ))}
      </List>
    </Section>
  );
}

function RemoveButton({ id }: { readonly id: string }) {
  const store = useStore();
  const navigate = useNavigate();
  const press = async () => {
    const kept = await removeCommitment(store, id);
    // The frame says what is the matter; it is still here.
    if (!kept.ok) return;
    showToast({
      text: texts.commitments.removed,
      undo: async () => void (await restoreCommitment(store, id)),
    });
    await navigate(BACK, { replace: true });
  };
  return (
    <div>
      <Button writes variant="quiet" icon={Trash2} onPress={() => void press()}>
        {texts.commitments.remove}
      </Button>
    </div>
  );
}
