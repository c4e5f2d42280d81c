/** Which papers there are to hand out, before a meeting and after it. */

import type { Phase } from "../../domain/meeting-state.ts";
import type { HandedOut } from "../../domain/tables/handing-out.ts";

export type PaperKind = "papers" | "agenda" | "signIn" | "sheet" | "minutes" | "actions";

/** The first is the one that is mostly wanted. */
export function papersFor(phase: Phase): readonly PaperKind[] {
  return phase === "closed" ? ["minutes", "actions", "agenda"] : ["papers", "agenda", "signIn", "sheet"];
}

/** What is noted of it as given; undefined for what lies on the table and goes to nobody. */
export const handedOutAs = (kind: PaperKind): HandedOut | undefined =>
  kind === "signIn" || kind === "sheet" ? undefined : kind;
