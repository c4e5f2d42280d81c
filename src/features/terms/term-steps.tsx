/** What can be done with a term that goes on, in one tap each: Herbenoem, and Stapt af. */

import { DoorOpen, FolderOutput, RefreshCw } from "lucide-react";
import type { Sitting } from "../../domain/board/board.ts";
import { nextTerm } from "../../domain/board/next-term.ts";
import { officeId } from "../../domain/board/offices.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { addMonths } from "../../kernel/civil-date.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { changeTerm, reappoint, type Seated, type Undoable } from "./commands.ts";
import { texts } from "./texts.ts";

type TermStepsProps = {
  readonly sitting: Sitting;
  readonly all: readonly Sitting[];
  readonly seated: Seated;
  readonly organisation: Organisation;
};

/** So many months before the end one begins to hand over. */
const HANDOVER_MONTHS = 6;

export function TermSteps({ sitting, all, seated, organisation }: TermStepsProps) {
  const store = useStore();
  const today = store.today();
  const { term, state, endsOn } = sitting;
  const words = texts.terms;
  if (state !== "running" && state !== "lapsed") return null;
  const name = seated.person.name || texts.unnamed;
  const leave = () => {
    // Nobody said so at the time: who was not chosen again left when the term was over.
    const endedOn = state === "lapsed" ? term.until : today;
    void tell(words.steppedDown(name, fullDate(endedOn)), changeTerm(store, seated, term, { endedOn }));
  };
  const again = () => {
    const done = reappoint(store, seated, term, organisation.termYears);
    void tell(words.reappointed(name, fullDate(done.until)), done);
  };
  const isLeaving = term.endedOn !== "";
  const isNear = endsOn !== "" && endsOn <= addMonths(today, HANDOVER_MONTHS);
  return (
    <Cluster>
      {!isLeaving && canReappoint(sitting, all, organisation, today) && (
        <Button writes icon={RefreshCw} onPress={again}>
          {words.reappoint}
        </Button>
      )}
      {!isLeaving && (
        <Button writes icon={DoorOpen} onPress={leave}>
          {words.stepDown}
        </Button>
      )}
      {isNear && (
        <LinkButton
          variant="quiet"
          icon={FolderOutput}
          href={`/bestuur/overdracht/${officeId(term.functie)}`}
        >
          {words.handover}
        </LinkButton>
      )}
    </Cluster>
  );
}

/** Not where a next term is there already, nor on the day an open one began. */
function canReappoint(
  { term }: Sitting,
  all: readonly Sitting[],
  { termYears }: Organisation,
  today: string,
): boolean {
  const office = officeId(term.functie);
  const isFollowed = all.some(
    (other) => officeId(other.term.functie) === office && other.term.from > term.from,
  );
  const { closes } = nextTerm(term, termYears, today);
  return !isFollowed && (closes === "" || closes >= term.from);
}

async function tell(text: string, { kept, undo }: Undoable): Promise<void> {
  // The frame says what is the matter; nothing was changed.
  if (!(await kept).ok) return;
  showToast({ text, undo: async () => void (await undo()) });
}
