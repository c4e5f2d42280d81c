/** A toezegging, by itself or in answer to a question whose words it takes along. */

import { Check } from "lucide-react";
import { useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { type Commitment, commitments } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { type Entry, readEntry } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { useNewRecord } from "../../storage/use-new-record.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { CommitmentFields } from "./commitment-fields.tsx";
import { texts } from "./texts.ts";

/** `/gemeente/toezeggingen/nieuw`, with `?vraag=` for the question it answers. */
export function NewCommitmentScreen() {
  const [params] = useSearchParams();
  const questionId = params.get("vraag") ?? "";
  const read = useLive(
    async (reader) => ({
      people: await readPeople(reader),
      question: questionId === "" ? undefined : await readEntry(reader, questionId),
    }),
    questionId,
  );
  return read ? <NewCommitment key={questionId} {...read} /> : null;
}

type NewCommitmentProps = {
  readonly people: ReadonlyMap<string, Person>;
  readonly question: Entry | undefined;
};

function NewCommitment({ people, question }: NewCommitmentProps) {
  const store = useStore();
  const navigate = useNavigate();
  const fresh = useNewRecord(commitments, () => ({
    on: store.today(),
    ...(question && fromQuestion(question)),
  }));
  const [isMissing, setMissing] = useState(false);
  const what = useRef<HTMLTextAreaElement>(null);
  const words = texts.commitments;
  const finish = async () => {
    const written = fresh.written() ?? fresh.record;
    if (written.what === "") {
      setMissing(true);
      what.current?.focus();
      return;
    }
    // What came along from the question is kept as well when nothing was typed.
    if (!fresh.written()) fresh.keep({});
    showToast({ text: words.added });
    await navigate("/gemeente/toezeggingen", { replace: true });
  };
  return (
    <Page
      title={words.newTitle}
      back={
        question
          ? { href: `/gemeente/vragen/${question.block.id}`, label: texts.hub.questions }
          : { href: "/gemeente/toezeggingen", label: words.title }
      }
      action={
        <Button variant="primary" size="live" icon={Check} onPress={() => void finish()}>
          {words.add}
        </Button>
      }
    >
      <CommitmentFields
        commitment={fresh.record}
        people={people}
        keep={fresh.keep}
        what={what}
        problem={isMissing && fresh.record.what === "" ? words.blank : undefined}
      />
    </Page>
  );
}

/** Whoever was asked promised it, in the words of the answer, or else of the question. */
function fromQuestion({ block, text, owner }: Entry): Partial<Commitment> {
  const { id, meetingId, answer } = block;
  const isParty = block.owner.kind === "person" || block.owner.kind === "outside";
  return {
    questionId: id,
    meetingId,
    what: (answer || text).trim(),
    personId: isParty ? block.owner.personId : "",
    name: isParty ? (owner?.name ?? block.owner.name) : "",
  };
}
