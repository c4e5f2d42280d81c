/** A norm of one's own: what is agreed is enough, the rest has its usual answer. */

import { Plus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import {
  EMPTY_NORM,
  type OwnNormDraft,
  type OwnNormProblems,
  parseOwnNorm,
  type TypedField,
} from "../../domain/drafts/own-norm.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { addNorm } from "./commands.ts";
import { problemWords } from "./norm-words.ts";
import { CountField, HowField, WeightField, WhoseField } from "./own-norm-fields.tsx";
import { texts } from "./texts.ts";

const FORM = "new-norm";
const LIST = "/instellingen/afspraken";

/** `/instellingen/afspraken/nieuw`. */
export function NewNormScreen() {
  const organisation = useLive(readOrganisation);
  return organisation ? <NewNorm organisation={organisation} /> : null;
}

function NewNorm({ organisation }: { readonly organisation: Organisation }) {
  const { draft, edit, problems, submit, name } = useAdding();
  const words = texts.form;
  const typed = (field: TypedField) => ({
    value: draft[field],
    error: problems[field] && problemWords(field, problems[field]),
    onChange: (text: string) => edit({ [field]: text }),
  });
  const isWrongInside = problems.sourceDate !== undefined || problems.remark !== undefined;
  return (
    <Page
      title={words.title}
      back={{ href: LIST, label: texts.title }}
      action={
        <Button type="submit" form={FORM} writes variant="primary" size="live" icon={Plus}>
          {texts.add}
        </Button>
      }
    >
      <form id={FORM} noValidate onSubmit={submit}>
        <Stack>
          <TextField
            ref={name}
            label={words.name}
            description={words.nameHint}
            required
            autoComplete="off"
            {...typed("title")}
          />
          <HowField
            value={draft.how}
            organisation={organisation}
            onChange={(how) => edit({ how, count: how === "say" ? "" : "1" })}
          />
          <CountField
            how={draft.how}
            value={draft.count === "" ? null : Number(draft.count)}
            onChange={(count) => edit({ count: count === null ? "" : String(count) })}
          />
          <WhoseField value={draft.for} onChange={(whose) => edit({ for: whose })} />
          <TextField
            label={texts.one.source}
            description={words.sourceHint}
            autoComplete="off"
            {...typed("source")}
          />
          <Disclosure defaultOpen={isWrongInside}>
            <Stack>
              <TextField
                label={texts.one.sourceDate}
                description={words.sourceDateHint}
                autoComplete="off"
                {...typed("sourceDate")}
              />
              <WeightField value={draft.weight} onChange={(weight) => edit({ weight })} />
              <TextArea label={texts.one.remark} {...typed("remark")} />
            </Stack>
          </Disclosure>
        </Stack>
      </form>
    </Page>
  );
}

function useAdding() {
  const store = useStore();
  const navigate = useNavigate();
  const name = useRef<HTMLInputElement>(null);
  const [draft, change, forget] = useFormDraft<OwnNormDraft>(`norm ${store.organisationId}`, EMPTY_NORM);
  const [problems, setProblems] = useState<OwnNormProblems>({});
  const edit = (fields: Partial<OwnNormDraft>) => {
    change(fields);
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !(field in fields))),
    );
  };
  const add = async () => {
    const parsed = parseOwnNorm(draft, store.today());
    if (!parsed.ok) {
      setProblems(parsed.error);
      if (parsed.error.title) name.current?.focus();
      return;
    }
    const kept = await addNorm(store, parsed.value);
    if (!kept.ok && kept.error.retry === "never") {
      showToast({ text: texts.notAdded, tone: "trouble" });
      return;
    }
    // What could not be kept yet waits in the store, so adding it again would make two.
    forget();
    const { title } = parsed.value;
    showToast(kept.ok ? { text: texts.wasAdded(title) } : { text: texts.addedLater(title), tone: "trouble" });
    await navigate(LIST, { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return { draft, edit, problems, submit, name };
}
