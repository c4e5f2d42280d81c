/** `/vergaderingen/:id` leads to the step of the meeting that comes next. */

import { Navigate, useParams } from "react-router";
import { nextPath } from "./meeting-paths.ts";
import { MissingMeeting } from "./missing-meeting.tsx";
import { useMeeting } from "./use-meeting.ts";

export function MeetingRedirect() {
  const { id = "" } = useParams();
  const meeting = useMeeting(id);
  if (meeting === undefined) return null;
  return meeting === null ? <MissingMeeting /> : <Navigate to={nextPath(meeting)} replace />;
}
