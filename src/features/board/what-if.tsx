/** What-if "niemand wordt herbenoemd": year by year who leaves, who is left, and which seats are empty then. */

import type { Board } from "../../domain/board/board.ts";
import { type Leaving, withoutEnd, withoutReappointment } from "../../domain/board/what-if.ts";
import { listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { Card } from "../../ui/card.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { namesOf } from "./member-words.ts";
import { TableEdge } from "./table-top.tsx";
import { texts } from "./texts.ts";

interface WhatIfProps {
  readonly board: Board;
  readonly today: string;
}

export function WhatIf({ board, today }: WhatIfProps) {
  const steps = withoutReappointment(board, today);
  const words = texts.whatIf;
  const endless = withoutEnd(board);
  const years = [...Map.groupBy(steps, ({ date }) => (date < today ? words.now : date.slice(0, 4)))];
  return (
    <Section title={words.title}>
      {steps.length === 0 && <p>{words.nothing}</p>}
      {steps.length > 0 && endless.length > 0 && <p>{words.endless(namesOf(endless))}</p>}
      {years.map(([year, leavings]) => (
        <Year key={year} year={year} leavings={leavings} most={board.members.length} today={today} />
      ))}
    </Section>
  );
}

interface YearProps {
  readonly year: string;
  readonly leavings: readonly Leaving[];
  /** How many sit now. */
  readonly most: number;
  readonly today: string;
}

function Year({ year, leavings, most, today }: YearProps) {
  const words = texts.whatIf;
  const { left = 0, stayers = [], allEmpty = [] } = leavings.at(-1) ?? {};
  return (
    <Card>
      <Section title={year} level={3}>
        <TableEdge taken={left} of={Math.max(most, left)} />
        <Stack gap="small">
          {leavings.flatMap(({ date, leaving }) =>
            leaving.map(({ person }) => (
              <p key={person.id}>
                {(date < today ? words.wasOver : words.leaves)(person.name, fullDate(date))}
              </p>
            )),
          )}
          <p>
            <strong>{words.left(left)}</strong> {left > 0 && `${namesOf(stayers)}.`}
          </p>
          {allEmpty.length > 0 && <p>{words.empty(allEmpty.length, listed(allEmpty))}</p>}
        </Stack>
      </Section>
    </Card>
  );
}
