/** The dossier for a successor, made in Dutch and handed to the phone in the form asked for. */

import { documentFileName } from "../documents/document-file-name.ts";
import { handoverPaper } from "../documents/handover/handover-paper.ts";
import { texts } from "../documents/handover/texts.ts";
import type { ShareDossier } from "../features/handover/share-dossier.ts";
import { inDutch, sharePaperAs } from "./paper-files.ts";

export const shareDossier: ShareDossier = (dossier, form) => {
  const paper = inDutch(() => handoverPaper(dossier));
  return sharePaperAs(form, paper, (extension) =>
    documentFileName(texts.file, dossier.today, dossier.office.functie, extension),
  );
};
