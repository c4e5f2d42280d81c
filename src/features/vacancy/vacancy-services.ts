/** What a vacancy needs from outside: words made in Dutch, and files handed to the phone. */

import type { VacancySource } from "../../documents/vacancy/vacancy.ts";
import type { FileShared } from "../../ui/share-file.ts";

export type PaperForm = "pdf" | "docx";
export type PosterSize = "A4" | "A3";

export type VacancyServices = {
  /** The text as it is made up, and the subject of a mail with it. */
  readonly words: (source: VacancySource) => { readonly text: string; readonly subject: string };
  /** Called from a press, as the next. In own words where the office has them. */
  readonly sharePaper: (source: VacancySource, form: PaperForm) => Promise<FileShared>;
  readonly sharePoster: (source: VacancySource, size: PosterSize) => Promise<FileShared>;
};
