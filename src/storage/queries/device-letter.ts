/** The letter this phone gets in its numbers, when it is said whose it is. */

import { freeLetter } from "../../domain/numbering.ts";
import { devices } from "../../domain/tables/organisation.ts";
import type { Reader } from "../reader.ts";

/** `node`: this phone. One that no other phone of the organisation has, as far as is known here. */
export async function readFreeLetter(reader: Reader, node: string, name: string): Promise<string> {
  const known = await reader.allWithBin(devices);
  return freeLetter(
    name,
    known.filter((device) => device.id !== node),
  );
}
