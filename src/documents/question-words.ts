/** Where a question stands, in words. */

import { questionState } from "../domain/question.ts";
import type { Block } from "../domain/tables/blocks.ts";
import { waitingTime } from "../domain/waiting-time.ts";
import { shortDate } from "../press/spoken-dates.ts";
import { spokenSpan } from "../press/spoken-span.ts";
import { texts } from "./texts.ts";

/** "Wacht 5 weken", "Aangehouden tot 1 mei" or "Beantwoord op 3 maart". */
export function stateWords(question: Block, today: string): string {
  const state = questionState(question, today);
  switch (state.kind) {
    case "waiting": {
      const { count, unit } = waitingTime(state.since, today);
      return count === 0 ? texts.asked.askedToday : texts.asked.waits(spokenSpan(count, unit));
    }
    case "heldOver":
      return texts.asked.heldUntil(shortDate(state.until, today));
    case "answered":
      return texts.asked.answeredOn(shortDate(state.on, today));
  }
}

/** "2 keer opnieuw gevraagd, laatst op 3 maart"; "" never. */
export function askedAgainWords({ askedAgain }: Pick<Block, "askedAgain">, today: string): string {
  const last = askedAgain.at(-1);
  return last === undefined ? "" : texts.asked.askedAgain(askedAgain.length, shortDate(last, today));
}
