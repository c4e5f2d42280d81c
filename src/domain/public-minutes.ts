/** Verslagen that should be public and are not yet (domain.md, Norms: "verslagen of overleg are public"; R 4). */

import { byDate, minutesStateOf } from "./meeting-state.ts";
import { type NormInForce, type NormsInForce, normFor } from "./norms/norms-in-force.ts";
import type { Meeting } from "./tables/meetings.ts";
import type { Organisation } from "./tables/organisation.ts";
import type { Publication } from "./tables/publications.ts";
import { bookYearOf, yearBefore } from "./year/book-year.ts";
import { publicOnes, shouldBePublic } from "./year/year-state.ts";

interface PublicSource {
  readonly meetings: readonly Meeting[];
  readonly publications: readonly Publication[];
  readonly norms: NormsInForce;
  readonly organisation: Pick<Organisation, "bookYearStart">;
  readonly today: string;
}

/** The norm that asks it of the organisation; undefined where none does, or it was put aside. */
export function publicMinutesNorm(norms: NormsInForce): NormInForce | undefined {
  const norm = normFor(norms, "minutesPublic");
  return norm?.for === "organisation" || norm?.for === "together" ? norm : undefined;
}

/**
 * Adopted, of a meeting whose verslag should be public, and not made public anywhere: the oldest first. Only of this
 * boekjaar and the one before it: what lies further back is history, and is not asked for any more.
 */
export function waitingPublication(source: PublicSource): Meeting[] {
  const { meetings, publications, norms, organisation, today } = source;
  if (!publicMinutesNorm(norms)) return [];
  const since = yearBefore(bookYearOf(today, organisation.bookYearStart)).from;
  const published = publicOnes(publications);
  return meetings
    .filter((meeting) => meeting.date >= since && minutesStateOf(meeting) === "adopted")
    .filter((meeting) => shouldBePublic(meeting) && !published.has(meeting.id))
    .sort(byDate);
}

/** The address of a verslag on a website; "" where it is none. Only such an address may become a link. */
export const publishedLink = ({ via, where }: Pick<Publication, "via" | "where">): string =>
  via === "website" && /^https?:\/\/[^\s/?#@"<>\\]+(?:[/?#][^\s"<>]*)?$/i.test(where) ? where : "";
