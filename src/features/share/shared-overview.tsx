/** An organisation that is shared: how it goes, who takes part with which phone, and the ways to let in and keep out. */

import { RefreshCw, UserPlus } from "lucide-react";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { AccessSection } from "./access-section.tsx";
import { DevicesSection } from "./devices-section.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import styles from "./share.module.css";
import type { SharingPort, SharingStatus } from "./sharing-port.ts";
import { SheetNotice } from "./sheet-notice.tsx";
import { texts } from "./texts.ts";
import { useStatus } from "./use-sharing.ts";
import { WaitingSection } from "./waiting-section.tsx";
import { lineWords } from "./words.ts";

export function SharedOverview({ sharing }: { readonly sharing: SharingPort }) {
  const status = useStatus(sharing);
  const { role, kind } = status;
  const isAdmin = role === "admin";
  return (
    <Page
      title={texts.title}
      lead={leadOf(status)}
      back={{ href: "/meer", label: texts.more }}
      action={
        isAdmin && (
          <LinkButton variant="primary" icon={UserPlus} href="/delen/uitnodigen">
            {texts.shared.invite}
          </LinkButton>
        )
      }
    >
      {isAdmin && <SheetNotice sharing={sharing} />}
      {kind === "pending" ? <Pending /> : <HowItGoes sharing={sharing} />}
      {isAdmin && <WaitingSection sharing={sharing} />}
      <DevicesSection sharing={sharing} />
      {role === "reader" && <p>{texts.shared.readerNote}</p>}
      {isAdmin && <OpenInvitations sharing={sharing} />}
      <AccessSection sharing={sharing} isAdmin={isAdmin} />
    </Page>
  );
}

function leadOf({ kind, role }: SharingStatus): string | undefined {
  if (kind === "pending") return undefined;
  return role === "reader" ? texts.shared.readerLead : texts.shared.lead;
}

function Pending() {
  return (
    <Card tone="sunk" aria-labelledby="wacht">
      <h2 id="wacht">{texts.pending.title}</h2>
      <p>{texts.pending.line}</p>
      <p>{texts.pending.safe}</p>
    </Card>
  );
}

function HowItGoes({ sharing }: { readonly sharing: SharingPort }) {
  const status = useStatus(sharing);
  const store = useStore();
  const { waiting, role } = status;
  return (
    <Card tone="sunk">
      <div className={styles.goes}>
        <div>
          <p className={styles.value}>{lineWords(status, store.today())}</p>
          {role !== "reader" && (
            <p className={styles.quiet}>
              {waiting === 0 ? texts.shared.nothingWaits : texts.shared.waits(waiting)}
            </p>
          )}
        </div>
        <Button icon={RefreshCw} pending={status.kind === "sharing"} onPress={() => void sharing.now()}>
          {texts.shared.now}
        </Button>
      </div>
    </Card>
  );
}
