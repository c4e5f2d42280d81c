/** After closing: at what hours the meeting really was, and the way back when it was closed too early. */

import { DoorOpen } from "lucide-react";
import { knowsEnd, NO_HOUR } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { keptOrTrouble } from "./kept-or-trouble.ts";
import { continueMeeting } from "./meeting-life.ts";
import { texts } from "./texts.ts";

export function ClosedPanel({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const words = texts.close;
  // An empty hour would say that the meeting was never opened or closed.
  const set = (fields: Partial<Pick<Meeting, "opened" | "closed">>) => {
    if (Object.values(fields).every((time) => time !== ""))
      void store.commit([write(meetings, meeting.id, fields)]);
  };
  const isWhole = knowsEnd(meeting);
  return (
    <Card tone="sunk" aria-label={words.times}>
      <Stack gap="small">
        <TimeField
          label={words.openedAt}
          value={!isWhole && meeting.opened === NO_HOUR ? "" : meeting.opened}
          onChange={(opened) => set(isWhole ? { opened } : { opened, closed: opened })}
        />
        <TimeField
          label={words.closedAt}
          value={isWhole ? meeting.closed : ""}
          onChange={(closed) => set({ closed })}
        />
        <p>{words.reopenHint}</p>
        <Button
          size="live"
          icon={DoorOpen}
          onPress={() => void keptOrTrouble(continueMeeting(store, meeting.id))}
        >
          {words.reopen}
        </Button>
      </Stack>
    </Card>
  );
}
