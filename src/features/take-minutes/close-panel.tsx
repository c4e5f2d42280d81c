/** Closing: which items were not reached, and the button that gives the numbers. */

import { Lock } from "lucide-react";
import { useState } from "react";
import type { AgendaEntry } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { isUndiscussed } from "../../domain/meeting-state.ts";
import { clockTime } from "../../press/dutch-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { closeMeeting, continueMeeting } from "./commands.ts";
import { texts } from "./texts.ts";

export function ClosePanel({ file, entries }: { file: MeetingFile; entries: readonly AgendaEntry[] }) {
  const store = useStore();
  const words = texts.close;
  const { meeting } = file;
  const asClosed = { ...meeting, closed: store.timeOfDay() };
  const unreached = entries
    .filter(({ item, children }) => children.length === 0 && item.id !== meeting.current?.itemId)
    .filter(({ item }) => isUndiscussed(item, asClosed, file.blocks));
  const [discussed, setDiscussed] = useState<readonly string[]>([]);
  const close = async () => {
    const deferred = unreached.map(({ item }) => item.id).filter((id) => !discussed.includes(id));
    await closeMeeting(store, file, deferred);
    showToast({
      text: words.closed(clockTime(asClosed.closed)),
      undo: () => continueMeeting(store, meeting),
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
            options={unreached.map(({ item, number }) => ({ value: item.id, label: `${number} ${item.title}` }))}
            onChange={setDiscussed}
          />
        )}
        <p>{words.explain}</p>
        <Button size="live" variant="primary" icon={Lock} fullWidth onPress={() => void close()}>
          {words.button(clockTime(asClosed.closed))}
        </Button>
      </Stack>
    </Card>
  );
}
