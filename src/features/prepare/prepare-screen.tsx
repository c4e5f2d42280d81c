/** Step 1 of a meeting, under the head its three steps share: particulars, agenda, what is open, who is invited. */

import { ArrowRight, FileText, type LucideIcon, Mic } from "lucide-react";
import { useParams } from "react-router";
import { agendaTree } from "../../domain/agenda.ts";
import { placeForNew } from "../../domain/agenda-place.ts";
import { isCancelled, mayEdit, type Phase, phaseOf } from "../../domain/meeting-state.ts";
import type { AgendaItem, Meeting } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageAction } from "../../ui/page-action.tsx";
import { AdoptedOverview } from "./adopted-overview.tsx";
import { AgendaSection, addAdoption } from "./agenda-section.tsx";
import { BeforehandSection } from "./beforehand-section.tsx";
import { BoardSection } from "./board-section.tsx";
import { CarryOverSection } from "./carry-over-section.tsx";
import { addItem } from "./commands.ts";
import { DetailsSection } from "./details-section.tsx";
import { InvitationSection } from "./invitation-section.tsx";
import { PapersSection } from "./papers-section.tsx";
import { PeopleSection } from "./people-section.tsx";
import { StatutesSection } from "./statutes-section.tsx";
import { texts } from "./texts.ts";
import { type Preparation, usePreparation } from "./use-prepare.ts";

/** `/vergaderingen/:id/voorbereiden`. */
export function PrepareScreen() {
  const { id = "" } = useParams();
  const preparation = usePreparation(id);
  if (!preparation) return null;
  const { meeting } = preparation;
  return (
    <>
      {mayEdit(meeting) ? (
        <Sections key={id} preparation={preparation} />
      ) : (
        <AdoptedOverview preparation={preparation} />
      )}
      {!isCancelled(meeting) && (
        <PageAction>
          <NextStep meeting={meeting} />
        </PageAction>
      )}
    </>
  );
}

function Sections({ preparation }: { readonly preparation: Preparation }) {
  const store = useStore();
  const { meeting, items, people } = preparation;
  const tops = agendaTree(items).map((entry) => entry.item);
  const carry = (item: AgendaItem) => {
    const { id, title, minutes, presenterId } = item;
    const carried = { title, minutes, presenterId, carriedFrom: id };
    return addItem(store, meeting.id, tops, carried, placeForNew(tops, title));
  };
  return (
    <>
      <DetailsSection meeting={meeting} />
      <AgendaSection meeting={meeting} items={items} people={people} />
      {phaseOf(meeting) !== "closed" && (
        <CarryOverSection
          meeting={meeting}
          hasAdoption={items.some((item) => item.kind === "adoptMinutes")}
          people={people}
          onCarry={carry}
          onAddAdoption={() => addAdoption(store, meeting.id, tops)}
        />
      )}
      <BoardSection
        meeting={meeting}
        items={items}
        onPut={(title) => addItem(store, meeting.id, tops, { title }, placeForNew(tops, title))}
      />
      <StatutesSection meeting={meeting} />
      <InvitationSection meeting={meeting} />
      <PapersSection meeting={meeting} />
      <PeopleSection preparation={preparation} />
      {phaseOf(meeting) === "planned" && <BeforehandSection meeting={meeting} />}
    </>
  );
}

const NEXT: Record<
  Phase,
  { readonly step: string; readonly icon: LucideIcon; readonly words: () => string }
> = {
  planned: { step: "notuleren", icon: Mic, words: () => texts.begin },
  live: { step: "notuleren", icon: ArrowRight, words: () => texts.goOn },
  closed: { step: "uitwerken", icon: FileText, words: () => texts.workOut },
};

function NextStep({ meeting }: { readonly meeting: Meeting }) {
  const { step, icon, words } = NEXT[phaseOf(meeting)];
  return (
    <LinkButton href={`/vergaderingen/${meeting.id}/${step}`} variant="primary" icon={icon}>
      {words()}
    </LinkButton>
  );
}
