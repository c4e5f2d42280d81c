/** The addresses of a meeting's three steps. */

import { type MeetingStep, nextStepOf } from "../../domain/meeting-step.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";

const WORDS: Record<MeetingStep, string> = {
  prepare: "voorbereiden",
  takeMinutes: "notuleren",
  workOut: "uitwerken",
};

export const meetingPath = (id: string, step: MeetingStep): string => `/vergaderingen/${id}/${WORDS[step]}`;

/** Where a meeting leads to as it stands now. */
export const nextPath = (meeting: Pick<Meeting, "id" | "opened" | "closed">): string =>
  meetingPath(meeting.id, nextStepOf(meeting));

/** The step an address shows; undefined for none of the three. */
export const stepOfPath = (pathname: string): MeetingStep | undefined =>
  (Object.keys(WORDS) as MeetingStep[]).find((step) => pathname.split("/").includes(WORDS[step]));
