/** The wishes for a whole year as they are being filled in, kept while one looks elsewhere in the app. */

import { create } from "zustand";
import type { Wish, YearDraft } from "../../domain/drafts/year-plan.ts";

const useDrafts = create<Readonly<Record<string, Partial<YearDraft>>>>(() => ({}));
const NOTHING: Partial<YearDraft> = {};

/** What was changed so far, and the ways to change more or forget it. */
export function useYearDraft(
  organisationId: string,
): readonly [Partial<YearDraft>, (change: Partial<YearDraft>) => void, () => void] {
  const changed = useDrafts((drafts) => drafts[organisationId]) ?? NOTHING;
  return [
    changed,
    (change) =>
      useDrafts.setState((drafts) => ({ [organisationId]: { ...drafts[organisationId], ...change } })),
    () => forgetYearDraft(organisationId),
  ];
}

/** As if nothing had been filled in. */
export const forgetYearDraft = (organisationId: string): void => useDrafts.setState({ [organisationId]: {} });

/** One wish changed, the others as they are. */
export const withWish = (wishes: readonly Wish[], at: number, change: Partial<Wish>): readonly Wish[] =>
  wishes.map((wish, place) => (place === at ? { ...wish, ...change } : wish));
