/** Verslagen that should be public and are not yet. */

import { waitingPublication } from "../../domain/public-minutes.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { publications } from "../../domain/tables/publications.ts";
import type { Reader } from "../reader.ts";
import { readOrganisation } from "./meeting-file.ts";
import { readNorms } from "./norms.ts";

/** Of `meetings`, which were read before: the oldest first. */
export async function readWaitingPublication(
  reader: Reader,
  meetings: readonly Meeting[],
  today: string,
): Promise<Meeting[]> {
  const [published, norms, organisation] = await Promise.all([
    reader.all(publications),
    readNorms(reader),
    readOrganisation(reader),
  ]);
  return waitingPublication({ meetings, publications: published, norms, organisation, today });
}
