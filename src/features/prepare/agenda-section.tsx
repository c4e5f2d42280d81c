/** The agenda: items to put in order, change, add and take off. */

import { FileCheck } from "lucide-react";
import { useState } from "react";
import { agendaTree } from "../../domain/agenda.ts";
import { placeForAdoption, placeForNew } from "../../domain/agenda-place.ts";
import { agendaTime } from "../../domain/agenda-time.ts";
import type { AgendaItem, Meeting } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { AddLine } from "./add-line.tsx";
import { AgendaRow } from "./agenda-row.tsx";
import { addItem, moveItem } from "./commands.ts";
import { texts } from "./texts.ts";

interface AgendaSectionProps {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly people: ReadonlyMap<string, Person>;
}

export function AgendaSection({ meeting, items, people }: AgendaSectionProps) {
  const store = useStore();
  const [openId, setOpenId] = useState("");
  const tree = agendaTree(items);
  const tops = tree.map((entry) => entry.item);
  const hasAdoption = items.some((item) => item.kind === "adoptMinutes");
  const add = (title: string) => void addItem(store, meeting.id, tops, { title }, placeForNew(tops, title));
  return (
    <Section title={texts.agenda.title} count={tree.length}>
      {tree.length === 0 ? <p>{texts.agenda.empty}</p> : <TimeLine meeting={meeting} items={items} />}
      <SortableList
        aria-label={texts.agenda.list}
        items={tree.map((entry) => ({ ...entry, id: entry.item.id }))}
        getLabel={(entry) => entry.item.title}
        onMove={(id, beforeId) => void moveItem(store, tops, id, beforeId)}
        renderItem={(entry) => (
          <AgendaRow
            entry={entry}
            people={people}
            hasRounds={meeting.kind === "themeTable"}
            isOpen={openId === entry.item.id}
            onToggle={() => setOpenId(openId === entry.item.id ? "" : entry.item.id)}
          />
        )}
      />
      <AddLine
        label={texts.agenda.add}
        description={placeForNew(tops, "") === null ? undefined : texts.agenda.addHint}
        button={texts.agenda.addButton}
        keptUnder={`${meeting.id} item`}
        onAdd={add}
      />
      {!hasAdoption && (
        <div>
          <Button
            writes
            variant="quiet"
            icon={FileCheck}
            onPress={() => void addAdoption(store, meeting.id, tops)}
          >
            {texts.agenda.addAdoption}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** The item at which the previous verslag is adopted, right after the opening. */
export const addAdoption = (
  store: ReturnType<typeof useStore>,
  meetingId: string,
  tops: readonly AgendaItem[],
): Promise<string> =>
  addItem(
    store,
    meetingId,
    tops,
    { title: texts.agenda.adoptionTitle, kind: "adoptMinutes" },
    placeForAdoption(tops),
  );

function TimeLine({ meeting, items }: Pick<AgendaSectionProps, "meeting" | "items">) {
  const { planned, untimed, available } = agendaTime(meeting, items);
  const words = texts.agenda;
  if (planned === 0) return null;
  const isOver = available !== null && planned > available;
  const parts = [
    words.total(planned),
    isOver && words.over(planned - available),
    !isOver && available !== null && words.within(available),
    untimed > 0 && words.untimed(untimed),
  ];
  return <p>{parts.filter(Boolean).join(" ")}</p>;
}
