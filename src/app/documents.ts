/** Makes papers of a meeting and hands them to the phone: the one place where documents meet fonts, clock and sharing. */
import type { ActionList } from "../documents/action-list.ts";
import { verslagNow } from "../documents/adopted-verslag.ts";
import { documentFileName } from "../documents/document-file-name.ts";
import { paperDocx } from "../documents/docx/paper-docx.ts";
import { actionListPaper, decisionListPaper } from "../documents/list-papers.ts";
import { meetingName } from "../documents/meeting-name.ts";
import type { Paper } from "../documents/paper.ts";
import { paperHtml } from "../documents/paper-html.ts";
import { paperText } from "../documents/paper-text.ts";
import { paperPdf } from "../documents/pdf/paper-pdf.ts";
import { loadPdfFonts } from "../documents/pdf/pdf-fonts.ts";
import { actionListOf } from "../documents/verslag-lists.ts";
import { verslagPaper } from "../documents/verslag-paper.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import type { DocumentForm } from "../features/work-out/share-document.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { type FileShared, shareFile } from "../ui/share-file.ts";
import { shareText, type TextShared } from "../ui/share-text.ts";
import { texts } from "./texts.ts";

const TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
} as const;

/** A verslag in the form asked for. Throws when the adopted text cannot be read by this version of the app. */
export function shareVerslag(file: MeetingFile, form: DocumentForm): Promise<FileShared | TextShared> {
  const verslag = verslagNow(file);
  if (!verslag.ok) throw new Error(verslag.error);
  const name = (what: string, extension: string) =>
    documentFileName(what, file.meeting.date, meetingName(file.meeting), extension);
  const paper = verslagPaper(verslag.value);
  switch (form) {
    case "text":
      return shareText(paperText(paper));
    case "pdf":
      return sharePdf(paper, name(texts.files.verslag, "pdf"));
    case "docx":
      return paperDocx(paper).then((bytes) => handOut(bytes, name(texts.files.verslag, "docx"), TYPES.docx));
    case "html":
      return handOut(paperHtml(paper), name(texts.files.verslag, "html"), TYPES.html);
    case "decisions":
      return sharePdf(decisionListPaper(verslag.value), name(texts.files.decisions, "pdf"));
    case "actions":
      return sharePdf(actionListPaper(actionListOf(verslag.value)), name(texts.files.actions, "pdf"));
    default:
      return assertNever(form);
  }
}

/** A list of actions as a message, or as a PDF file. */
export function shareActionList(list: ActionList, form: "text" | "pdf"): Promise<FileShared | TextShared> {
  const paper = actionListPaper(list);
  if (form === "text") return shareText(paperText(paper));
  return sharePdf(paper, documentFileName(texts.files.actions, list.date, list.organisation, "pdf"));
}

async function sharePdf(paper: Paper, name: string): Promise<FileShared> {
  const bytes = await paperPdf(paper, await loadPdfFonts(loadAsset), Date.now());
  return handOut(bytes, name, TYPES.pdf);
}

function handOut(contents: Uint8Array | string, name: string, type: string): Promise<FileShared> {
  return shareFile(new File([contents as BlobPart], name, { type }));
}

/** The bytes of one of the app's own files; the service worker has them without internet. */
async function loadAsset(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`asset ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
