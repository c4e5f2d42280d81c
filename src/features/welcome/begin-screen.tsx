/** Begin met uw organisatie: the size of the letters, and two questions. Stands by itself, without the app's frame. */

import { type Ref, useRef } from "react";
import type { SetUpDraft, SetUpProblems } from "../../domain/drafts/set-up.ts";
import type { Store } from "../../storage/store.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TextSizeControl } from "../../ui/text-size-control.tsx";
import { texts } from "./texts.ts";
import { type CreateOrganisation, useBeginning } from "./use-beginning.ts";
import styles from "./welcome.module.css";

interface BeginScreenProps {
  readonly createOrganisation: CreateOrganisation;
  readonly onReady: (store: Store) => void;
}

/** `/welkom/beginnen`. */
export function BeginScreen({ createOrganisation, onReady }: BeginScreenProps) {
  const { draft, edit, state, begin } = useBeginning(createOrganisation, onReady);
  const organisation = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const problems = await begin();
    if (problems.organisation) organisation.current?.focus();
    else if (problems.name) name.current?.focus();
  };
  return (
    <main id="inhoud" tabIndex={-1} className={styles.welcome}>
      <Page
        title={texts.begin.title}
        lead={texts.promise}
        back={{ href: "/welkom", label: texts.another.back }}
        action={
          <Button variant="primary" size="live" type="submit" form="begin" pending={state.kind === "busy"}>
            {texts.begin.action}
          </Button>
        }
      >
        <TextSizeControl />
        <form
          id="begin"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (state.kind !== "busy") void submit();
          }}
        >
          <Questions
            draft={draft}
            edit={edit}
            problems={state.kind === "filling" ? state.problems : {}}
            organisation={organisation}
            name={name}
          />
        </form>
        {state.kind === "trouble" && <Banner tone="danger">{texts.trouble[state.why]}</Banner>}
      </Page>
    </main>
  );
}

interface QuestionsProps {
  readonly draft: SetUpDraft;
  readonly edit: (fields: Partial<SetUpDraft>) => void;
  readonly problems: SetUpProblems;
  readonly organisation: Ref<HTMLInputElement>;
  readonly name: Ref<HTMLInputElement>;
}

function Questions({ draft, edit, problems, organisation, name }: QuestionsProps) {
  return (
    <Card>
      <Stack>
        <TextField
          ref={organisation}
          label={texts.organisation.label}
          description={texts.organisation.example}
          autoComplete="organization"
          value={draft.organisation}
          onChange={(text) => edit({ organisation: text })}
          error={messageOf("organisation", problems)}
        />
        <TextField
          ref={name}
          label={texts.name.label}
          description={texts.name.example}
          autoComplete="name"
          autoCapitalize="words"
          value={draft.name}
          onChange={(text) => edit({ name: text })}
          error={messageOf("name", problems)}
        />
        <Functie functie={draft.functie} edit={edit} error={messageOf("functie", problems)} />
      </Stack>
    </Card>
  );
}

interface FunctieProps {
  readonly functie: string;
  readonly edit: (fields: Partial<SetUpDraft>) => void;
  readonly error: string | undefined;
}

function Functie({ functie, edit, error }: FunctieProps) {
  const { label, example, suggestions, suggestionsLabel } = texts.functie;
  return (
    <Stack gap="small">
      <TextField
        label={label}
        description={example}
        autoComplete="organization-title"
        autoCapitalize="none"
        value={functie}
        onChange={(text) => edit({ functie: text })}
        error={error}
      />
      <ChipGroup
        mode="one"
        label={suggestionsLabel}
        hideLabel
        options={suggestions.map((value) => ({ value, label: value }))}
        value={suggestions.find((value) => value === functie) ?? null}
        onChange={(value) => edit({ functie: value ?? "" })}
      />
    </Stack>
  );
}

/** Only "empty" and "tooLong" occur here; any other problem would be one of a phone number or address. */
function messageOf(field: keyof SetUpDraft, problems: SetUpProblems): string | undefined {
  const problem = problems[field];
  if (problem === undefined) return undefined;
  return texts.problems[field][problem === "tooLong" ? "tooLong" : "empty"];
}
