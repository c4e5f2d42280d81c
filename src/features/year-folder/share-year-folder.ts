/** What this slice needs from outside: the jaarmap made into files and handed to the phone. */

import type { YearFolderSource } from "../../documents/year-folder/year-folder-source.ts";
import type { Extras } from "../../domain/year/public-part.ts";
import type { FileShared } from "../../ui/share-file.ts";

/** `both`: the PDF and the page (HTML), at once. */
export type FolderForm = "both" | "pdf" | "html";

/** By the share menu or as a download. Called from a press. */
export type ShareYearFolder = (
  source: YearFolderSource,
  extras: Extras,
  form: FolderForm,
) => Promise<FileShared>;
