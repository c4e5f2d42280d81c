/** The functies of the board: how many places, who sits there, and who takes over (WBTR, in plain words). */

import { ShieldCheck, UserRoundPlus } from "lucide-react";
import { useRef, useState } from "react";
import { officeId } from "../../domain/board/offices.ts";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import { type BoardFile, readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { OfficeCard } from "./office-card.tsx";
import { addOffice } from "./office-commands.ts";
import { texts } from "./texts.ts";

/** `/bestuur/functies`. */
export function OfficesScreen() {
  const today = useStore().today();
  const file = useLive((reader) => readBoard(reader, today));
  const words = texts.offices;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/bestuur", label: texts.board }}
      action={
        <Button writes variant="primary" size="live" icon={UserRoundPlus} type="submit" form="new-office">
          {words.add}
        </Button>
      }
    >
      {file && (
        <>
          <Stack>
            {file.board.offices.map((office) => (
              <OfficeCard key={office.id} office={office} file={file} />
            ))}
          </Stack>
          <NewOffice file={file} />
          {file.organisation.legalForm !== "none" && <Rule />}
        </>
      )}
    </Page>
  );
}

function NewOffice({ file }: { readonly file: BoardFile }) {
  const store = useStore();
  const words = texts.offices;
  const [draft, change, forget] = useFormDraft(`office ${store.organisationId}`, { functie: "" });
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const parsed = requiredText(draft.functie);
    const id = parsed.ok ? officeId(parsed.value) : "";
    const wrong =
      !parsed.ok && parsed.error === "tooLong" ? texts.problems.tooLong : id === "" ? words.empty : undefined;
    const known = file.board.offices.find((office) => office.id === id);
    if (!parsed.ok || wrong !== undefined || known) {
      setProblem(wrong ?? (known && words.known(known.functie)));
      input.current?.focus();
      return;
    }
    const kept = await addOffice(store, parsed.value);
    if (!kept.ok && kept.error.retry === "never") return showToast({ text: texts.notKept, tone: "trouble" });
    forget();
    showToast({ text: words.added(parsed.value) });
  };
  return (
    <Section title={words.newTitle}>
      <form
        id="new-office"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          ref={input}
          label={words.newName}
          description={words.newExample}
          autoCapitalize="none"
          autoComplete="off"
          value={draft.functie}
          onChange={(functie) => {
            change({ functie });
            setProblem(undefined);
          }}
          error={problem}
        />
      </form>
    </Section>
  );
}

/** Belet en ontstentenis: the agreement itself stands with the statuten. */
function Rule() {
  const words = texts.offices.rule;
  return (
    <Section title={words.title}>
      <p>{words.sentence}</p>
      <div>
        <LinkButton icon={ShieldCheck} href="/instellingen/profiel">
          {words.link}
        </LinkButton>
      </div>
    </Section>
  );
}
