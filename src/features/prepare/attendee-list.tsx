/** People on the list of a meeting, each with what is known of their coming. */

import { CircleCheck, CircleX, type LucideIcon, UserRoundX } from "lucide-react";
import type { ReactNode } from "react";
import type { Attendee } from "../../domain/attendance.ts";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Tag, type TagTone } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";

const ROWS_AT_ONCE = 50;

export interface AttendeeListProps {
  readonly attendees: readonly Attendee[];
  /** The button under each name; none where the list is only to be read. */
  readonly actionFor?: ((attendee: Attendee) => ReactNode) | undefined;
}

export function AttendeeList({ attendees, actionFor }: AttendeeListProps) {
  if (attendees.length === 0) return <p>{texts.people.empty}</p>;
  return (
    <PagedList items={attendees} step={ROWS_AT_ONCE} aria-label={texts.people.list}>
      {(attendee) => (
        <ListRow
          key={attendee.attendance.id}
          title={attendee.person.name}
          meta={attendee.person.functie}
          tag={<StatusTag status={attendee.attendance.status} />}
          actions={actionFor?.(attendee)}
        />
      )}
    </PagedList>
  );
}

const STATUSES: Readonly<
  Record<string, { readonly icon: LucideIcon; readonly tone: TagTone; readonly word: () => string }>
> = {
  present: { icon: CircleCheck, tone: "green", word: () => texts.people.present },
  apologies: { icon: UserRoundX, tone: "yellow", word: () => texts.people.apologies },
  absent: { icon: CircleX, tone: "neutral", word: () => texts.people.absent },
};

function StatusTag({ status }: { readonly status: string }) {
  const look = STATUSES[status];
  if (!look) return null;
  return (
    <Tag icon={look.icon} tone={look.tone}>
      {look.word()}
    </Tag>
  );
}
