/** One meeting in the list; leads to the step that comes next. */

import { meetingName } from "../../documents/meeting-name.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { ListRow } from "../../ui/list-row.tsx";
import { meetingMomentAndPlace } from "./meeting-moment.ts";
import { nextPath } from "./meeting-paths.ts";
import { MeetingTag } from "./meeting-tag.tsx";

export function MeetingRow({ meeting, today }: { readonly meeting: Meeting; readonly today: string }) {
  return (
    <ListRow
      title={meetingName(meeting)}
      meta={meetingMomentAndPlace(meeting, today)}
      tag={<MeetingTag meeting={meeting} today={today} />}
      struck={isCancelled(meeting)}
      href={nextPath(meeting)}
    />
  );
}
