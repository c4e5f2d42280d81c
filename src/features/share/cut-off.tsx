/** This phone's access was taken away: what stands here stays, and can be kept as a file. */

import { Download, HardDrive, MessageCircle, UserX } from "lucide-react";
import { Card } from "../../ui/card.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Points } from "./points.tsx";
import type { SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useStatus } from "./use-sharing.ts";

export function CutOff({ sharing }: { readonly sharing: SharingPort }) {
  const { waiting } = useStatus(sharing);
  const words = texts.cutOff;
  const kept = waiting > 0 ? [{ icon: HardDrive, text: words.waits(waiting) }] : [];
  return (
    <Page
      title={words.title}
      back={{ href: "/meer", label: texts.more }}
      action={
        <LinkButton variant="primary" icon={Download} href="/instellingen/reservekopie">
          {words.keep}
        </LinkButton>
      }
    >
      <Card>
        <Points
          points={[{ icon: UserX, text: words.line }, ...kept, { icon: MessageCircle, text: words.ask }]}
        />
      </Card>
    </Page>
  );
}
