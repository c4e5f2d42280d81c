/** The verslag and the lists of a meeting, handed to the phone in the form asked for. */

import type { ActionList } from "../documents/action-list.ts";
import { verslagNow } from "../documents/adopted-verslag.ts";
import { documentFileName } from "../documents/document-file-name.ts";
import { actionListPaper, decisionListPaper } from "../documents/list-papers.ts";
import { meetingName } from "../documents/meeting-name.ts";
import { actionListOf } from "../documents/verslag-lists.ts";
import { verslagPaper } from "../documents/verslag-paper.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import type { DocumentForm } from "../features/work-out/share-document.ts";
import type { FileShared } from "../ui/share-file.ts";
import type { TextShared } from "../ui/share-text.ts";
import { inDutch, shareHtml, sharePaperAs, sharePdf } from "./paper-files.ts";
import { texts } from "./texts.ts";

/** A verslag in the form asked for. Throws when the adopted text cannot be read by this version of the app. */
export function shareVerslag(file: MeetingFile, form: DocumentForm): Promise<FileShared | TextShared> {
  const verslag = verslagNow(file);
  if (!verslag.ok) throw new Error(verslag.error);
  const { paper, decisions, actions, files, ofMeeting } = inDutch(() => ({
    paper: verslagPaper(verslag.value),
    decisions: decisionListPaper(verslag.value),
    actions: actionListPaper(actionListOf(verslag.value)),
    files: texts.files,
    ofMeeting: meetingName(file.meeting),
  }));
  const name = (what: string, extension: string) =>
    documentFileName(what, file.meeting.date, ofMeeting, extension);
  switch (form) {
    case "html":
      return shareHtml(paper, name(files.verslag, "html"));
    case "decisions":
      return sharePdf(decisions, name(files.decisions, "pdf"));
    case "actions":
      return sharePdf(actions, name(files.actions, "pdf"));
    default:
      return sharePaperAs(form, paper, (extension) => name(files.verslag, extension));
  }
}

/** A list of actions as a message, or as a PDF file. */
export function shareActionList(list: ActionList, form: "text" | "pdf"): Promise<FileShared | TextShared> {
  const { paper, file } = inDutch(() => ({ paper: actionListPaper(list), file: texts.files.actions }));
  return sharePaperAs(form, paper, (extension) =>
    documentFileName(file, list.date, list.organisation, extension),
  );
}
