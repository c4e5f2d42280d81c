/** One meeting in the list; leads to the step that comes next. */

import { EyeOff } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { ListRow } from "../../ui/list-row.tsx";
import { Tag } from "../../ui/tag.tsx";
import { meetingMomentAndPlace } from "./meeting-moment.ts";
import { nextPath } from "./meeting-paths.ts";
import { MeetingTag } from "./meeting-tag.tsx";
import { texts } from "./texts.ts";

interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly today: string;
  /** Its verslag was adopted, should be public and is not. */
  readonly isUnpublished?: boolean;
}

export function MeetingRow({ meeting, today, isUnpublished = false }: MeetingRowProps) {
  return (
    <ListRow
      title={meetingName(meeting)}
      meta={meetingMomentAndPlace(meeting, today)}
      tag={
        <>
          <MeetingTag meeting={meeting} today={today} />
          {isUnpublished && <Tag icon={EyeOff}>{texts.unpublished}</Tag>}
        </>
      }
      struck={isCancelled(meeting)}
      href={nextPath(meeting)}
    />
  );
}
