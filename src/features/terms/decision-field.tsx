/** The besluit a term rests on: one of the register, or its day when it is not here. */

import { fittingFirst } from "../../domain/board/fitting.ts";
import type { Term } from "../../domain/tables/board.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { type Entry, readEntries } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { TermFields } from "./commands.ts";
import { texts } from "./texts.ts";

/** More are found in the register of decisions. */
const MOST = 80;
const LONGEST = 70;

type DecisionFieldProps = {
  readonly term: Term;
  readonly keep: (fields: TermFields) => void;
};

export function DecisionField({ term, keep }: DecisionFieldProps) {
  const today = useStore().today();
  const entries = useLive((reader) => readEntries(reader, "decision"));
  if (!entries) return null;
  const words = texts.fields;
  const known = entries.filter((entry) => entry.text.trim() !== "" || entry.number !== "");
  const offered = fittingFirst(known, dated, term.from || today, MOST);
  const chosen = known.find(({ block }) => block.id === term.decisionId);
  const isOffered = term.decisionId === "" || offered.some(({ block }) => block.id === term.decisionId);
  const also = isOffered
    ? []
    : [{ value: term.decisionId, label: chosen ? decisionLabel(chosen, today) : words.goneDecision }];
  return (
    <>
      {(known.length > 0 || !isOffered) && (
        <SelectField
          label={words.decision}
          description={words.decisionHint}
          value={term.decisionId}
          options={[
            { value: "", label: words.noDecision },
            ...also,
            ...offered.map((entry) => ({ value: entry.block.id, label: decisionLabel(entry, today) })),
          ]}
          onChange={(decisionId) => keep({ decisionId })}
        />
      )}
      {term.decisionId === "" && (
        <DateField
          label={known.length > 0 ? words.decidedOn : words.decidedOnAlone}
          description={known.length > 0 ? words.decidedOnHint : words.decisionHint}
          value={term.decidedOn}
          onChange={(decidedOn) => keep({ decidedOn })}
        />
      )}
    </>
  );
}

const dated = ({ meeting }: Entry) => ({ date: meeting?.date ?? "", kind: meeting?.kind ?? "" });

/** "B2026-03-05.2: Bram blijft secretaris." */
const decisionLabel = ({ number, meeting, text }: Entry, today: string): string =>
  [number || shortDate(meeting?.date ?? "", today), clip(text, LONGEST)].filter(Boolean).join(": ");
