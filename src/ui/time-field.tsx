/** A time on the clock, with the phone's own time picker. */
import { CivilInput, type CivilInputProps } from "./civil-input.tsx";
import { texts } from "./texts.ts";

const hasMinutes = (value: string) => /^\d\d:\d\d$/.test(value);

/** A time input that speaks in civil strings such as "20:00". */
export function TimeField(props: CivilInputProps) {
  return <CivilInput {...props} type="time" isWhole={hasMinutes} unfinished={texts.badTime} />;
}
