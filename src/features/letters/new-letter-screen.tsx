/** A letter that came in or went out; a subject is enough. */

import { Check } from "lucide-react";
import { useRef, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { letters } from "../../domain/tables/outside.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { useNewRecord } from "../../storage/use-new-record.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { LetterFields } from "./letter-fields.tsx";
import { texts } from "./texts.ts";

/** `/stukken/nieuw`, with `?soort=uit` for one that was sent. */
export function NewLetterScreen() {
  const store = useStore();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const people = useLive(readPeople);
  const fresh = useNewRecord(letters, () => ({
    on: store.today(),
    direction: params.get("soort") === "uit" ? "out" : "in",
  }));
  const [isMissing, setMissing] = useState(false);
  const subject = useRef<HTMLTextAreaElement>(null);
  const finish = async () => {
    if (!fresh.written()?.subject) {
      setMissing(true);
      subject.current?.focus();
      return;
    }
    showToast({ text: texts.added });
    await navigate(`/stukken/${fresh.id}`, { replace: true });
  };
  return (
    <Page
      title={texts.newTitle}
      back={{ href: "/stukken", label: texts.back }}
      action={
        <Button variant="primary" size="live" icon={Check} onPress={() => void finish()}>
          {texts.add}
        </Button>
      }
    >
      {people && (
        <LetterFields
          letter={fresh.record}
          people={people}
          keep={fresh.keep}
          subject={subject}
          problem={isMissing && fresh.record.subject === "" ? texts.blank : undefined}
        />
      )}
    </Page>
  );
}
