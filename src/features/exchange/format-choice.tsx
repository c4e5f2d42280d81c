/** Which kinds of overleg go along: those that were adapted first, the others behind one line. */

import { meetingName } from "../../documents/meeting-name.ts";
import { isAdapted } from "../../domain/formats/format-of.ts";
import type { Format } from "../../domain/tables/formats.ts";
import { MEETING_KINDS } from "../../domain/tables/meetings.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./exchange.module.css";
import { texts } from "./texts.ts";

interface FormatChoiceProps {
  readonly formats: ReadonlyMap<string, Format>;
  readonly chosen: readonly string[];
  readonly onChange: (kinds: readonly string[]) => void;
}

export function FormatChoice({ formats, chosen, onChange }: FormatChoiceProps) {
  const adapted = MEETING_KINDS.filter((kind) => isAdapted(formats.get(kind)));
  const others = MEETING_KINDS.filter((kind) => !adapted.includes(kind));
  const words = texts.give;
  const boxes = (kinds: readonly string[]) => (
    <Stack gap="small">
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          checked={chosen.includes(kind)}
          onChange={(isOn) => onChange(isOn ? [...chosen, kind] : chosen.filter((each) => each !== kind))}
        >
          {meetingName({ kind, title: "" })}
        </Checkbox>
      ))}
    </Stack>
  );
  return (
    <Section title={words.formats}>
      <p className={styles.quiet}>{words.formatsLead}</p>
      {adapted.length === 0 && <p>{words.noneAdapted}</p>}
      {boxes(adapted)}
      {others.length > 0 && (
        <Disclosure label={adapted.length === 0 ? words.allKinds : words.otherKinds}>
          {boxes(others)}
        </Disclosure>
      )}
    </Section>
  );
}
