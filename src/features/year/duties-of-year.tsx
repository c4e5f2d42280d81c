/** What a year asks: the duties of the norms and the law, and then the organisation's own. */

import { Plus } from "lucide-react";
import type { DutyState } from "../../domain/year/year.ts";
import { proposedDays } from "../../domain/year/year-plan.ts";
import type { YearFile } from "../../storage/queries/year.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { DutyCard } from "./duty-card.tsx";
import { texts } from "./texts.ts";
import styles from "./year.module.css";
import { newDutyPath } from "./year-links.ts";

interface DutiesOfYearProps {
  readonly file: YearFile;
  readonly today: string;
  readonly isPast: boolean;
}

export function DutiesOfYear({ file: { state, meetings }, today, isPast }: DutiesOfYearProps) {
  const { year, duties } = state;
  const own = duties.filter(({ basis }) => basis.kind === "own");
  const others = duties.filter(({ basis }) => basis.kind !== "own");
  const cards = (list: readonly DutyState[]) => (
    <div className={styles.duties}>
      {list.map((duty) => (
        <DutyCard
          key={duty.id}
          duty={duty}
          yearId={year.id}
          today={today}
          isPast={isPast}
          proposed={proposedDays(year, duty, meetings, today)}
        />
      ))}
    </div>
  );
  return (
    <>
      {others.length > 0 && (
        <Section title={isPast ? texts.duties.past : texts.duties.now}>{cards(others)}</Section>
      )}
      {(own.length > 0 || !isPast) && (
        <Section title={texts.duties.own}>
          {own.length > 0 ? cards(own) : <p className={styles.quiet}>{texts.duties.noOwn}</p>}
          <div>
            <LinkButton href={newDutyPath(year.id)} icon={Plus}>
              {texts.duties.add}
            </LinkButton>
          </div>
        </Section>
      )}
    </>
  );
}
