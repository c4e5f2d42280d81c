/** What this slice needs from outside: a paper made and handed to the phone. */

import type { ProposalSheet } from "../../documents/roster/proposal-paper.ts";
import type { RosterSheet } from "../../documents/roster/roster-paper.ts";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";

/** In the order they are offered. */
export const PAPER_FORMS = ["pdf", "docx", "text"] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/** Files by the share menu or as a download, `text` as a message; `size` in points. Called from a press. */
export type SharePaper<Sheet> = (
  sheet: Sheet,
  form: PaperForm,
  size: 12 | 16,
) => Promise<FileShared | TextShared>;

export type ShareRoster = SharePaper<RosterSheet>;
export type ShareProposal = SharePaper<ProposalSheet>;
