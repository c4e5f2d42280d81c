/** The month the boekjaar begins with. */

import { monthName } from "../../press/calendar-words.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { Part } from "./part.tsx";
import type { PartProps } from "./part-props.ts";
import { texts } from "./texts.ts";

const MONTHS = Array.from({ length: 12 }, (_none, index) => index + 1);

export function BookYearPart({ organisation, change }: PartProps) {
  const typed = useTyped(organisation.bookYearStart);
  const words = texts.bookYear;
  return (
    <Part id="boekjaar" title={words.title} said={words.from(monthName(typed.value))}>
      <SelectField
        label={words.label}
        description={words.hint}
        value={String(typed.value)}
        options={MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))}
        onChange={(month) => {
          typed.set(Number(month));
          change({ bookYearStart: Number(month) });
        }}
      />
    </Part>
  );
}
