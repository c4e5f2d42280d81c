/** What to see to before a meeting of this kind, to be ticked off. */

import { formatOf } from "../../domain/formats/format-of.ts";
import { formats } from "../../domain/tables/formats.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { ticks } from "../../domain/tables/ticks.ts";
import { tickedLines } from "../../domain/ticked-lines.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Section } from "../../ui/section.tsx";
import { TickList } from "../../ui/tick-list.tsx";
import { tickLine } from "./commands.ts";
import { texts } from "./texts.ts";

/** Nothing where the format has no list. */
export function BeforehandSection({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const read = useLive(
    async (reader) => ({
      format: await reader.get(formats, meeting.kind),
      ticks: await reader.where(ticks, "meetingId", meeting.id),
    }),
    `${meeting.id} ${meeting.kind}`,
  );
  if (read === undefined) return null;
  const lines = [...new Set(formatOf(meeting.kind, read.format).checklist)];
  if (lines.length === 0) return null;
  return (
    <Section title={texts.beforehand.title}>
      <TickList
        lines={lines}
        ticked={tickedLines(meeting.ticked, read.ticks)}
        progress={(done, all) => (done === all ? texts.beforehand.allDone : texts.beforehand.done(done, all))}
        onTick={(line, isDone) => void tickLine(store, meeting.id, line, isDone)}
      />
    </Section>
  );
}
