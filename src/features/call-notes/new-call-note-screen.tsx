/** A belnotitie while the telephone is at one's ear: what is typed is kept from the first word on. */

import { Check } from "lucide-react";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { isCallNoteBlank } from "../../domain/drafts/outside.ts";
import { callNotes } from "../../domain/tables/outside.ts";
import { when } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { useNewRecord } from "../../storage/use-new-record.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { CallNoteFields } from "./call-note-fields.tsx";
import { texts } from "./texts.ts";

/** `/belnotities/nieuw`. The day and the time are those at which it is opened. */
export function NewCallNoteScreen() {
  const store = useStore();
  const navigate = useNavigate();
  const people = useLive(readPeople);
  const fresh = useNewRecord(callNotes, () => ({ on: store.today(), at: store.timeOfDay() }));
  const [isMissing, setMissing] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const finish = async () => {
    const note = fresh.written();
    if (!note || isCallNoteBlank(note)) {
      setMissing(true);
      words.current?.focus();
      return;
    }
    showToast({ text: texts.noted });
    await navigate(`/belnotities/${fresh.id}`, { replace: true });
  };
  const moment = when(fresh.record.on, fresh.record.at, store.today());
  return (
    <Page
      title={texts.newTitle}
      lead={moment.charAt(0).toUpperCase() + moment.slice(1)}
      back={{ href: "/belnotities", label: texts.back }}
      action={
        <Button variant="primary" size="live" icon={Check} onPress={() => void finish()}>
          {texts.add}
        </Button>
      }
    >
      {people && (
        <CallNoteFields
          note={fresh.record}
          people={people}
          keep={fresh.keep}
          autoFocus
          words={words}
          problem={isMissing && isCallNoteBlank(fresh.record) ? texts.blank : undefined}
        />
      )}
    </Page>
  );
}
