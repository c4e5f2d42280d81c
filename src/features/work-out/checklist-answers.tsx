/** Points of the checklist that are answered on the spot. What was answered stays in its place as long as one looks. */

import { useState } from "react";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { AgendaItem, Attendance } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { markAttendance, setOutcome } from "./commands.ts";
import { texts } from "./texts.ts";

const STEP = 10;

/** Those of `all` that are open or were answered here, in their own order. */
function useStaying<T extends { readonly id: string }>(all: readonly T[], open: readonly T[]) {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const openIds = new Set(open.map(({ id }) => id));
  const shown = all.filter(({ id }) => openIds.has(id) || answered.has(id));
  return { shown, stay: (id: string) => setAnswered(new Set([...answered, id])) };
}

type CheckProps<T> = { readonly file: MeetingFile; readonly open: readonly T[] };

export function AttendanceCheck({ file, open }: CheckProps<Attendance>) {
  const store = useStore();
  const { shown, stay } = useStaying(file.attendance, open);
  if (shown.length === 0) return null;
  return (
    <Section level={3} title={texts.check.attendance} count={open.length}>
      <PagedList items={shown} step={STEP} aria-label={texts.check.attendance}>
        {(each) => {
          const name = file.people.get(each.personId)?.name || texts.check.unknownPerson;
          return (
            <ListRow
              key={each.id}
              title={name}
              actions={
                <ChipGroup
                  mode="one"
                  label={texts.check.statusOf(name)}
                  hideLabel
                  value={each.status === "" ? null : each.status}
                  options={[
                    { value: "present", label: texts.check.statuses.present },
                    { value: "apologies", label: texts.check.statuses.apologies },
                    { value: "absent", label: texts.check.statuses.absent },
                  ]}
                  onChange={(status) => {
                    stay(each.id);
                    void markAttendance(store, each.id, status === null ? "" : (status as "present"));
                  }}
                />
              }
            />
          );
        }}
      </PagedList>
    </Section>
  );
}

export function ItemsCheck({ file, open }: CheckProps<AgendaItem>) {
  const store = useStore();
  const { shown, stay } = useStaying(file.items, open);
  if (shown.length === 0) return null;
  const numbers = new Map(flatAgenda(agendaTree(file.items)).map(({ item, number }) => [item.id, number]));
  return (
    <Section level={3} title={texts.check.items} count={open.length}>
      <PagedList items={shown} step={STEP} aria-label={texts.check.items}>
        {(item) => {
          const title = `${numbers.get(item.id) ?? ""} ${item.title.trim() || texts.check.noTitle}`.trim();
          return (
            <ListRow
              key={item.id}
              title={title}
              href={`/vergaderingen/${file.meeting.id}/notuleren?punt=${item.id}`}
              actions={
                <ChipGroup
                  mode="one"
                  label={texts.check.outcomeOf(title)}
                  hideLabel
                  value={item.outcome === "" ? null : item.outcome}
                  options={[
                    { value: "discussed", label: texts.check.discussed },
                    { value: "deferred", label: texts.check.deferred },
                  ]}
                  onChange={(outcome) => {
                    stay(item.id);
                    void setOutcome(store, item.id, outcome === null ? "" : (outcome as "discussed"));
                  }}
                />
              }
            />
          );
        }}
      </PagedList>
    </Section>
  );
}
