/** Opening an adopted verslag again: seldom needed, never without a reason, always to be seen. */

import { LockOpen } from "lucide-react";
import { useState } from "react";
import { parseReason, type WordsProblem } from "../../domain/drafts/minutes-draft.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Writing } from "../../ui/may-write.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { reopenMinutes } from "./commands.ts";
import { texts } from "./texts.ts";

export function Reopening({ file, me }: { readonly file: MeetingFile; readonly me: string }) {
  const store = useStore();
  const words = texts.reopen;
  const [why, setWhy] = useUnsentWords(`reopening:${file.meeting.id}`);
  const [problem, setProblem] = useState<WordsProblem>();
  const reopen = async () => {
    const parsed = parseReason(why);
    setProblem(parsed.ok ? undefined : parsed.error);
    if (!parsed.ok) return;
    setWhy("");
    await reopenMinutes(store, file.meeting, parsed.value, me);
    showToast({ text: words.done });
  };
  return (
    <Writing>
      <Disclosure label={words.title}>
        <Stack>
          <p>{words.intro}</p>
          <TextArea
            label={words.label}
            error={problem && words[problem]}
            dir="auto"
            value={why}
            onChange={(next) => {
              setWhy(next);
              setProblem(undefined);
            }}
          />
          <Cluster>
            <Button writes variant="danger" icon={LockOpen} onPress={() => void reopen()}>
              {words.button}
            </Button>
          </Cluster>
        </Stack>
      </Disclosure>
    </Writing>
  );
}
