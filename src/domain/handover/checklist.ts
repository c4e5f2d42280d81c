/** The checklist of handing over an office: its lines, and which of them were seen to. */

import type { Office } from "../tables/board.ts";
import { LEGAL_FORMS, type LegalForm, type Organisation } from "../tables/organisation.ts";
import { shippedChecklist } from "./shipped-checklists.ts";

type Lists = Pick<Office, "functie" | "checklist">;

export type HandoverLine = { readonly text: string; readonly isDone: boolean };

export type HandoverList = {
  readonly lines: readonly HandoverLine[];
  readonly done: number;
  /** Whether the organisation made it its own. */
  readonly isOwn: boolean;
};

/** A legal form from a newer version of the app counts as not said. */
const formOf = ({ legalForm }: Pick<Organisation, "legalForm">): LegalForm =>
  LEGAL_FORMS.find((form) => form === legalForm) ?? "";

/**
 * The organisation's own lines where it has any, else those that are shipped for this functie; each once. `ticked`: the
 * lines that were seen to; those that are not on the list are not counted.
 */
export function handoverList(
  office: Lists,
  organisation: Pick<Organisation, "legalForm">,
  ticked: readonly string[],
): HandoverList {
  const texts = office.checklist ?? shippedChecklist(office.functie, formOf(organisation));
  const lines = [...new Set(texts)].map((text) => ({ text, isDone: ticked.includes(text) }));
  return { lines, done: lines.filter(({ isDone }) => isDone).length, isOwn: office.checklist !== null };
}

/** A line that only got other words, when the lines `before` become those `after`: it keeps its tick. */
export function renamedLine(
  before: readonly string[],
  after: readonly string[],
): { readonly from: string; readonly to: string } | undefined {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  const [from, to] = [gone[0], come[0]];
  const isRenamed = before.length === after.length && gone.length === 1 && come.length === 1;
  return isRenamed && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Whether a text seems to hold a password or a pin: those are handed over in person. */
export const holdsPassword = (text: string): boolean =>
  /(?:wacht\s?woord(?:en)?|pin\s?code|password|pasw\w*|toegangscode)\s*(?:is|[:=])\s*\S/iu.test(text);
