/** The mail that goes with the papers: its subject and its few lines. The file itself is added by hand. */

import type { MeetingFile } from "../../domain/meeting-file.ts";
import { minutesStateOf } from "../../domain/meeting-state.ts";
import type { HandedOut } from "../../domain/tables/handing-out.ts";
import { dayAndDate, when } from "../../press/spoken-dates.ts";
import { kindOf, titleOf } from "./meeting-papers.ts";
import { texts } from "./texts.ts";

export type CoverLetter = { readonly subject: string; readonly body: string };

/** In the language of papers when built inside `inLanguage("nl", …)`. */
export function coverLetter(file: MeetingFile, what: HandedOut): CoverLetter {
  const { meeting, organisation } = file;
  const name = titleOf(file) || kindOf(file);
  const isConcept = what === "minutes" && minutesStateOf(meeting) !== "adopted";
  const { mail } = texts;
  const { subjects } = mail;
  const subject = what === "invitation" ? subjects.papers : subjects[isConcept ? "concept" : what];
  const isBefore = what !== "minutes" && what !== "actions";
  const body = [
    mail.greeting,
    "",
    sentence(file, what, isConcept),
    ...(isBefore && meeting.place !== "" ? [mail.place(meeting.place)] : []),
    ...(isConcept && meeting.reactUntil !== "" ? [mail.reactUntil(dayAndDate(meeting.reactUntil))] : []),
    "",
    mail.attached,
    "",
    mail.regards,
    organisation.name,
  ];
  return {
    subject: [`${subject} ${name}`, dayAndDate(meeting.date)].filter((part) => part.trim() !== "").join(", "),
    body: body.join("\n").trim(),
  };
}

function sentence(file: MeetingFile, what: HandedOut, isConcept: boolean): string {
  const { meeting } = file;
  const { mail } = texts;
  const name = titleOf(file) || kindOf(file);
  const isBefore = what !== "minutes" && what !== "actions";
  const moment = isBefore ? when(meeting.date, meeting.start) : dayAndDate(meeting.date);
  const theMeeting = moment === "" ? name : mail.theMeeting(name, moment);
  if (what === "minutes") return isConcept ? mail.concept(theMeeting) : mail.adopted(theMeeting);
  if (what === "actions") return mail.actions(theMeeting);
  return mail.papers(what === "agenda" ? mail.theAgenda : mail.thePapers, theMeeting);
}
