/** What is asked about a duty of one's own besides its title: how it is seen to be done, how often, when, and from what. */

import { meetingName } from "../../documents/meeting-name.ts";
import { MOST_A_YEAR } from "../../domain/drafts/duty.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { monthName } from "../../press/calendar-words.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { texts } from "./texts.ts";

const MONTHS = Array.from({ length: 12 }, (_each, index) => index + 1);

interface KindFieldProps {
  readonly value: string;
  readonly organisation: Organisation;
  readonly onChange: (kind: string) => void;
}

/** A meeting that does it, or ticked by hand. */
export function KindField({ value, organisation, onChange }: KindFieldProps) {
  const offered: readonly string[] = kindsOffered(organisation);
  const kinds = value === "" || offered.includes(value) ? offered : [...offered, value];
  return (
    <SelectField
      label={texts.form.how}
      value={value}
      options={[
        { value: "", label: texts.form.byHand },
        ...kinds.map((kind) => ({
          value: kind,
          label: texts.form.byMeeting(meetingName({ kind, title: "" }).toLocaleLowerCase()),
        })),
      ]}
      onChange={onChange}
    />
  );
}

interface CountFieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function PerYearField({ value, onChange }: CountFieldProps) {
  return (
    <NumberField
      label={texts.form.perYear}
      value={value}
      min={1}
      max={MOST_A_YEAR}
      onChange={(count) => count !== null && onChange(count)}
    />
  );
}

/** 0: any month. */
export function MonthField({ value, onChange }: CountFieldProps) {
  return (
    <SelectField
      label={texts.form.month}
      value={String(value)}
      options={[
        { value: "0", label: texts.form.anyMonth },
        ...MONTHS.map((month) => ({ value: String(month), label: monthName(month) })),
      ]}
      onChange={(month) => onChange(Number(month))}
    />
  );
}
