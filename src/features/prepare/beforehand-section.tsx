/** What to see to before a meeting of this kind, to be ticked off. */

import { formatOf } from "../../domain/formats/format-of.ts";
import { formats } from "../../domain/tables/formats.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { isSameList, useTyped } from "../../ui/use-typed.ts";
import { changeMeeting } from "./commands.ts";
import { texts } from "./texts.ts";

/** Nothing where the format has no list. */
export function BeforehandSection({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const own = useLive(async (reader) => (await reader.get(formats, meeting.kind)) ?? null, meeting.kind);
  const ticked = useTyped(meeting.ticked, isSameList);
  if (own === undefined) return null;
  const lines = formatOf(meeting.kind, own ?? undefined).checklist;
  if (lines.length === 0) return null;
  const done = lines.filter((line) => ticked.value.includes(line)).length;
  const tick = (line: string, isDone: boolean) => {
    const others = ticked.value.filter((each) => each !== line);
    const after = isDone ? [...others, line] : others;
    ticked.set(after);
    void changeMeeting(store, meeting.id, { ticked: after });
  };
  return (
    <Section title={texts.beforehand.title}>
      <p role="status">
        {done === lines.length ? texts.beforehand.allDone : texts.beforehand.done(done, lines.length)}
      </p>
      <Stack gap="small">
        {[...new Set(lines)].map((line) => (
          <Checkbox
            key={line}
            checked={ticked.value.includes(line)}
            onChange={(isDone) => tick(line, isDone)}
          >
            {line}
          </Checkbox>
        ))}
      </Stack>
    </Section>
  );
}
