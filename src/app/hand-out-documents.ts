/** The papers around a meeting, handed to the phone in the form asked for. */

import { verslagNow } from "../documents/adopted-verslag.ts";
import { documentFileName } from "../documents/document-file-name.ts";
import { agendaPaper } from "../documents/hand-out/agenda-paper.ts";
import { bundlePaper } from "../documents/hand-out/bundle-paper.ts";
import { type CoverLetter, coverLetter } from "../documents/hand-out/cover-letter.ts";
import type { MeetingPapers } from "../documents/hand-out/meeting-papers.ts";
import { notesSheet } from "../documents/hand-out/notes-sheet.ts";
import { actionListFor } from "../documents/hand-out/open-action-list.ts";
import { signInPaper } from "../documents/hand-out/sign-in-paper.ts";
import { texts as handOutTexts } from "../documents/hand-out/texts.ts";
import { actionListPaper } from "../documents/list-papers.ts";
import { meetingName } from "../documents/meeting-name.ts";
import type { Paper } from "../documents/paper.ts";
import { actionListOf } from "../documents/verslag-lists.ts";
import { verslagPaper } from "../documents/verslag-paper.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import type { HandedOut } from "../domain/tables/handing-out.ts";
import type { PaperKind } from "../features/hand-out/paper-kinds.ts";
import type { SharePaper } from "../features/hand-out/share-paper.ts";
import type { ShareActionsOf } from "../features/people/share-actions.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { inDutch, sharePaperAs } from "./paper-files.ts";
import { texts } from "./texts.ts";

/** Throws when the adopted text cannot be read by this version of the app. */
export const sharePaper: SharePaper = async (papers, kind, form, size) => {
  const { paper, what, about } = inDutch(() => ({
    paper: paperOf(papers, kind),
    what: fileNameOf(kind),
    about: meetingName(papers.file.meeting),
  }));
  const nameFor = (extension: string) => documentFileName(what, papers.file.meeting.date, about, extension);
  return sharePaperAs(form, paper, nameFor, size);
};

function paperOf(papers: MeetingPapers, kind: PaperKind): Paper {
  switch (kind) {
    case "papers":
      return bundlePaper(papers);
    case "agenda":
      return agendaPaper(papers);
    case "signIn":
      return signInPaper(papers);
    case "sheet":
      return notesSheet(papers);
    case "minutes":
      return verslagPaper(readable(papers.file));
    case "actions":
      return actionListPaper(actionListOf(readable(papers.file)));
    default:
      return assertNever(kind);
  }
}

function readable(file: MeetingFile) {
  const verslag = verslagNow(file);
  if (!verslag.ok) throw new Error(verslag.error);
  return verslag.value;
}

function fileNameOf(kind: PaperKind): string {
  if (kind === "minutes") return texts.files.verslag;
  return kind === "actions" ? texts.files.actions : handOutTexts.files[kind];
}

/** The mail with a paper: its words are Dutch, as the paper's. */
export const letterWith = (file: MeetingFile, what: HandedOut): CoverLetter =>
  inDutch(() => coverLetter(file, what));

/** "Actielijst voor …", as a message or a PDF. */
export const shareActionsOf: ShareActionsOf = (name, actions, about, form) => {
  const { paper, what } = inDutch(() => ({
    paper: actionListPaper(actionListFor(name, actions, about)),
    what: texts.files.actions,
  }));
  return sharePaperAs(form, paper, (extension) => documentFileName(what, about.today, name, extension));
};
