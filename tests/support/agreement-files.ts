/** Files of agreements for tests: whole ones, and ones that somebody changed. */

import { exchangeText, makeExchange, type ToExchange } from "../../src/domain/exchange/make-exchange.ts";
import { THE_HAGUE } from "../../src/domain/norms/the-hague.ts";

/** The text of a file with two formats and the shipped set, unless said otherwise. */
export const agreementFile = (over: Partial<ToExchange> = {}): string =>
  exchangeText(
    makeExchange({
      from: "Bewonersplatform Vlierwijk",
      today: "2026-03-05",
      kinds: ["board", "public"],
      formats: new Map(),
      normSet: THE_HAGUE,
      isOwnSet: false,
      people: [],
      ...over,
    }).file,
  );

/** The file after a change. */
export type Loose = Record<string, unknown> & {
  formats: Record<string, unknown>[];
  normSet: Record<string, unknown> & { norms: Record<string, unknown>[] };
};
export const changedFile = (change: (file: Loose) => void): string => {
  const file = JSON.parse(agreementFile()) as Loose;
  change(file);
  return JSON.stringify(file);
};
