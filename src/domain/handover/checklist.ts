/** The checklist of handing over an office: its lines, and which of them were seen to. */

import type { Office } from "../tables/board.ts";
import { LEGAL_FORMS, type LegalForm, type Organisation } from "../tables/organisation.ts";
import { shippedChecklist } from "./shipped-checklists.ts";

type Lists = Pick<Office, "functie" | "checklist" | "ticked">;

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

/** The organisation's own lines where it has any, else those that are shipped for this functie; each once. */
export function handoverList(office: Lists, organisation: Pick<Organisation, "legalForm">): HandoverList {
  const texts = office.checklist ?? shippedChecklist(office.functie, formOf(organisation));
  const lines = [...new Set(texts)].map((text) => ({ text, isDone: office.ticked.includes(text) }));
  return { lines, done: lines.filter(({ isDone }) => isDone).length, isOwn: office.checklist !== null };
}

/** What to write when a line was seen to, or not after all. */
export function ticked(office: Pick<Lists, "ticked">, line: string, isDone: boolean): Pick<Lists, "ticked"> {
  const others = office.ticked.filter((each) => each !== line);
  return { ticked: isDone ? [...others, line] : others };
}

/**
 * What to write when the lines become these: a line that only got other words keeps its tick. The ticks are written only
 * then, so that one made a moment ago on another screen is not undone.
 */
export function withLines(
  { ticked: ticks }: Pick<Lists, "ticked">,
  before: readonly string[],
  after: readonly string[],
): { readonly checklist: readonly string[]; readonly ticked?: readonly string[] } {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  const [old, renamed] = [gone[0], come[0]];
  const isRenamed = before.length === after.length && gone.length === 1 && come.length === 1;
  return isRenamed && old !== undefined && renamed !== undefined && ticks.includes(old)
    ? { checklist: after, ticked: [...ticks, renamed] }
    : { checklist: after };
}

/** Whether a text seems to hold a password or a pin: those are handed over in person. */
export const holdsPassword = (text: string): boolean =>
  /(?:wacht\s?woord(?:en)?|pin\s?code|password|pasw\w*|toegangscode)\s*(?:is|[:=])\s*\S/iu.test(text);
