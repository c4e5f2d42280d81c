/** A series as it is being filled in, kept while one looks elsewhere in the app; one per organisation and series. */

import { create } from "zustand";
import { endAfter } from "../../domain/formats/format-of.ts";
import type { EffectiveFormat } from "../../domain/formats/shipped-formats.ts";
import type { SeriesValues } from "../../domain/series/series-changes.ts";

/** `isPublic` and `end` null follow the format of the kind. */
export type SeriesDraft = Omit<SeriesValues, "isPublic" | "end"> & {
  readonly isPublic: boolean | null;
  readonly end: string | null;
};

const useDrafts = create<Readonly<Record<string, Partial<SeriesDraft>>>>(() => ({}));

/** What was changed so far, and the ways to change more or forget it. */
export function useSeriesDraft(
  key: string,
): readonly [Partial<SeriesDraft>, (change: Partial<SeriesDraft>) => void, () => void] {
  const changed = useDrafts((drafts) => drafts[key]) ?? NOTHING;
  return [
    changed,
    (change) => useDrafts.setState((drafts) => ({ [key]: { ...drafts[key], ...change } })),
    () => forgetSeriesDraft(key),
  ];
}

/** As if nothing had been filled in. */
export const forgetSeriesDraft = (key: string): void => useDrafts.setState({ [key]: {} });

/** The draft of a series of one organisation; without an id the new one. */
export const seriesDraftKey = (organisationId: string, id = "new"): string => `${organisationId} ${id}`;

const NOTHING: Partial<SeriesDraft> = {};

/** A new series as the form first shows it; `today` begins it, and the end of that year or the next ends it. */
export function blankSeries(today: string): SeriesDraft {
  const year = Number(today.slice(0, 4));
  // In the last months one plans the year to come.
  const isLate = today.slice(5) >= "09-01";
  return {
    kind: "board",
    title: "",
    rule: { nth: 2, weekday: 2, exceptMonths: [7, 8] },
    onHoliday: "skip",
    start: "20:00",
    end: null,
    place: "",
    isPublic: null,
    from: today,
    until: `${isLate ? year + 1 : year}-12-31`,
    stoppedOn: "",
  };
}

/** The draft with what its format says filled in. */
export function filledIn(draft: SeriesDraft, format: EffectiveFormat): SeriesValues {
  return {
    ...draft,
    isPublic: draft.isPublic ?? format.isPublic,
    end: draft.end ?? endAfter(draft.start, format.duration),
  };
}
