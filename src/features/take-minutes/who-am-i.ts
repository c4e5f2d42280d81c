/** Whose phone this is. */

import { devices } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

/** The name of the person this phone belongs to; "" until it was read, or when nobody was named. */
export function useWhoAmI(): string {
  const store = useStore();
  const name = useLive(async (reader) => {
    const device = await reader.get(devices, store.node);
    const person = device ? await reader.get(people, device.personId) : undefined;
    return person?.name ?? "";
  }, store.node);
  return name ?? "";
}
