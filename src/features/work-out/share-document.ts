/** What this slice needs from outside: a document of a meeting, made and handed to the phone. */

import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";

/** In the order they are offered. `decisions` and `actions` are the lists alone, as a PDF; `text` is a message. */
export const DOCUMENT_FORMS = ["pdf", "docx", "html", "text", "decisions", "actions"] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** Makes the document and shares it (files by the share menu or as a download, `text` as text). Called from a press. */
export type ShareDocument = (file: MeetingFile, form: DocumentForm) => Promise<FileShared | TextShared>;
