/** What about the sharing asks for attention on every screen: a clock that is off, a question, what could not be read. */

import { ArchiveX, Check, Clock, CloudOff, Eye, ShieldQuestion, X } from "lucide-react";
import { useState } from "react";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { showToast } from "../../ui/toasts.ts";
import type { SharingPort } from "./sharing-port.ts";
import { SheetNotice } from "./sheet-notice.tsx";
import { texts } from "./texts.ts";
import { useStatus } from "./use-sharing.ts";
import { clockWords, problemWords } from "./words.ts";

interface SharingNoticesProps {
  readonly sharing: SharingPort;
  readonly path: string;
}

export function SharingNotices({ sharing, path }: SharingNoticesProps) {
  const { clockOffMs, aside, missing = 0, manyDeletes, role, waiting } = useStatus(sharing);
  return (
    <>
      {manyDeletes > 0 && <DeletesQuestion sharing={sharing} count={manyDeletes} />}
      {clockOffMs !== undefined && (
        <Dismissable key="clock" icon={Clock}>
          {clockWords(clockOffMs)}
        </Dismissable>
      )}
      {aside > 0 && (
        <Dismissable key={`aside ${aside}`} icon={ArchiveX}>
          {texts.notices.aside(aside)}
        </Dismissable>
      )}
      {role === "reader" && waiting > 0 && (
        <Dismissable key="reader" icon={Eye}>
          {texts.notices.readerWrote}
        </Dismissable>
      )}
      {missing > 0 && (
        <Dismissable key={`missing ${missing}`} icon={CloudOff}>
          {texts.notices.missing(missing)}
        </Dismissable>
      )}
      {path === "/" && role === "admin" && <SheetNotice sharing={sharing} />}
    </>
  );
}

interface DismissableProps {
  readonly icon: typeof Clock;
  readonly children: string;
}

/** Put away until it is about something else, or the app is opened again. */
function Dismissable({ icon, children }: DismissableProps) {
  const [isAway, setAway] = useState(false);
  if (isAway) return null;
  return (
    <Banner
      icon={icon}
      action={
        <Button variant="quiet" icon={X} onPress={() => setAway(true)}>
          {texts.notices.close}
        </Button>
      }
    >
      {children}
    </Banner>
  );
}

interface DeletesQuestionProps {
  readonly sharing: SharingPort;
  readonly count: number;
}

function DeletesQuestion({ sharing, count }: DeletesQuestionProps) {
  const answer = async (go: boolean) => {
    const answered = await sharing.answerDeletes(go);
    if (!answered.ok) showToast({ text: problemWords(answered.error), tone: "trouble" });
  };
  return (
    <Banner
      icon={ShieldQuestion}
      tone="warning"
      action={
        <Cluster>
          <Button icon={X} onPress={() => void answer(false)}>
            {texts.notices.deletesNo}
          </Button>
          <Button variant="quiet" icon={Check} onPress={() => void answer(true)}>
            {texts.notices.deletesYes}
          </Button>
        </Cluster>
      }
    >
      {texts.notices.deletes(count)}
    </Banner>
  );
}
