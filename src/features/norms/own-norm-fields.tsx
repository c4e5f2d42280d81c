/** What is asked about a norm of one's own that is chosen and not typed: how it is known, how often, whose it is and its weight. */

import { forWords, weightWords } from "../../documents/board/board-words.ts";
import { meetingName } from "../../documents/meeting-name.ts";
import { MOST_TIMES, MOST_YEARS } from "../../domain/drafts/own-norm.ts";
import { kindsOffered } from "../../domain/meeting-kinds.ts";
import type { NormFor, NormWeight } from "../../domain/tables/norms.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { capital } from "../../press/calendar-words.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { texts } from "./texts.ts";

/** What an organisation itself, or together with others, can be held to. */
export const WEIGHTS: readonly NormWeight[] = [
  "condition",
  "ruleWithNote",
  "guideline",
  "advice",
  "effort",
  "wish",
];
const WHOSE: readonly NormFor[] = ["organisation", "together", "municipality"];

interface ChoiceProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function HowField({
  value,
  organisation,
  onChange,
}: ChoiceProps & { readonly organisation: Organisation }) {
  const words = texts.form;
  const offered = new Set<string>(kindsOffered(organisation));
  if (value !== "tick" && value !== "say") offered.add(value);
  return (
    <SelectField
      label={words.how}
      value={value}
      options={[
        { value: "tick", label: words.tick },
        { value: "say", label: words.say },
        ...[...offered].map((kind) => ({
          value: kind,
          label: words.byMeeting(meetingName({ kind, title: "" }).toLocaleLowerCase()),
        })),
      ]}
      onChange={onChange}
    />
  );
}

interface CountProps {
  readonly how: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** So many times a year, every so many years, or a number of years that may be left out. */
export function CountField({ how, value, onChange }: CountProps) {
  if (how === "say")
    return (
      <NumberField
        label={texts.form.forYears}
        description={texts.form.forYearsHint}
        min={1}
        max={MOST_YEARS}
        value={value}
        onChange={onChange}
      />
    );
  const unit = how === "tick" ? "everyYears" : "perYear";
  return (
    <NumberField
      label={texts.one.number[unit]}
      min={1}
      max={how === "tick" ? MOST_YEARS : MOST_TIMES}
      value={value ?? 1}
      onChange={(count) => count !== null && onChange(count)}
    />
  );
}

export function WhoseField({ value, onChange }: ChoiceProps) {
  return (
    <SelectField
      label={texts.form.whose}
      value={value}
      options={optionsOf(WHOSE, value, (each) => capital(forWords(each)))}
      onChange={onChange}
    />
  );
}

export function WeightField({ value, onChange }: ChoiceProps) {
  return (
    <SelectField
      label={texts.one.weight}
      value={value}
      options={optionsOf(WEIGHTS, value, weightWords)}
      onChange={onChange}
    />
  );
}

/** With the one that was chosen, also when it is offered no more. */
const optionsOf = (offered: readonly string[], chosen: string, say: (value: string) => string) =>
  [...new Set([...offered, chosen])].map((value) => ({ value, label: say(value) }));
