/** What was filled in for a new meeting, kept while one looks elsewhere in the app. */

import { create } from "zustand";
import type { MeetingDraft } from "../../domain/drafts/meeting.ts";

/** `isPublic` null follows the kind. */
export type NewMeetingDraft = Omit<MeetingDraft, "isPublic"> & { readonly isPublic: boolean | null };

const BLANK: NewMeetingDraft = {
  kind: "board",
  title: "",
  date: "",
  start: "",
  end: "",
  place: "",
  isPublic: null,
};

const useDrafts = create<Readonly<Record<string, NewMeetingDraft>>>(() => ({}));

/** The draft of one organisation; blank after `forgetNewMeeting`. */
export const useNewMeetingDraft = (organisationId: string): NewMeetingDraft =>
  useDrafts((drafts) => drafts[organisationId] ?? BLANK);

export function changeNewMeeting(organisationId: string, change: Partial<NewMeetingDraft>): void {
  useDrafts.setState((drafts) => ({
    [organisationId]: { ...(drafts[organisationId] ?? BLANK), ...change },
  }));
}

export function forgetNewMeeting(organisationId: string): void {
  useDrafts.setState({ [organisationId]: BLANK });
}
