/** Adopting the verslag of an earlier meeting, as presented or with changes. */

import { BookOpen, Check, PencilLine } from "lucide-react";
import { useId, useState } from "react";
import { meetingName } from "../../documents/meeting-name.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { minutesStateOf } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { dayAndDate, shortDate } from "../../press/spoken-dates.ts";
import { readCarryOver } from "../../storage/queries/carry-over.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { keptOrTrouble } from "./kept-or-trouble.ts";
import { adoptMinutes, takeBackAdoption } from "./meeting-life.ts";
import { ReactionsLine } from "./reactions-line.tsx";
import { texts } from "./texts.ts";
import { useWhoAmI } from "./who-am-i.ts";

/** In characters; far more than a list of changes needs. */
const MOST_CHANGES = 20_000;

export function AdoptPanel({ file }: { file: MeetingFile }) {
  const carried = useLive((reader) => readCarryOver(reader, file.meeting), file.meeting.id);
  if (!carried) return null;
  return (
    <Stack>
      {file.adoptedHere.map(({ adoption, of }) => (
        <Card key={adoption.id} tone="sunk">
          <p>
            <strong>{texts.adopt.adoptedHere(meetingName(of), shortDate(of.date, file.meeting.date))}</strong>
          </p>
          <p>{adoption.adopted?.changes ? texts.adopt.withTheseChanges : texts.adopt.asIs}</p>
          {adoption.adopted?.changes.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Card>
      ))}
      {carried.toAdopt.map((meeting) => (
        <AdoptCard key={meeting.id} meeting={meeting} inMeeting={file.meeting} />
      ))}
      {carried.toAdopt.length === 0 && file.adoptedHere.length === 0 && <p>{texts.adopt.none}</p>}
    </Stack>
  );
}

function AdoptCard({ meeting, inMeeting }: { meeting: Meeting; inMeeting: Meeting }) {
  const store = useStore();
  const me = useWhoAmI();
  const words = texts.adopt;
  const headingId = useId();
  const [changes, setChanges] = useUnsentWords(`${inMeeting.id} changes ${meeting.id}`);
  const [isOpen, setOpen] = useState(changes !== "");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const adopt = async (text: string) => {
    setBusy(true);
    const stands = await keptOrTrouble(adoptMinutes(store, meeting.id, inMeeting, text));
    setBusy(false);
    if (!stands) return;
    setChanges("");
    showToast({
      text: words.done(shortDate(meeting.date, inMeeting.date)),
      undo: async () => void (await takeBackAdoption(store, meeting, me, words.takenBack)),
    });
  };
  const adoptWithChanges = () => {
    if (changes.trim() === "") setProblem(words.changesEmpty);
    else if (changes.length > MOST_CHANGES) setProblem(words.changesTooLong);
    else void adopt(changes);
  };
  return (
    <Card aria-labelledby={headingId}>
      <Stack gap="small">
        <p id={headingId}>
          <strong>{words.of(meetingName(meeting), dayAndDate(meeting.date))}</strong>
        </p>
        {minutesStateOf(meeting) === "draft" && <p>{words.notYetConcept}</p>}
        <ReactionsLine meetingId={meeting.id} />
        <Cluster>
          <LinkButton href={`/vergaderingen/${meeting.id}/uitwerken`} icon={BookOpen} variant="quiet">
            {words.read}
          </LinkButton>
          <Button size="live" icon={Check} variant="primary" disabled={isBusy} onPress={() => void adopt("")}>
            {words.asPresented}
          </Button>
          <Button size="live" icon={PencilLine} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {words.withChanges}
          </Button>
        </Cluster>
        {isOpen && (
          <>
            <TextArea
              label={words.changes}
              value={changes}
              rows={3}
              error={problem}
              onChange={(value) => {
                setChanges(value);
                setProblem(undefined);
              }}
            />
            <Button size="live" icon={Check} variant="primary" disabled={isBusy} onPress={adoptWithChanges}>
              {words.adoptWithChanges}
            </Button>
          </>
        )}
      </Stack>
    </Card>
  );
}
