/** What can be changed about a term; every change is kept at once, and Contacten follows. */

import { Trash2 } from "lucide-react";
import type { Sitting } from "../../domain/board/board.ts";
import { TERM_RULES } from "../../domain/drafts/effort.ts";
import { type DateProblems, parseTermDates, type TermProblem } from "../../domain/drafts/term.ts";
import type { Term } from "../../domain/tables/board.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useTyped } from "../../ui/use-typed.ts";
import { changeTerm, type TermFields as Fields, removeTerm, type Seated } from "./commands.ts";
import { DayOrYearField } from "./day-or-year-field.tsx";
import { DecisionField } from "./decision-field.tsx";
import { FunctieChips } from "./functie-chips.tsx";
import { texts } from "./texts.ts";

type TermFieldsProps = {
  readonly sitting: Sitting;
  readonly seated: Seated;
  /** The functies of this board. */
  readonly offered: readonly string[];
};

const words = () => texts.fields;

export function TermFields({ sitting, seated, offered }: TermFieldsProps) {
  const store = useStore();
  const { term } = sitting;
  const keep = (fields: Fields) => void changeTerm(store, seated, term, fields).kept;
  const days = useDays(term, keep);
  const removeNow = async () => {
    const { kept, undo } = removeTerm(store, seated, term);
    // The frame says what is the matter; the term is still here.
    if (!(await kept).ok) return;
    showToast({ text: texts.terms.removed, undo: async () => void (await undo()) });
  };
  return (
    <Stack>
      <FunctieField term={term} offered={offered} keep={keep} />
      <DayOrYearField label={words().from} end="first" {...days.field("from")} />
      <DayOrYearField
        label={words().until}
        description={words().untilHint}
        end="last"
        {...days.field("until")}
      />
      {term.endedOn !== "" && <DateField label={words().endedOn} {...days.field("endedOn")} />}
      <DecisionField term={term} keep={keep} />
      <Disclosure>
        <MoreFields sitting={sitting} keep={keep} />
        {term.endedOn === "" && (
          <DateField label={words().endedOn} description={words().endedOnHint} {...days.field("endedOn")} />
        )}
        <div>
          <Button writes variant="danger" icon={Trash2} onPress={() => void removeNow()}>
            {texts.terms.remove}
          </Button>
        </div>
      </Disclosure>
    </Stack>
  );
}

type Days = Pick<Term, "from" | "until" | "endedOn">;

const sameDays = (a: Days, b: Days): boolean =>
  a.from === b.from && a.until === b.until && a.endedOn === b.endedOn;

/** Days that contradict one another stay in their fields, with what is wrong, until they can be kept together. */
function useDays(term: Term, keep: (fields: Fields) => void) {
  const { from, until, endedOn } = term;
  const days = useTyped<Days>({ from, until, endedOn }, sameDays);
  const problems: DateProblems = problemsOf(days.value);
  const change = (field: keyof Days) => (day: string) => {
    const next = { ...days.value, [field]: day };
    days.set(next);
    const parsed = parseTermDates(next);
    if (parsed.ok) keep(next);
  };
  return {
    field: (field: keyof Days) => ({
      value: days.value[field],
      onChange: change(field),
      error: problemText(problems[field]),
    }),
  };
}

function problemsOf(days: Days): DateProblems {
  const parsed = parseTermDates(days);
  return parsed.ok ? {} : parsed.error;
}

const problemText = (problem: TermProblem | undefined): string | undefined =>
  problem && texts.problems[problem];

type PartProps = { readonly term: Term; readonly keep: (fields: Fields) => void };

function FunctieField({ term, offered, keep }: PartProps & { readonly offered: readonly string[] }) {
  return (
    <FunctieChips
      label={words().functie}
      value={term.functie}
      offered={offered}
      onChoose={(functie) => functie !== term.functie && keep({ functie })}
      own={(autoFocus) => (
        <KeptTextField
          label={words().ownFunctie}
          description={words().ownExample}
          autoCapitalize="none"
          autoComplete="off"
          autoFocus={autoFocus}
          kept={term.functie}
          keep={(text) => {
            const parsed = TERM_RULES.functie(text);
            if (!parsed.ok) return texts.problems[parsed.error === "tooLong" ? "tooLong" : "empty"];
            if (parsed.value !== term.functie) keep({ functie: parsed.value });
            return undefined;
          }}
        />
      )}
    />
  );
}

function MoreFields({ sitting, keep }: { readonly sitting: Sitting; readonly keep: PartProps["keep"] }) {
  const { term, number } = sitting;
  const nth = useTyped(term.number);
  return (
    <>
      <NumberField
        label={words().number}
        description={words().numberHint(number)}
        min={1}
        max={50}
        value={nth.value}
        onChange={(value) => {
          nth.set(value);
          keep({ number: value });
        }}
      />
      <Checkbox
        checked={term.interim}
        description={words().interimHint}
        onChange={(interim) => keep({ interim })}
      >
        {words().interim}
      </Checkbox>
      <KeptTextArea
        label={words().remark}
        kept={term.remark}
        keep={(text) => {
          const parsed = TERM_RULES.remark(text);
          if (!parsed.ok) return texts.tooLongStory;
          if (parsed.value !== term.remark) keep({ remark: parsed.value });
          return undefined;
        }}
      />
    </>
  );
}
