/** "Nu niet", said of the yearly look at who steps in for whom: remembered on this phone, for a year. */

import type { Reader } from "../../storage/reader.ts";
import type { Store } from "../../storage/store.ts";

const KEY = "deputyNudgePutAwayOn";

/** The day it was last put away; "" never. */
export async function readNudgePutAway(reader: Reader): Promise<string> {
  const kept = await reader.remembered(KEY);
  return typeof kept === "string" ? kept : "";
}

/** `on` "" brings it back. */
export const putNudgeAway = (store: Store, on: string) => store.remember(KEY, on);
