/** What carries the meaning: the functie, how long somebody sits on the board, and what is worth knowing about it. */

import {
  CalendarClock,
  type LucideIcon,
  MessagesSquare,
  NotebookPen,
  Sprout,
  UsersRound,
} from "lucide-react";
import { serviceWords, signalWords } from "../../documents/board/board-words.ts";
import type { Member, Signal } from "../../domain/board/board.ts";
import { capital, listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Card } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { Seated } from "./commands.ts";
import { TermSteps } from "./term-steps.tsx";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

type MemberSummaryProps = {
  readonly member: Member;
  readonly seated: Seated;
  readonly file: BoardFile;
};

export function MemberSummary({ member, seated, file }: MemberSummaryProps) {
  const today = useStore().today();
  const lapsed = member.signals.filter((signal) => signal.kind === "lapsed");
  const soft = member.signals.filter(({ kind }) => kind !== "lapsed");
  return (
    <>
      {lapsed.map((signal) => (
        <Banner
          key={signal.sitting.term.id}
          tone="danger"
          action={
            <TermSteps
              sitting={signal.sitting}
              all={member.sittings}
              seated={seated}
              organisation={file.organisation}
            />
          }
        >
          {lapsedWords(signal, member, today)}
        </Banner>
      ))}
      <Card>
        <p className={styles.lead}>{headOf(member)}</p>
        <p className={styles.quiet}>{totalOf(member)}</p>
        {soft.length > 0 && (
          <ul className={styles.signals} aria-label={texts.summary.signals}>
            {soft.map((signal) => (
              <SignalLine key={keyOf(signal)} signal={signal} member={member} />
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

/** With the functie, where somebody sits in more than one. */
function lapsedWords(signal: Signal & { kind: "lapsed" }, { now }: Member, today: string): string {
  const { functie } = signal.sitting.term;
  const which = now.length > 1 && functie !== "" ? `${capital(functie)}: ` : "";
  return `${which}${signalWords(signal, today)} ${texts.summary.lapsed}`;
}

const keyOf = (signal: Signal): string =>
  "sitting" in signal ? `${signal.kind} ${signal.sitting.term.id}` : signal.kind;

/** "Secretaris, 5 jaar en 8 maanden." */
function headOf({ now, sittings, service }: Member): string {
  const words = texts.summary;
  const length = serviceWords(service);
  if (now.length > 0) {
    const functies = [...new Set(now.map(({ term }) => term.functie || words.member))];
    const names = capital(listed(functies));
    return length === "" ? words.nowUnknown(names) : words.now(names, length);
  }
  const coming = sittings.find(({ state }) => state === "coming");
  if (coming) return words.coming(coming.term.functie || words.member, fullDate(coming.term.from));
  return length === "" ? words.wasUnknown : words.was(length);
}

/** Since when, and that the total counts over terms, without the time between them. */
function totalOf({ now, sittings, service }: Member): string {
  const words = texts.summary;
  const { spells } = service;
  const first = spells[0];
  const last = spells.at(-1);
  if (!first || !last) return "";
  const periods = spells.map(({ from, until }) =>
    until === "" ? words.since(fullDate(from)) : words.period(fullDate(from), fullDate(until)),
  );
  return [
    now.length > 0 && spells.length === 1
      ? words.onBoardSince(fullDate(first.from))
      : capital(`${listed(periods)}.`),
    sittings.filter(({ state }) => state !== "coming").length > 1 ? words.together : "",
    spells.length > 1 ? words.gaps : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const ICONS: Record<Signal["kind"], LucideIcon> = {
  lapsed: CalendarClock,
  ends: CalendarClock,
  overGuideline: Sprout,
  successionTalk: MessagesSquare,
  notIntroduced: UsersRound,
};

function SignalLine({ signal, member }: { readonly signal: Signal; readonly member: Member }) {
  const today = useStore().today();
  const words = texts.summary;
  const note = `/bestuur/inspanningen/nieuw?over=${encodeURIComponent(member.person.id)}`;
  return (
    <li className={styles.signal}>
      <Icon icon={ICONS[signal.kind]} className={styles.signalIcon} />
      <div className={styles.signalWords}>
        <p>{signalWords(signal, today)}</p>
        {(signal.kind === "successionTalk" || signal.kind === "overGuideline") && (
          <div className={styles.flush}>
            <LinkButton variant="quiet" icon={NotebookPen} href={note}>
              {signal.kind === "successionTalk" ? words.noteTalk : words.noteEffort}
            </LinkButton>
          </div>
        )}
      </div>
    </li>
  );
}
