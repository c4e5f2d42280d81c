/** The meeting that an address names. */

import { meetings } from "../../domain/tables/meetings.ts";
import { useLive } from "../../storage/store-context.tsx";

/** undefined until it was read; null when there is none. One that lies in the bin says so. */
export function useMeeting(id: string) {
  return useLive(async (reader) => (await reader.whereWithBin(meetings, "id", id)).at(0) ?? null, id);
}
