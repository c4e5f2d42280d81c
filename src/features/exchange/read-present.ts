/** What an organisation keeps to now: its formats, its sets of norms and what it changed in them. */

import type { Present } from "../../domain/exchange/compare-exchange.ts";
import { formats } from "../../domain/tables/formats.ts";
import { normChanges, normSets, ownNorms } from "../../domain/tables/norms.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import type { Reader } from "../../storage/reader.ts";

export async function readPresent(
  reader: Reader,
): Promise<Present & { readonly organisation: Organisation }> {
  const [organisation, stored, sets, changes, added] = await Promise.all([
    readOrganisation(reader),
    reader.all(formats),
    reader.all(normSets),
    reader.all(normChanges),
    reader.all(ownNorms),
  ]);
  return { organisation, formats: new Map(stored.map((each) => [each.id, each])), sets, changes, added };
}
