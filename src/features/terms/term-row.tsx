/** One term: read at a glance, and changed where it stands. */

import { CircleAlert, CircleCheck, Clock, Gavel, History } from "lucide-react";
import { useState } from "react";
import type { Sitting, TermState } from "../../domain/board/board.ts";
import { termDoubts } from "../../domain/drafts/term.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { addMonths } from "../../kernel/civil-date.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { OpeningRow } from "../../ui/opening-row.tsx";
import { Stack } from "../../ui/stack.tsx";
import { Tag, type TagTone } from "../../ui/tag.tsx";
import type { Seated } from "./commands.ts";
import { TermFields } from "./term-fields.tsx";
import { TermSteps } from "./term-steps.tsx";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

type TermRowProps = {
  readonly sitting: Sitting;
  readonly all: readonly Sitting[];
  readonly seated: Seated;
  readonly offered: readonly string[];
  readonly organisation: Organisation;
  /** The besluit it rests on, in words; "" none. */
  readonly decision: string;
};

export function TermRow(props: TermRowProps) {
  const { sitting, seated, offered } = props;
  const [isOpen, setOpen] = useState(false);
  const today = useStore().today();
  const words = texts.terms;
  const { functie, interim } = sitting.term;
  const title = interim ? words.interim(functie) : words.as(functie);
  const number = interim ? "" : words.nth(sitting.number);
  return (
    <Card>
      <div className={styles.term}>
        <OpeningRow
          number={number}
          title={title}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
          change={{ word: words.change, named: words.changeNamed(`${number} ${title}`.trim()) }}
          ready={words.ready}
          glance={<Glance {...props} />}
        >
          <TermFields sitting={sitting} seated={seated} offered={offered} />
        </OpeningRow>
      </div>
      {!isOpen && asksDecision(sitting, today) && (
        <div className={styles.flush}>
          <Button writes variant="quiet" icon={Gavel} onPress={() => setOpen(true)}>
            {words.noteDecision}
          </Button>
        </div>
      )}
      {/* Of a lapsed one they stand beside the alarm. */}
      {sitting.state === "running" && <TermSteps {...props} />}
    </Card>
  );
}

/** A new one that rests on nothing yet; of what is long ago nobody is asked. */
const asksDecision = ({ term, state }: Sitting, today: string): boolean =>
  (state === "running" || state === "coming") &&
  term.decisionId === "" &&
  term.decidedOn === "" &&
  term.from > addMonths(today, -12);

const TAGS: Record<TermState, { icon: typeof Clock; tone: TagTone }> = {
  running: { icon: CircleCheck, tone: "green" },
  coming: { icon: Clock, tone: "neutral" },
  lapsed: { icon: CircleAlert, tone: "red" },
  ended: { icon: History, tone: "neutral" },
};

function Glance({ sitting, seated, organisation, decision }: TermRowProps) {
  const words = texts.terms;
  const { term, state, number } = sitting;
  const doubts = termDoubts(term, seated.terms);
  const isOneTooMany = organisation.maxTerms !== null && number > organisation.maxTerms && state !== "ended";
  return (
    <Stack gap="small">
      <p>{periodOf(sitting)}</p>
      <Cluster>
        <Tag {...TAGS[state]}>{words.state[state]}</Tag>
      </Cluster>
      {decision !== "" && <p className={styles.quiet}>{decision}</p>}
      {term.remark !== "" && (
        <p className={styles.words} dir="auto">
          {term.remark}
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt.kind} className={styles.quiet}>
          {doubt.kind === "long" ? words.doubt.long(doubt.years) : words.doubt.overlaps}
        </p>
      ))}
      {isOneTooMany && <p className={styles.quiet}>{words.tooMany(organisation.maxTerms ?? 0)}</p>}
    </Stack>
  );
}

/** On one line. */
const wholeDate = (date: string): string => fullDate(date).replaceAll(" ", "\u00a0");

function periodOf({ term, state }: Sitting): string {
  const words = texts.terms;
  const [from, until, endedOn] = [term.from, term.until, term.endedOn].map(wholeDate) as [
    string,
    string,
    string,
  ];
  if (endedOn !== "" && state === "ended" && term.endedOn !== term.until)
    return from === "" ? words.endedEarly(endedOn) : `${words.period(from, endedOn)}.`;
  const period =
    from !== "" && until !== ""
      ? `${words.period(from, until)}.`
      : from !== ""
        ? words.openEnd(from)
        : until !== ""
          ? words.noBegin(until)
          : words.noDays;
  return endedOn === "" || state === "ended" ? period : `${period} ${words.endsOn(endedOn)}`;
}
