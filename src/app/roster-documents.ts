/** The rooster van aftreden and a proposal for it, handed to the phone in the form asked for. */

import { documentFileName } from "../documents/document-file-name.ts";
import type { Paper } from "../documents/paper.ts";
import { paperText } from "../documents/paper-text.ts";
import { proposalPaper } from "../documents/roster/proposal-paper.ts";
import { rosterPaper } from "../documents/roster/roster-paper.ts";
import { texts } from "../documents/roster/texts.ts";
import type { PaperForm, ShareProposal, ShareRoster } from "../features/roster/share-roster.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { shareText } from "../ui/share-text.ts";
import { inDutch, shareDocx, sharePdf } from "./paper-files.ts";

export const shareRoster: ShareRoster = (sheet, form, size) =>
  handOut(
    inDutch(() => ({ paper: rosterPaper(sheet), what: texts.file })),
    sheet,
    form,
    size,
  );

export const shareProposal: ShareProposal = (sheet, form, size) =>
  handOut(
    inDutch(() => ({ paper: proposalPaper(sheet), what: texts.fileProposal })),
    sheet,
    form,
    size,
  );

type Made = { readonly paper: Paper; readonly what: string };
type About = { readonly date: string; readonly organisation: string };

function handOut({ paper, what }: Made, { date, organisation }: About, form: PaperForm, size: 12 | 16) {
  const name = (extension: string) => documentFileName(what, date, organisation, extension);
  switch (form) {
    case "text":
      return shareText(paperText(paper));
    case "pdf":
      return sharePdf(paper, name("pdf"), size);
    case "docx":
      return shareDocx(paper, name("docx"), size);
    default:
      return assertNever(form);
  }
}
