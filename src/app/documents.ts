/** Makes papers of a meeting and hands them to the phone: the one place where documents meet fonts, clock and sharing. */
import type { ActionList } from "../documents/action-list.ts";
import { documentFileName } from "../documents/document-file-name.ts";
import { actionListPaper } from "../documents/list-papers.ts";
import type { Paper } from "../documents/paper.ts";
import { paperText } from "../documents/paper-text.ts";
import { loadPdfFonts } from "../documents/pdf/pdf-fonts.ts";
import { paperPdf } from "../documents/pdf/paper-pdf.ts";
import { type FileShared, shareFile } from "../ui/share-file.ts";
import { shareText, type TextShared } from "../ui/share-text.ts";

/** The bytes of one of the app's own files; the service worker has them without internet. */
async function loadAsset(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`asset ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A paper as tagged PDF. */
export async function makePdf(paper: Paper): Promise<Uint8Array> {
  return paperPdf(paper, await loadPdfFonts(loadAsset), Date.now());
}

/** A list of actions as a message, or as a PDF file. */
export async function shareActionList(list: ActionList, form: "text" | "pdf"): Promise<FileShared | TextShared> {
  const paper = actionListPaper(list);
  if (form === "text") return shareText(paperText(paper));
  const bytes = await makePdf(paper);
  return shareFile(fileOf(bytes, documentFileName("actielijst", list.date, list.organisation, "pdf"), "application/pdf"));
}

/** Bytes under a name, as the phone's sharing wants them. */
export function fileOf(bytes: Uint8Array | string, name: string, type: string): File {
  return new File([bytes as BlobPart], name, { type });
}
