/** The sub-points of one agenda item, one level deep. */

import { Trash2 } from "lucide-react";
import type { AgendaEntry } from "../../domain/agenda.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { AddLine } from "./add-line.tsx";
import { addItem, moveItem } from "./commands.ts";
import { takeOff } from "./take-off.ts";
import { texts } from "./texts.ts";
import { TitleField } from "./title-field.tsx";

export function SubPoints({ entry }: { readonly entry: AgendaEntry }) {
  const store = useStore();
  const { item } = entry;
  const siblings = entry.children.map((child) => child.item);
  const add = (title: string) =>
    void addItem(store, item.meetingId, siblings, { title, parentId: item.id }, null);
  return (
    <Section title={texts.agenda.subPointsTitle} level={3}>
      {entry.children.length > 0 && (
        <SortableList
          aria-label={texts.agenda.subPoints(item.title)}
          items={entry.children.map((child) => ({ ...child, id: child.item.id }))}
          getLabel={(child) => child.item.title}
          onMove={(id, beforeId) => void moveItem(store, siblings, id, beforeId)}
          renderItem={(child) => <SubPoint entry={child} />}
        />
      )}
      <AddLine
        label={texts.agenda.addSubPoint}
        button={texts.agenda.addSubPointButton}
        keptUnder={`${item.id} sub-point`}
        onAdd={add}
      />
    </Section>
  );
}

function SubPoint({ entry }: { readonly entry: AgendaEntry }) {
  const store = useStore();
  const { item } = entry;
  return (
    <>
      <TitleField item={item} label={texts.agenda.subPoint(entry.number)} />
      <Button
        writes
        variant="quiet"
        icon={Trash2}
        aria-label={texts.agenda.removeSubPointNamed(item.title)}
        onPress={() => void takeOff(store, item.title, [item.id])}
      >
        {texts.agenda.removeSubPoint}
      </Button>
    </>
  );
}
