/** A day on the calendar, with the phone's own date picker. */
import { CivilInput, type CivilInputProps } from "./civil-input.tsx";
import { texts } from "./texts.ts";

/** The year is typed digit by digit: 0002 is not yet a year. */
const hasYear = (value: string) => /^[1-9]\d{3}-\d\d-\d\d$/.test(value);

/** A date input that speaks in civil strings such as "2026-03-05". */
export function DateField(props: CivilInputProps) {
  return <CivilInput {...props} type="date" isWhole={hasYear} unfinished={texts.badDate} />;
}
