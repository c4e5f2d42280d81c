/** A paper becomes a file and goes to the phone: the one place where documents meet fonts, clock and sharing. */

import { paperDocx } from "../documents/docx/paper-docx.ts";
import type { Paper, PrintSize } from "../documents/paper.ts";
import { paperHtml } from "../documents/paper-html.ts";
import { paperText } from "../documents/paper-text.ts";
import { paperPdf } from "../documents/pdf/paper-pdf.ts";
import { loadPdfFonts } from "../documents/pdf/pdf-fonts.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { inLanguage } from "../kernel/language.ts";
import { type FileShared, shareFile } from "../ui/share-file.ts";
import { shareText, type TextShared } from "../ui/share-text.ts";

/** What is handed out is read by residents and the municipality: in Dutch, whatever the screens speak. */
export const inDutch = <T>(make: () => T): T => inLanguage("nl", make);

/** `name` is the whole file name. Called from a press. */
export const sharePdf = async (paper: Paper, name: string, size: PrintSize = 12): Promise<FileShared> =>
  shareFile(await pdfFile(paper, name, size));

/** The forms nearly every paper comes in: two files, and a message. */
export type PaperForm = "pdf" | "docx" | "text";

/** `nameFor` gives the whole file name with an extension. Called from a press. */
export function sharePaperAs(
  form: PaperForm,
  paper: Paper,
  nameFor: (extension: string) => string,
  size: PrintSize = 12,
): Promise<FileShared | TextShared> {
  switch (form) {
    case "text":
      return shareText(paperText(paper));
    case "pdf":
      return sharePdf(paper, nameFor("pdf"), size);
    case "docx":
      return shareDocx(paper, nameFor("docx"), size);
    default:
      return assertNever(form);
  }
}

export async function pdfFile(paper: Paper, name: string, size: PrintSize = 12): Promise<File> {
  const bytes = await paperPdf(paper, await loadPdfFonts(loadAsset), Date.now(), size);
  return fileOf(bytes, name, "application/pdf");
}

export async function shareDocx(paper: Paper, name: string, size: PrintSize = 12): Promise<FileShared> {
  return shareFile(fileOf(await paperDocx(paper, size), name, WORD));
}

export const shareHtml = (paper: Paper, name: string): Promise<FileShared> =>
  shareFile(htmlFile(paper, name));

export const htmlFile = (paper: Paper, name: string): File =>
  fileOf(
    inDutch(() => paperHtml(paper)),
    name,
    "text/html",
  );

/** `contents`: a calendar file (press/ics). */
export const shareCalendarFile = (contents: string, name: string): Promise<FileShared> =>
  shareFile(fileOf(contents, name, "text/calendar"));

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const fileOf = (contents: Uint8Array | string, name: string, type: string): File =>
  new File([contents as BlobPart], name, { type });

/** The bytes of one of the app's own files; the service worker has them without internet. */
export async function loadAsset(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`asset ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
