/** "De tweede dinsdag van de maand, niet in juli en augustus", as plain choices. */

import { nthName } from "../../documents/series-words.ts";
import type { SeriesRule } from "../../domain/tables/series.ts";
import { capital, monthName, weekdayName } from "../../press/calendar-words.ts";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { FieldError } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { texts } from "./texts.ts";

const NTHS = [1, 2, 3, 4, -1] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface RuleFieldsProps {
  readonly rule: SeriesRule;
  readonly error?: string | undefined;
  readonly onChange: (rule: SeriesRule) => void;
}

export function RuleFields({ rule, error, onChange }: RuleFieldsProps) {
  const words = texts.form;
  return (
    <>
      <Cluster fill align="start">
        <SelectField
          label={words.nth}
          value={String(rule.nth)}
          options={NTHS.map((nth) => ({ value: String(nth), label: capital(nthName(nth)) }))}
          onChange={(nth) => onChange({ ...rule, nth: Number(nth) })}
        />
        <SelectField
          label={words.weekday}
          value={String(rule.weekday)}
          options={WEEKDAYS.map((day) => ({ value: String(day), label: capital(weekdayName(day)) }))}
          onChange={(weekday) => onChange({ ...rule, weekday: Number(weekday) })}
        />
      </Cluster>
      <Stack gap="small">
        <ChipGroup
          mode="several"
          label={words.exceptMonths}
          description={words.exceptHint}
          value={rule.exceptMonths.map(String)}
          options={MONTHS.map((month) => ({
            value: String(month),
            label: capital(monthName(month, "short")),
          }))}
          onChange={(months) => onChange({ ...rule, exceptMonths: months.map(Number) })}
        />
        {error && <FieldError id="series-rule-error">{error}</FieldError>}
      </Stack>
    </>
  );
}
