/** The norms that count for this organisation. */

import { type NormsInForce, normsInForce } from "../../domain/norms/norms-in-force.ts";
import { normChanges, normSets, ownNorms } from "../../domain/tables/norms.ts";
import type { Reader } from "../reader.ts";
import { readOrganisation } from "./meeting-file.ts";

export async function readNorms(reader: Reader): Promise<NormsInForce> {
  const [organisation, sets, changes, own] = await Promise.all([
    readOrganisation(reader),
    reader.all(normSets),
    reader.all(normChanges),
    reader.all(ownNorms),
  ]);
  return normsInForce(organisation, sets, changes, own);
}
