/** The dossier for a successor, made in Dutch and handed to the phone in the form asked for. */

import { documentFileName } from "../documents/document-file-name.ts";
import { handoverPaper } from "../documents/handover/handover-paper.ts";
import { texts } from "../documents/handover/texts.ts";
import { paperText } from "../documents/paper-text.ts";
import type { ShareDossier } from "../features/handover/share-dossier.ts";
import { shareText } from "../ui/share-text.ts";
import { inDutch, shareDocx, sharePdf } from "./paper-files.ts";

export const shareDossier: ShareDossier = (dossier, form) => {
  const paper = inDutch(() => handoverPaper(dossier));
  if (form === "text") return shareText(paperText(paper));
  const name = documentFileName(texts.file, dossier.today, dossier.office.functie, form);
  return form === "pdf" ? sharePdf(paper, name) : shareDocx(paper, name);
};
