/** Leads the keyboard straight to a field of what is being written: Wie, Wanneer, the vote. */

import { inOrder } from "../../domain/order.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import { wordsId } from "./block-card.tsx";

export type FieldName = "who" | "when" | "vote";

/** Which kinds have the field. */
const KINDS: Readonly<Record<FieldName, readonly string[]>> = {
  who: ["action", "question"],
  when: ["action"],
  vote: ["decision"],
};

/** The block under the caret when it has the field, or else the last one that has it. */
export function blockWith(field: FieldName, shown: readonly Block[], activeId: string | undefined) {
  const having = inOrder(shown).filter((block) => KINDS[field].includes(block.kind));
  return having.find((block) => block.id === activeId) ?? having.at(-1);
}

/** To the choice made before, or else the first; the block must be open. */
export function focusField(blockId: string, field: FieldName): void {
  const card = document.getElementById(wordsId(blockId))?.closest("li");
  const box = card?.querySelector(`[data-field="${field}"]`);
  const target =
    box?.querySelector<HTMLElement>("[aria-checked='true'], [aria-pressed='true']") ??
    box?.querySelector<HTMLElement>("button, input");
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}
