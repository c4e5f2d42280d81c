/** What this slice needs from outside: a paper made and handed to the phone, and the mail that goes with it. */

import type { CoverLetter } from "../../documents/hand-out/cover-letter.ts";
import type { MeetingPapers } from "../../documents/hand-out/meeting-papers.ts";
import type { PrintSize } from "../../documents/paper.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { HandedOut } from "../../domain/tables/handing-out.ts";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";
import type { PaperKind } from "./paper-kinds.ts";

export type PaperForm = "pdf" | "docx" | "text";

/** Files by the share menu or as a download, `text` as a message. Called from a press. */
export type SharePaper = (
  papers: MeetingPapers,
  kind: PaperKind,
  form: PaperForm,
  size: PrintSize,
) => Promise<FileShared | TextShared>;

/** Subject and body of the mail with the paper, in the language of papers. */
export type LetterWith = (file: MeetingFile, what: HandedOut) => CoverLetter;
