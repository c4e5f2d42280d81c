/** `/notuleren` leads to the meeting that is on now: the live one, else today's, else the list. */

import { Navigate } from "react-router";
import { currentMeeting } from "../../domain/meeting-step.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { meetingPath } from "./meeting-paths.ts";

export function CurrentMeetingRedirect() {
  const today = useStore().today();
  const all = useLive((reader) => reader.all(meetings));
  if (!all) return null;
  const current = currentMeeting(all, today);
  return <Navigate to={current ? meetingPath(current.id, "takeMinutes") : "/vergaderingen"} replace />;
}
