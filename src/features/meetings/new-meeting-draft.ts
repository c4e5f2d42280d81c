/** What was filled in for a new meeting, kept while one looks elsewhere in the app. */

import { create } from "zustand";
import type { MeetingDraft } from "../../domain/drafts/meeting.ts";
import { endAfter } from "../../domain/formats/format-of.ts";
import type { EffectiveFormat } from "../../domain/formats/shipped-formats.ts";

/** `isPublic` and `end` null follow the format of the kind. */
export type NewMeetingDraft = Omit<MeetingDraft, "isPublic" | "end"> & {
  readonly isPublic: boolean | null;
  readonly end: string | null;
};

/** The draft with what its format says filled in. */
export function filledIn(typed: NewMeetingDraft, format: EffectiveFormat): MeetingDraft {
  return {
    ...typed,
    isPublic: typed.isPublic ?? format.isPublic,
    end: typed.end ?? endAfter(typed.start, format.duration),
  };
}

const BLANK: NewMeetingDraft = {
  kind: "board",
  title: "",
  date: "",
  start: "",
  end: null,
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
