/** What handing over needs from outside: the dossier as one file or as a text. */

import type { Dossier } from "../../domain/handover/dossier.ts";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";

export type DossierForm = "pdf" | "docx" | "text";

/** Called from a press. */
export type ShareDossier = (dossier: Dossier, form: DossierForm) => Promise<FileShared | TextShared>;
