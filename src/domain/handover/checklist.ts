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

/** What to write when the lines become these: a line that only got other words keeps its tick. */
export function withLines(
  office: Lists,
  before: readonly string[],
  after: readonly string[],
): Pick<Lists, "checklist" | "ticked"> {
  const renamed = before.length === after.length ? before.findIndex((line) => !after.includes(line)) : -1;
  const next = renamed < 0 ? undefined : after.find((line) => !before.includes(line));
  const wasTicked = renamed >= 0 && office.ticked.includes(before[renamed] ?? "");
  return {
    checklist: after,
    ticked: wasTicked && next !== undefined ? [...office.ticked, next] : office.ticked,
  };
}

/** Whether a text seems to hold a password or a pin: those are handed over in person. */
export const holdsPassword = (text: string): boolean =>
  /(?:wacht\s?woord(?:en)?|pin\s?code|password|pasw\w*|toegangscode)\s*(?:is|[:=])\s*\S/iu.test(text);
