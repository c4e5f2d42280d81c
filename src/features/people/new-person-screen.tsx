/** Someone new in Contacten: a name is enough. */

import { type ComponentProps, useRef, useState } from "react";
import { useNavigate } from "react-router";
import {
  hasWorkplace,
  type PersonDraft,
  type PersonField,
  type PersonProblems,
  parsePerson,
} from "../../domain/drafts/person.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { addPerson } from "./commands.ts";
import { GroupChips } from "./group-chips.tsx";
import { problemText, texts } from "./texts.ts";

const EMPTY: PersonDraft = { name: "", group: "volunteer", functie: "", worksAt: "", phone: "", email: "" };

const INPUTS: Record<PersonField, Partial<ComponentProps<typeof TextField>>> = {
  name: { autoCapitalize: "words", required: true },
  functie: { autoCapitalize: "none" },
  worksAt: {},
  phone: { type: "tel" },
  email: { type: "email" },
};

export function NewPersonScreen() {
  const form = useRef<HTMLFormElement>(null);
  const { draft, edit, problems, add } = useAdding();
  const submit = async () => focusFirst(form.current, await add());
  const input = (field: PersonField) => (
    <TextField
      {...INPUTS[field]}
      description={field === "functie" || field === "worksAt" ? texts.examples[field] : undefined}
      id={idOf(field)}
      label={texts.fields[field]}
      autoComplete="off"
      value={draft[field]}
      onChange={(text) => edit({ [field]: text })}
      error={problems[field] && problemText(field, problems[field])}
    />
  );
  return (
    <Page
      title={texts.newTitle}
      back={{ href: "/mensen", label: texts.title }}
      action={
        <Button variant="primary" size="live" type="submit" form="new-person">
          {texts.create}
        </Button>
      }
    >
      <form
        id="new-person"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          {input("name")}
          <GroupChips value={draft.group} onChange={(group) => edit({ group })} />
          {input("functie")}
          {hasWorkplace(draft.group) && input("worksAt")}
          {input("phone")}
          {input("email")}
        </Stack>
      </form>
    </Page>
  );
}

function useAdding() {
  const store = useStore();
  const navigate = useNavigate();
  const [draft, change, forget] = useFormDraft<PersonDraft>(`person ${store.organisationId}`, EMPTY);
  const [problems, setProblems] = useState<PersonProblems>({});
  const edit = (fields: Partial<PersonDraft>) => {
    change(fields);
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !(field in fields))),
    );
  };
  /** Gives what is wrong with the fields; nothing when it went well. */
  const add = async (): Promise<PersonProblems> => {
    const parsed = parsePerson(draft);
    if (!parsed.ok) {
      setProblems(parsed.error);
      return parsed.error;
    }
    const { name } = parsed.value;
    const kept = await addPerson(store, parsed.value);
    if (!kept.ok && kept.error.retry === "never") {
      showToast({ text: texts.notKept, tone: "trouble" });
      return {};
    }
    // What could not be kept yet waits in the store, so adding it again would make two.
    forget();
    showToast(kept.ok ? { text: texts.created(name) } : { text: texts.keptLater(name), tone: "trouble" });
    await navigate("/mensen", { replace: true });
    return {};
  };
  return { draft, edit, problems, add };
}

const idOf = (field: PersonField): string => `new-person-${field}`;

function focusFirst(form: HTMLFormElement | null, problems: PersonProblems): void {
  const wrong = [...(form?.querySelectorAll("input") ?? [])].find((input) =>
    (Object.keys(problems) as PersonField[]).some((field) => input.id === idOf(field)),
  );
  wrong?.focus();
}
