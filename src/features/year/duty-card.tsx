/** One duty of the year on a card: where it stands, its tables, and where it comes from. */

import { Pencil } from "lucide-react";
import { useId } from "react";
import { normTitle } from "../../documents/board/board-words.ts";
import { dutyTally, dutyTitle } from "../../documents/year/duty-words.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { monthName } from "../../press/calendar-words.ts";
import { Card } from "../../ui/card.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { DutyBasisLines } from "./duty-basis-lines.tsx";
import { DutyTables, type YearAround } from "./duty-tables.tsx";
import { texts } from "./texts.ts";
import styles from "./year.module.css";
import { dutyPath } from "./year-links.ts";

/** The title of a norm that is not ours to translate. */
const langOf = ({ basis }: DutyState) =>
  basis.kind === "norm" && normTitle(basis.norm) === basis.norm.title && { lang: "nl" };

interface DutyCardProps extends YearAround {
  readonly duty: DutyState;
  readonly proposed: readonly string[];
}

export function DutyCard({ duty, ...around }: DutyCardProps) {
  const id = useId();
  const isOwn = duty.basis.kind === "own";
  const month = duty.basis.kind === "own" ? duty.basis.duty.month : 0;
  return (
    <Card aria-labelledby={id}>
      <h3 id={id} className={styles.dutyTitle} dir="auto" {...langOf(duty)}>
        {dutyTitle(duty)}
      </h3>
      <p className={styles.tally}>{dutyTally(duty, around.isPast)}</p>
      {month > 0 && <p className={styles.quiet}>{texts.duties.inMonth(monthName(month))}</p>}
      <DutyTables duty={duty} {...around} />
      <DutyBasisLines duty={duty} />
      {isOwn && (
        <div>
          <LinkButton href={dutyPath(around.yearId, duty.id)} variant="quiet" icon={Pencil}>
            {texts.duties.change}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
