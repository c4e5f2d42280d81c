/** The one next thing, with its button: what the eye goes to first on Vandaag. */

import { CalendarPlus, FileText, type LucideIcon, NotebookPen, PencilLine } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { clockTime, relativeDay, shortDate, when } from "../../press/spoken-dates.ts";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useMayWrite } from "../../ui/may-write.tsx";
import type { Next } from "./read-next.ts";
import { texts } from "./texts.ts";
import styles from "./today.module.css";

interface NextCardProps {
  readonly read: Next;
  readonly day: string;
}

export function NextCard({ read, day }: NextCardProps) {
  const { kicker, title, sentences, button, other, toRead } = wordsOf(read, day);
  const { mayWrite } = useMayWrite();
  const way = mayWrite ? button : toRead;
  return (
    <Card tone="hero" aria-labelledby="nu">
      <div className={styles.words}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h2 id="nu" className={styles.title}>
          {title}
        </h2>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Cluster>
        {way && (
          <LinkButton href={way.href} icon={way.icon} variant="primary" size="live">
            {way.label}
          </LinkButton>
        )}
        {other && mayWrite && (
          <LinkButton href={other.href} icon={other.icon} size="live">
            {other.label}
          </LinkButton>
        )}
      </Cluster>
    </Card>
  );
}

interface Way {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

interface CardWords {
  readonly kicker: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly button: Way;
  readonly other?: Way;
  /** The way of who reads along. */
  readonly toRead?: Way;
}

function wordsOf({ next, agenda, hasMeetings }: NextCardProps["read"], day: string): CardWords {
  switch (next.kind) {
    case "live":
      return liveWords(next.meeting);
    case "today":
      return todayWords(next.meeting, agenda);
    case "workOut":
      return workOutWords(next.meeting, day);
    case "prepare":
      return prepareWords(next.meeting, agenda, day);
    case "plan":
      return planWords(hasMeetings);
    default:
      return assertNever(next);
  }
}

function liveWords(meeting: Meeting): CardWords {
  const { kicker, opened, button, read } = texts.next.live;
  return {
    kicker,
    title: meetingName(meeting),
    sentences: filled(opened(clockTime(meeting.opened)), meeting.place),
    button: { href: stepOf(meeting, "notuleren"), label: button, icon: NotebookPen },
    toRead: { href: stepOf(meeting, "uitwerken"), label: read, icon: FileText },
  };
}

function todayWords(meeting: Meeting, agenda: number): CardWords {
  const { kicker, button, other } = texts.next.today;
  return {
    kicker: kicker(clockTime(meeting.start)),
    title: meetingName(meeting),
    sentences: filled(meeting.place, agendaWords(agenda)),
    button: { href: stepOf(meeting, "notuleren"), label: button, icon: NotebookPen },
    other: { href: stepOf(meeting, "voorbereiden"), label: other, icon: PencilLine },
    toRead: { href: stepOf(meeting, "voorbereiden"), label: texts.next.prepare.read, icon: FileText },
  };
}

function workOutWords(meeting: Meeting, day: string): CardWords {
  const { kicker, sentence, button, read } = texts.next.workOut;
  return {
    kicker: kicker(shortDate(meeting.date, day)),
    title: meetingName(meeting),
    sentences: [sentence],
    button: { href: stepOf(meeting, "uitwerken"), label: button, icon: FileText },
    toRead: { href: stepOf(meeting, "uitwerken"), label: read, icon: FileText },
  };
}

function prepareWords(meeting: Meeting, agenda: number, day: string): CardWords {
  const { kicker, button, read } = texts.next.prepare;
  return {
    kicker: kicker(capital(when(meeting.date, meeting.start, day))),
    title: meetingName(meeting),
    sentences: filled(soon(meeting, day), agendaWords(agenda)),
    button: { href: stepOf(meeting, "voorbereiden"), label: button, icon: PencilLine },
    toRead: { href: stepOf(meeting, "voorbereiden"), label: read, icon: FileText },
  };
}

function planWords(hasMeetings: boolean): CardWords {
  const { first, another, sentence, button } = texts.next.plan;
  return {
    kicker: "",
    title: hasMeetings ? another : first,
    sentences: [sentence],
    button: { href: "/vergaderingen/nieuw", label: button, icon: CalendarPlus },
  };
}

type Step = "voorbereiden" | "notuleren" | "uitwerken";

const stepOf = ({ id }: Meeting, step: Step): string => `/vergaderingen/${id}/${step}`;

const filled = (...sentences: readonly string[]): string[] => sentences.filter((sentence) => sentence !== "");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const agendaWords = (count: number): string =>
  count === 0 ? texts.next.prepare.emptyAgenda : texts.next.prepare.agenda(count);

/** "Dat is over 3 dagen."; nothing where the date says it all. */
function soon({ date }: Meeting, day: string): string {
  const relative = relativeDay(date, day);
  return relative === shortDate(date, day) ? "" : texts.next.prepare.soon(relative);
}
