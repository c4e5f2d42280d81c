/** The board as planks on an axis of years: one row per person, and one per function with an empty seat. */

import {
  CalendarClock,
  ChevronRight,
  CircleAlert,
  type LucideIcon,
  MessagesSquare,
  Presentation,
  Sprout,
} from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Link } from "react-aria-components";
import { signalWords, weightWords } from "../../documents/board/board-words.ts";
import type { Board, OfficeState, Signal } from "../../domain/board/board.ts";
import { type Plank, type Planks, planksOf } from "../../domain/board/planks.ts";
import type { NormsInForce } from "../../domain/norms/norms-in-force.ts";
import { capital } from "../../press/calendar-words.ts";
import { classNames } from "../../ui/class-names.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { freeWords, serviceLine, termLines } from "./member-words.ts";
import { AxisDrawing, FreeDrawing, PlankDrawing } from "./plank-drawing.tsx";
import { type KeySample, MarkSample, Sample } from "./plank-samples.tsx";
import styles from "./planks.module.css";
import { texts } from "./texts.ts";

interface PlankListProps {
  readonly board: Board;
  readonly norms: NormsInForce;
  readonly today: string;
  readonly isWhatIf: boolean;
}

export function PlankList({ board, norms, today, isWhatIf }: PlankListProps) {
  const drawn = useMemo(() => planksOf(board, norms, today), [board, norms, today]);
  const free = board.offices.filter((office) => office.free > 0);
  return (
    <>
      <div className={styles.board}>
        <div className={styles.axisRow}>
          <div className={styles.axisFrame}>
            <AxisDrawing axis={drawn.axis} />
          </div>
        </div>
        <ul aria-label={texts.planks.title}>
          {drawn.planks.map((plank) => (
            <MemberRow
              key={plank.member.person.id}
              plank={plank}
              drawn={drawn}
              today={today}
              isWhatIf={isWhatIf}
            />
          ))}
          {free.map((office) => (
            <FreeRow key={office.id} office={office} drawn={drawn} />
          ))}
        </ul>
      </div>
      <Key drawn={drawn} hasFree={free.length > 0 || isWhatIf} />
    </>
  );
}

interface RowProps {
  readonly href: string;
  readonly name: string;
  readonly drawing: ReactNode;
  readonly isOverdue?: boolean;
  readonly children: ReactNode;
}

function Row({ href, name, drawing, isOverdue = false, children }: RowProps) {
  return (
    <li className={styles.item}>
      <Link href={href} className={classNames(styles.row, isOverdue && styles.overdue)}>
        <span className={styles.name}>{name}</span>
        <Icon icon={ChevronRight} className={styles.arrow} />
        <span className={styles.plank}>{drawing}</span>
        <span className={styles.words}>{children}</span>
      </Link>
    </li>
  );
}

interface MemberRowProps {
  readonly plank: Plank;
  readonly drawn: Planks;
  readonly today: string;
  readonly isWhatIf: boolean;
}

function MemberRow({ plank, drawn, today, isWhatIf }: MemberRowProps) {
  const { member } = plank;
  const { person, signals } = member;
  return (
    <Row
      href={`/bestuur/lid/${person.id}`}
      name={person.name}
      isOverdue={signals.some(({ kind }) => kind === "lapsed")}
      drawing={<PlankDrawing axis={drawn.axis} plank={plank} isWhatIf={isWhatIf} />}
    >
      <span>{[serviceLine(member), ...termLines(member)].join(" ")}</span>
      {signals.map((signal) => (
        <SignalLine key={signalKey(signal)} signal={signal} today={today} />
      ))}
    </Row>
  );
}

const signalKey = (signal: Signal): string =>
  "sitting" in signal ? `${signal.kind} ${signal.sitting.term.id}` : signal.kind;

const ICONS: Record<Signal["kind"], LucideIcon> = {
  lapsed: CircleAlert,
  ends: CalendarClock,
  overGuideline: Sprout,
  successionTalk: MessagesSquare,
  notIntroduced: Presentation,
};

function SignalLine({ signal, today }: { readonly signal: Signal; readonly today: string }) {
  return (
    <span className={classNames(styles.signal, signal.kind === "lapsed" && styles.alarm)}>
      <Icon icon={ICONS[signal.kind]} className={styles.signalIcon} />
      <span>{signalWords(signal, today)}</span>
    </span>
  );
}

function FreeRow({ office, drawn }: { readonly office: OfficeState; readonly drawn: Planks }) {
  return (
    <Row
      href={`/bestuur/vacature/${office.id}`}
      name={capital(office.functie)}
      drawing={<FreeDrawing axis={drawn.axis} />}
    >
      <span>{freeWords(office)}</span>
    </Row>
  );
}

/** Only what there is to see is explained. */
function Key({ drawn: { axis, planks }, hasFree }: { readonly drawn: Planks; readonly hasFree: boolean }) {
  const parts = planks.flatMap((plank) => plank.parts);
  const marks = planks.flatMap((plank) => plank.marks);
  const seen: Record<KeySample, boolean> = {
    sat: parts.some(({ from, sat }) => sat > from),
    expected: parts.some(({ state, sat, to }) => state !== "lapsed" && to > sat),
    interim: parts.some(({ isInterim }) => isInterim),
    lapsed: parts.some(({ state }) => state === "lapsed"),
    free: hasFree,
  };
  const looks = (Object.keys(seen) as KeySample[]).filter((look) => seen[look]);
  const explained = [...new Map(marks.map(({ norm, years }) => [norm.id, { norm, years }])).values()];
  const first = axis.years.find(({ at }) => axis.squeezed > 0 && at >= axis.squeezed)?.year;
  return (
    <Disclosure label={texts.key.title}>
      <dl className={styles.keys}>
        {looks.map((look) => (
          <KeyLine key={look} sample={<Sample look={look} />} words={texts.key[look]} />
        ))}
        {explained.map(({ norm, years }) => (
          <KeyLine
            key={norm.id}
            sample={<MarkSample years={years} />}
            words={
              norm.measure === "serviceYears"
                ? texts.key.guideline(years, weightWords(norm.weight))
                : texts.key.talk(years, weightWords(norm.weight))
            }
          />
        ))}
      </dl>
      {first !== undefined && <p>{texts.key.squeezed(first)}</p>}
    </Disclosure>
  );
}

function KeyLine({ sample, words }: { readonly sample: ReactNode; readonly words: string }) {
  return (
    <>
      <dt>{sample}</dt>
      <dd>{words}</dd>
    </>
  );
}
