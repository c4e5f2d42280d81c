/** Delen met het bestuur: begin with it, or see who shares, and what waits. */

import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { BeginSharing } from "./begin-sharing.tsx";
import { CutOff, type ShareUnshared } from "./cut-off.tsx";
import { SharedOverview } from "./shared-overview.tsx";
import type { SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useStatus } from "./use-sharing.ts";

interface ShareScreenProps {
  readonly sharing: SharingPort;
  readonly shareUnshared: ShareUnshared;
}

/** `/delen`. */
export function ShareScreen({ sharing, shareUnshared }: ShareScreenProps) {
  const { kind } = useStatus(sharing);
  switch (kind) {
    case "off":
      return <BeginSharing sharing={sharing} />;
    case "cutOff":
      return <CutOff sharing={sharing} shareUnshared={shareUnshared} />;
    default:
      return <SharedOverview sharing={sharing} />;
  }
}

/** `/delen` in the example. */
export function ExampleNotShared() {
  return (
    <Page title={texts.title} back={{ href: "/meer", label: texts.more }}>
      <EmptyState title={texts.example.title}>{texts.example.sentence}</EmptyState>
    </Page>
  );
}
