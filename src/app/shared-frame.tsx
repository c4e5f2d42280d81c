/** What the frame shows of an organisation that is shared: one line of how it goes, and what asks for attention. */

import { useStore as useZustand } from "zustand";
import { readWhoElse } from "../features/share/read-both.ts";
import { SharingLine } from "../features/share/sharing-line.tsx";
import { SharingNotices } from "../features/share/sharing-notices.tsx";
import { useLive, useStore } from "../storage/store-context.tsx";
import { HealthLine } from "./health.tsx";
import { useSharing } from "./use-sharing.ts";

/** Whether things are kept comes first: only what is kept can be shared. */
export function SharedLine() {
  const store = useStore();
  const sharing = useSharing();
  const health = useZustand(store.health, ({ kind }) => kind);
  const whoElse = useLive((reader) => readWhoElse(reader, store.node), store.node);
  if (!sharing || health === "failing" || health === "newer") return <HealthLine store={store} />;
  return <SharingLine sharing={sharing} alsoChangedBy={whoElse} />;
}

export function SharedNotices({ path }: { readonly path: string }) {
  const sharing = useSharing();
  return sharing ? <SharingNotices sharing={sharing} path={path} /> : null;
}
