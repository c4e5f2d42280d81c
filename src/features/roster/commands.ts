/** Taking a proposal over, and back: the last days of terms. */

import type { Choice } from "../../domain/board/choices.ts";
import { terms } from "../../domain/tables/board.ts";
import type { Result } from "../../kernel/result.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";

type Kept = Promise<Result<Stamp, Trouble>>;

/** Gives every term that changes its new last day. */
export const takeOver = (store: Store, choices: readonly Choice[]): Kept =>
  store.commit(changedTerms(choices).map(({ term, until }) => write(terms, term.id, { until })));

/** "Zet terug": the last days they had. */
export const takeBack = (store: Store, choices: readonly Choice[]): Kept =>
  store.commit(changedTerms(choices).map(({ term }) => write(terms, term.id, { until: term.until })));

const changedTerms = (choices: readonly Choice[]) =>
  choices
    .filter(({ isChanged }) => isChanged)
    .flatMap(({ seat, until }) => seat.sittings.map(({ term }) => ({ term, until })));
