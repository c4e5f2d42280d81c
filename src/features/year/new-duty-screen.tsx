/** A duty of one's own for this year and those after it; what must be done is enough. */

import { Plus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { type DutyDraft, type DutyProblems, EMPTY_DUTY, parseDuty } from "../../domain/drafts/duty.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { bookYearOf, parseYearId } from "../../domain/year/book-year.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { useFormDraft } from "../../ui/form-drafts.ts";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { addDuty } from "./commands.ts";
import { KindField, MonthField, PerYearField } from "./own-duty-fields.tsx";
import { problemText, texts } from "./texts.ts";
import { UnknownYear } from "./unknown-year.tsx";
import { yearPath } from "./year-links.ts";

const FORM = "new-duty";

/** `/jaar/:year/taak/nieuw`. */
export function NewDutyScreen() {
  const id = parseYearId(useParams()["year"] ?? "");
  const organisation = useLive(readOrganisation);
  if (id === undefined) return <UnknownYear />;
  return organisation ? <NewDuty yearId={id} organisation={organisation} /> : null;
}

interface NewDutyProps {
  readonly yearId: string;
  readonly organisation: Organisation;
}

function NewDuty({ yearId, organisation }: NewDutyProps) {
  const store = useStore();
  const back = yearPath(yearId, bookYearOf(store.today(), organisation.bookYearStart).id);
  const { draft, edit, problems, submit, title } = useAdding(yearId, back);
  return (
    <Page
      title={texts.form.newTitle}
      back={{ href: back, label: texts.toYear(yearId) }}
      action={
        <Button type="submit" form={FORM} variant="primary" size="live" icon={Plus}>
          {texts.form.add}
        </Button>
      }
    >
      <form id={FORM} noValidate onSubmit={submit}>
        <Stack>
          <TextField
            ref={title}
            label={texts.form.title}
            description={texts.form.titleExample}
            required
            autoComplete="off"
            value={draft.title}
            error={problems.title && problemText(problems.title)}
            onChange={(text) => edit({ title: text })}
          />
          <KindField
            value={draft.meetingKind}
            organisation={organisation}
            onChange={(meetingKind) => edit({ meetingKind })}
          />
          {draft.meetingKind !== "" && (
            <PerYearField
              value={Number(draft.perYear)}
              onChange={(count) => edit({ perYear: String(count) })}
            />
          )}
          <MonthField value={Number(draft.month)} onChange={(month) => edit({ month: String(month) })} />
          <TextField
            label={texts.form.source}
            description={texts.form.sourceExample}
            autoComplete="off"
            value={draft.source}
            error={problems.source && problemText(problems.source)}
            onChange={(text) => edit({ source: text })}
          />
        </Stack>
      </form>
    </Page>
  );
}

function useAdding(yearId: string, back: string) {
  const store = useStore();
  const navigate = useNavigate();
  const title = useRef<HTMLInputElement>(null);
  const [draft, change, forget] = useFormDraft<DutyDraft>(`duty ${store.organisationId}`, EMPTY_DUTY);
  const [problems, setProblems] = useState<DutyProblems>({});
  const edit = (fields: Partial<DutyDraft>) => {
    change(fields);
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !(field in fields))),
    );
  };
  const add = async () => {
    const parsed = parseDuty(draft);
    if (!parsed.ok) {
      setProblems(parsed.error);
      if (parsed.error.title) title.current?.focus();
      return;
    }
    const kept = await addDuty(store, parsed.value, yearId);
    if (!kept.ok && kept.error.retry === "never") {
      showToast({ text: texts.duty.notKept, tone: "trouble" });
      return;
    }
    // What could not be kept yet waits in the store, so adding it again would make two.
    forget();
    const { title: name } = parsed.value;
    showToast(
      kept.ok ? { text: texts.duty.added(name) } : { text: texts.duty.keptLater(name), tone: "trouble" },
    );
    await navigate(back, { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return { draft, edit, problems, submit, title };
}
