/** "Wie heeft het al?": everyone it goes to, by the way they get papers. */

import { Mail, MessageCircle, Printer, Smartphone } from "lucide-react";
import { useState } from "react";
import type { CoverLetter } from "../../documents/hand-out/cover-letter.ts";
import { byWay, receiversOf, waitingOf } from "../../domain/handing-out.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { minutesStateOf } from "../../domain/meeting-state.ts";
import type { HandedOut, HandOut } from "../../domain/tables/handing-out.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Looking } from "../../ui/may-write.tsx";
import { Section } from "../../ui/section.tsx";
import { texts } from "./texts.ts";
import { UnknownWay } from "./unknown-way.tsx";
import { WaySection } from "./way-section.tsx";

type ReceiversProps = {
  readonly file: MeetingFile;
  readonly what: HandedOut;
  readonly handOuts: readonly HandOut[];
  readonly letter: CoverLetter;
  /** Sends the paper as a message. */
  readonly onText: () => void;
};

const ICONS = { email: Mail, whatsapp: MessageCircle, paper: Printer, app: Smartphone } as const;

export function Receivers({ file, what, handOuts, letter, onText }: ReceiversProps) {
  const words = texts.who;
  const [everyone, setEveryone] = useState(false);
  const isConcept = what === "minutes" && minutesStateOf(file.meeting) !== "adopted";
  const receivers = receiversOf(file, what, handOuts, everyone);
  const waiting = waitingOf(receivers);
  return (
    <Section title={words.title}>
      {isConcept && (
        <Looking>
          <Checkbox checked={everyone} description={words.concept} onChange={setEveryone}>
            {words.everyone}
          </Checkbox>
        </Looking>
      )}
      <p role="status">{receivers.length === 0 ? words.nobody : summary(waiting, receivers.length)}</p>
      <UnknownWay receivers={receivers} handed={{ meetingId: file.meeting.id, what }} />
      {byWay(receivers).map(
        (each) =>
          each.way !== "" && (
            <WaySection
              key={each.way}
              way={each}
              icon={ICONS[each.way]}
              meetingId={file.meeting.id}
              what={what}
              letter={letter}
              onText={onText}
            />
          ),
      )}
    </Section>
  );
}

const summary = (waiting: number, all: number): string =>
  waiting === 0 ? texts.who.all : texts.who.left(waiting, all);
