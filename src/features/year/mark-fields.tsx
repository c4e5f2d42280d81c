/** That a duty was done: the day, and a remark. Kept as it is filled in. */

import { useState } from "react";
import { isTogether } from "../../documents/year/duty-words.ts";
import { type DayProblem, parseDoneDay } from "../../domain/drafts/duty.ts";
import { longText } from "../../domain/drafts/text-fields.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { useStore } from "../../storage/store-context.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Stack } from "../../ui/stack.tsx";
import { markDuty } from "./commands.ts";
import { problemText, texts } from "./texts.ts";

interface MarkFieldsProps {
  readonly duty: Extract<DutyState, { kind: "mark" }>;
  readonly yearId: string;
  /** What is said under the day. */
  readonly hint?: string;
}

export function MarkFields({ duty, yearId, hint = texts.duty.doneHint }: MarkFieldsProps) {
  const store = useStore();
  const [problem, setProblem] = useState<DayProblem>();
  const remark = duty.mark?.remark ?? "";
  const keep = (text: string): string | undefined => {
    const parsed = longText(text);
    if (!parsed.ok) return problemText(parsed.error);
    if (parsed.value !== remark) void markDuty(store, yearId, duty.id, { remark: parsed.value });
    return undefined;
  };
  const markDay = (day: string) => {
    const parsed = parseDoneDay(day, store.today());
    setProblem(parsed.ok ? undefined : parsed.error);
    if (parsed.ok) void markDuty(store, yearId, duty.id, { on: parsed.value });
  };
  return (
    <Stack>
      <DateField
        label={isTogether(duty) ? texts.duty.togetherOn : texts.duty.doneOn}
        description={hint}
        value={duty.mark?.on ?? ""}
        max={store.today()}
        error={problem && texts.duty.days[problem]}
        onChange={markDay}
      />
      {duty.mark && (
        <KeptTextArea
          label={texts.duty.remark}
          description={texts.duty.remarkHint}
          rows={2}
          kept={remark}
          keep={keep}
        />
      )}
    </Stack>
  );
}
