/** The meeting that an address names. */

import { isBinTimeOver } from "../../domain/blanking.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

/** undefined until it was read; null when there is none, or none any more. One that lies in the bin says so. */
export function useMeeting(id: string) {
  const store = useStore();
  return useLive(async (reader) => {
    const found = (await reader.whereWithBin(meetings, "id", id)).at(0);
    if (!found?.deleted) return found ?? null;
    const since = await reader.binnedSince(meetings, id);
    return since !== undefined && isBinTimeOver(since, store.now()) ? null : found;
  }, id);
}
