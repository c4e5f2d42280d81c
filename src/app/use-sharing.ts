/** The sharing of the organisation that is open here, for screens. */

import { useEffect, useState } from "react";
import type { SharingPort } from "../features/share/sharing-port.ts";
import { StorageUnavailable } from "../storage/connection.ts";
import { useBroken, useStore } from "../storage/store-context.tsx";

/** Undefined until it is loaded. `isWanted`: false for an example, which is never shared. */
export function useSharing(isWanted = true): SharingPort | undefined {
  const store = useStore();
  const [found, setFound] = useState<{ readonly store: typeof store; readonly sharing: SharingPort }>();
  const broken = useBroken();
  useEffect(() => {
    if (!isWanted) return;
    let isStale = false;
    import("./sharing.ts")
      .then(({ sharingOf }) => sharingOf(store))
      .then(
        (sharing) => {
          if (!isStale) setFound({ store, sharing });
        },
        (error: unknown) => {
          // The health of the store says so by itself.
          if (!isStale && !(error instanceof StorageUnavailable)) broken(error);
        },
      );
    return () => {
      isStale = true;
    };
  }, [store, isWanted, broken]);
  return found?.store === store ? found.sharing : undefined;
}
