/** Closing: which items were not reached, and the button that gives the numbers. */

import { Lock } from "lucide-react";
import { useState } from "react";
import type { AgendaEntry } from "../../domain/agenda.ts";
import { endsMeeting } from "../../domain/agenda-place.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { undiscussedItems } from "../../domain/meeting-state.ts";
import type { AgendaItem, ItemOutcome } from "../../domain/tables/meetings.ts";
import { clockTime } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { keptOrTrouble } from "./kept-or-trouble.ts";
import { closeMeeting, continueMeeting } from "./meeting-life.ts";
import { texts } from "./texts.ts";

/** The id of the button that closes, for the shortcut that leads there. */
export const CLOSE_ID = "close-meeting";

export function ClosePanel({ file, entries }: { file: MeetingFile; entries: readonly AgendaEntry[] }) {
  const store = useStore();
  const words = texts.close;
  const { meeting } = file;
  const asClosed = { ...meeting, closed: store.timeOfDay() };
  const left = undiscussedItems(asClosed, file.items, file.blocks).filter((item) => item.outcome === "");
  const onTable = file.items.find((item) => item.id === meeting.current?.itemId);
  // Whoever closes a meeting is at its end, whether or not anything was written there.
  const isReached = (item: AgendaItem) =>
    item.id === onTable?.id || item.id === onTable?.parentId || endsMeeting(item.title);
  const unreached = entries.filter(({ item }) => left.includes(item) && !isReached(item));
  const [discussed, setDiscussed] = useState<readonly string[]>([]);
  const close = async () => {
    const outcomes = left.map((item): [string, ItemOutcome] => [
      item.id,
      isReached(item) || discussed.includes(item.id) ? "discussed" : "deferred",
    ]);
    const stored = await keptOrTrouble(closeMeeting(store, file, new Map(outcomes)));
    if (!stored) return;
    showToast({
      text: words.closed(clockTime(asClosed.closed)),
      undo: async () => void (await continueMeeting(store, meeting.id, file)),
    });
  };
  return (
    <Card tone="sunk" aria-label={words.heading}>
      <Stack gap="small">
        {unreached.length > 0 && (
          <ChipGroup
            mode="several"
            label={words.undiscussed}
            description={words.discussed}
            value={[...discussed]}
            options={unreached.map(({ item, number }) => ({
              value: item.id,
              label: `${number} ${item.title}`,
            }))}
            onChange={setDiscussed}
          />
        )}
        <p>{words.explain}</p>
        <Button
          id={CLOSE_ID}
          size="live"
          variant="primary"
          icon={Lock}
          fullWidth
          onPress={() => void close()}
        >
          {words.button(clockTime(asClosed.closed))}
        </Button>
      </Stack>
    </Card>
  );
}
