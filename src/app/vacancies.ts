/** Vacancies: their words, papers and posters, made in Dutch and handed to the phone. */

import { documentFileName } from "../documents/document-file-name.ts";
import { loadPdfFonts } from "../documents/pdf/pdf-fonts.ts";
import { posterPdf } from "../documents/pdf/poster-pdf.ts";
import { texts } from "../documents/vacancy/texts.ts";
import { vacancyPaper, vacancySubject, vacancyText } from "../documents/vacancy/vacancy-paper.ts";
import { vacancyPoster } from "../documents/vacancy/vacancy-poster.ts";
import type { VacancyServices } from "../features/vacancy/vacancy-services.ts";
import { shareFile } from "../ui/share-file.ts";
import { inDutch, loadAsset, shareDocx, sharePdf } from "./paper-files.ts";

export const vacancyServices: VacancyServices = {
  words: (source) => inDutch(() => ({ text: vacancyText(source), subject: vacancySubject(source) })),
  sharePaper: (source, form) => {
    const paper = inDutch(() => vacancyPaper(source, source.office.vacancyText));
    const name = documentFileName(texts.files.vacancy, "", source.office.functie, form);
    return form === "pdf" ? sharePdf(paper, name) : shareDocx(paper, name);
  },
  sharePoster: async (source, size) => {
    const poster = inDutch(() => vacancyPoster(source));
    const bytes = await posterPdf(poster, size, await loadPdfFonts(loadAsset), Date.now());
    const name = documentFileName(texts.files.poster(size), "", source.office.functie, "pdf");
    return shareFile(new File([bytes as BlobPart], name, { type: "application/pdf" }));
  },
};
