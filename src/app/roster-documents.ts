/** The rooster van aftreden and a proposal for it, handed to the phone in the form asked for. */

import { documentFileName } from "../documents/document-file-name.ts";
import type { Paper } from "../documents/paper.ts";
import { proposalPaper } from "../documents/roster/proposal-paper.ts";
import { rosterPaper } from "../documents/roster/roster-paper.ts";
import { texts } from "../documents/roster/texts.ts";
import type { ShareProposal, ShareRoster } from "../features/roster/share-roster.ts";
import { inDutch, type PaperForm, sharePaperAs } from "./paper-files.ts";

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

const handOut = ({ paper, what }: Made, { date, organisation }: About, form: PaperForm, size: 12 | 16) =>
  sharePaperAs(form, paper, (extension) => documentFileName(what, date, organisation, extension), size);
