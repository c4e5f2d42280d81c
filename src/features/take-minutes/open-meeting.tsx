/** Before the meeting is opened: the agenda in sight, and one button. */

import { DoorOpen } from "lucide-react";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { PageHelp } from "../../ui/page-help.tsx";
import { Stack } from "../../ui/stack.tsx";
import { keptOrTrouble } from "./kept-or-trouble.ts";
import { fillInMeeting, openMeeting } from "./meeting-life.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

export function OpenMeeting({ file }: { file: MeetingFile }) {
  const store = useStore();
  const isPast = file.meeting.date !== "" && file.meeting.date < store.today();
  const entries = flatAgenda(agendaTree(file.items));
  return (
    <div className={styles.opening}>
      <Stack>
        <Card tone="hero">
          <Stack>
            <h2>{isPast ? texts.open.pastHeading : texts.open.heading}</h2>
            <p>{isPast ? texts.open.pastBody : texts.open.body}</p>
            <Button
              size="live"
              variant="primary"
              icon={DoorOpen}
              fullWidth
              onPress={() =>
                void keptOrTrouble(isPast ? fillInMeeting(store, file) : openMeeting(store, file))
              }
            >
              {isPast ? texts.open.pastButton : texts.open.button}
            </Button>
          </Stack>
        </Card>
        {entries.length === 0 && <p className={styles.quiet}>{texts.open.noAgenda}</p>}
        <ol className={styles.agenda} aria-label={texts.views.agenda}>
          {entries.map((entry) => (
            <li key={entry.item.id} data-sub={entry.number.includes(".") || undefined}>
              <span className={styles.agendaItem}>
                <span className={styles.agendaNumber}>{entry.number}</span>
                <span className={styles.agendaTitle}>{entry.item.title || texts.item.untitled}</span>
              </span>
            </li>
          ))}
        </ol>
        <div>
          <PageHelp />
        </div>
      </Stack>
    </div>
  );
}
