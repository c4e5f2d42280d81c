/** Somebody on the board, or one more term: who, which functie, since when and until when. */

import { useRef } from "react";
import { useSearchParams } from "react-router";
import { readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { NewMemberFields } from "./new-member-fields.tsx";
import { texts } from "./texts.ts";
import { FIELD_IDS, useNewMember } from "./use-new-member.ts";

/** `/bestuur/nieuw`, with `?persoon=` for someone of Contacten and `?functie=` for a functie. */
export function NewMemberScreen() {
  const today = useStore().today();
  const [params] = useSearchParams();
  const personId = params.get("persoon") ?? "";
  const functie = params.get("functie") ?? "";
  const file = useLive((reader) => readBoard(reader, today));
  const words = texts.fresh;
  const person = file?.people.get(personId);
  const title = person ? words.titleTerm : words.title;
  const back = person
    ? { href: `/bestuur/lid/${personId}`, label: person.name || texts.unnamed }
    : { href: "/bestuur", label: texts.board };
  return (
    <Page
      title={title}
      back={back}
      action={
        <Button variant="primary" size="live" type="submit" form="new-member">
          {person ? words.actionTerm : words.action}
        </Button>
      }
    >
      {file && <Form key={`${personId} ${functie}`} file={file} personId={personId} functie={functie} />}
    </Page>
  );
}

function Form(props: Parameters<typeof useNewMember>[0]) {
  const form = useRef<HTMLFormElement>(null);
  const member = useNewMember(props);
  const submit = async () => {
    const wrong = await member.add();
    const first = FIELD_IDS.find(([field]) => field in wrong);
    if (first) form.current?.querySelector<HTMLElement>(`input#${first[1]}, #${first[1]} button`)?.focus();
  };
  return (
    <form
      id="new-member"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <NewMemberFields member={member} file={props.file} />
    </form>
  );
}
