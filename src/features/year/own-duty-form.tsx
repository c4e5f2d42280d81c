/** A duty of one's own to change: every change is kept at once. */

import type { Duty } from "../../domain/tables/norms.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { useStore } from "../../storage/store-context.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { changeDuty, keepDutyText } from "./commands.ts";
import { KindField, MonthField, PerYearField } from "./own-duty-fields.tsx";
import { problemText, texts } from "./texts.ts";

interface OwnDutyFormProps {
  readonly duty: Duty;
  readonly organisation: Organisation;
}

export function OwnDutyForm({ duty, organisation }: OwnDutyFormProps) {
  const store = useStore();
  const typed = (field: "title" | "source") => ({
    autoComplete: "off",
    kept: duty[field],
    keep: (text: string) => {
      const problem = keepDutyText(store, duty, field, text);
      return problem && problemText(problem);
    },
  });
  const change = (fields: Partial<Omit<Duty, "id">>) => void changeDuty(store, duty.id, fields);
  return (
    <Section title={texts.form.changeTitle}>
      <Stack>
        <KeptTextField label={texts.form.title} description={texts.form.titleExample} {...typed("title")} />
        <KindField
          value={duty.meetingKind}
          organisation={organisation}
          onChange={(meetingKind) => change({ meetingKind })}
        />
        {duty.meetingKind !== "" && (
          <PerYearField value={duty.perYear} onChange={(perYear) => change({ perYear })} />
        )}
        <MonthField value={duty.month} onChange={(month) => change({ month })} />
        <KeptTextField
          label={texts.form.source}
          description={texts.form.sourceExample}
          {...typed("source")}
        />
      </Stack>
    </Section>
  );
}
