/** Checking the noodblad may be put off twice; how often that was done is remembered on this phone. */

import type { Reader } from "../../storage/reader.ts";
import type { Store } from "../../storage/store.ts";

/** How often "Later" was pressed; -1 when there is no sheet to check. */
const KEY = "noodblad-later";
const MOST = 2;

export interface PutOff {
  readonly times: number;
  readonly mayLater: boolean;
}

export async function readPutOff(reader: Reader): Promise<PutOff> {
  const kept = await reader.remembered(KEY);
  const times = typeof kept === "number" ? kept : 0;
  return { times, mayLater: times < MOST };
}

export async function putOff(store: Store): Promise<void> {
  const { times } = await store.read(readPutOff);
  await store.remember(KEY, times + 1);
}

/** A new sheet may be put off again. */
export async function forgetPutOff(store: Store): Promise<void> {
  await store.remember(KEY, 0);
}
