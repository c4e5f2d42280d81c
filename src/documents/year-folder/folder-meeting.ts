/** A meeting as the jaarmap tells of it: when, where, how many residents, and where its verslag is. */

import { minutesStateOf } from "../../domain/meeting-state.ts";
import { isPublicMeeting } from "../../domain/public-meetings.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Publication } from "../../domain/tables/publications.ts";
import { type Extras, publicPlace } from "../../domain/year/public-part.ts";
import { isHeld, shouldBePublic } from "../../domain/year/year-state.ts";
import { documentFileName } from "../document-file-name.ts";
import { meetingName } from "../meeting-name.ts";
import { texts } from "./texts.ts";
import type { FolderMeeting, FolderMinutes } from "./year-folder.ts";

export type Describe = (meeting: Meeting) => FolderMeeting;

export function describeMeetings(publications: readonly Publication[], extras: Extras): Describe {
  const byMeeting = Map.groupBy(
    publications.filter(({ on }) => on !== ""),
    ({ meetingId }) => meetingId,
  );
  return (meeting) => ({
    id: meeting.id,
    date: meeting.date,
    name: meetingName(meeting),
    place: meeting.place.trim(),
    isOpen: isPublicMeeting(meeting),
    residents: meeting.residents,
    minutes: minutesOf(meeting, byMeeting.get(meeting.id) ?? [], extras),
  });
}

function minutesOf(meeting: Meeting, published: readonly Publication[], extras: Extras): FolderMinutes {
  // As the app calls the file when the verslag is handed out.
  const fileName = documentFileName(texts.minutesFile, meeting.date, meetingName(meeting), "pdf");
  if (published.length > 0) {
    const places = published
      .toSorted((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
      .map((each) => ({ via: each.via, where: publicPlace(each), on: each.on }));
    return { state: "published", places, fileName };
  }
  if (!isHeld(meeting) || !shouldBePublic(meeting)) return { state: "none" };
  const isTold = extras.has("waitingMinutes");
  return {
    state: "waiting",
    stage: isTold ? minutesStateOf(meeting) : "",
    fileName: isTold ? fileName : "",
  };
}
