/** The jaarmap made into its files and handed to the phone: a PDF, and a page that opens in any browser. */

import { yearFolderOf } from "../documents/year-folder/year-folder-of.ts";
import { yearFolderFileName, yearFolderPaper } from "../documents/year-folder/year-folder-paper.ts";
import type { ShareYearFolder } from "../features/year-folder/share-year-folder.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { shareFiles } from "../ui/share-files.ts";
import { htmlFile, inDutch, pdfFile, shareHtml, sharePdf } from "./paper-files.ts";

export const shareYearFolder: ShareYearFolder = async (source, extras, form) => {
  const { paper, pdf, html } = inDutch(() => {
    const folder = yearFolderOf(source, extras);
    return {
      paper: yearFolderPaper(folder),
      pdf: yearFolderFileName(folder, "pdf"),
      html: yearFolderFileName(folder, "html"),
    };
  });
  switch (form) {
    case "both":
      return shareFiles([await pdfFile(paper, pdf), htmlFile(paper, html)]);
    case "pdf":
      return sharePdf(paper, pdf);
    case "html":
      return shareHtml(paper, html);
    default:
      return assertNever(form);
  }
};
