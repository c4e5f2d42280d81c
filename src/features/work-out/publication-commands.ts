/** Keeping where a verslag was made public. */

import {
  type Publication,
  type PublishedVia,
  publicationId,
  publications,
} from "../../domain/tables/publications.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

/** Public from a day on ("" no more); what was said about where stays. */
export const setPublished = (store: Store, meetingId: string, via: PublishedVia, on: string) =>
  store.commit([write(publications, publicationId(meetingId, via), { meetingId, via, on })]);

export const setWhere = (store: Store, publication: Publication, where: string) =>
  store.commit([write(publications, publication.id, { where })]);
