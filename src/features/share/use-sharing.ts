/** Reads what the sharing tells: its status, and what has to be asked for again when it may have changed. */

import { useEffect, useState, useSyncExternalStore } from "react";
import { StorageUnavailable } from "../../storage/connection.ts";
import { useBroken } from "../../storage/store-context.tsx";
import type { Readable, SharingPort, SharingStatus } from "./sharing-port.ts";

function useReadable<T>(readable: Readable<T>): T {
  return useSyncExternalStore(
    (listener) => readable.subscribe(listener),
    () => readable.getState(),
  );
}

export const useStatus = (sharing: SharingPort): SharingStatus => useReadable(sharing.status);

/** Undefined until the first answer; asked again when people, or the state of the sharing, changed. */
export function useAsked<T>(sharing: SharingPort, ask: (sharing: SharingPort) => Promise<T>): T | undefined {
  const { kind, version } = useStatus(sharing);
  const [answer, setAnswer] = useState<T>();
  const [question] = useState(() => ask);
  const broken = useBroken();
  useEffect(() => {
    let isStale = false;
    question(sharing).then(
      (given) => {
        if (!isStale) setAnswer(() => given);
      },
      (error: unknown) => {
        // The health of the store says so by itself.
        if (!isStale && !(error instanceof StorageUnavailable)) broken(error);
      },
    );
    return () => {
      isStale = true;
    };
  }, [sharing, question, kind, version, broken]);
  return answer;
}
