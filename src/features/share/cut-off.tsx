/** This phone's access was taken away: what stands here stays, and what the others never got can be kept as a file. */

import { Download, HardDrive, MessageCircle, UserX } from "lucide-react";
import { useState } from "react";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Points } from "./points.tsx";
import type { SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";

/** Hands out what the others never got of this phone, as a file that people can read. */
export type ShareUnshared = (sharing: SharingPort) => Promise<unknown>;

interface CutOffProps {
  readonly sharing: SharingPort;
  readonly shareUnshared: ShareUnshared;
}

export function CutOff({ sharing, shareUnshared }: CutOffProps) {
  const count = useAsked(sharing, (asked) => asked.unshared())?.length ?? 0;
  const { handOut, isBusy, isFailed } = useHandingOut(() => shareUnshared(sharing));
  const words = texts.cutOff;
  const kept = count > 0 ? [{ icon: HardDrive, text: words.waits(count) }] : [];
  return (
    <Page
      title={words.title}
      back={{ href: "/meer", label: texts.more }}
      action={
        count > 0 && (
          <Button variant="primary" icon={Download} pending={isBusy} onPress={() => void handOut()}>
            {words.keepUnshared}
          </Button>
        )
      }
    >
      {isFailed && <Banner tone="danger">{words.failed}</Banner>}
      <Card>
        <Points
          points={[{ icon: UserX, text: words.line }, ...kept, { icon: MessageCircle, text: words.ask }]}
        />
      </Card>
      {count > 0 && <p>{words.whatFor}</p>}
      <div>
        <LinkButton icon={Download} href="/instellingen/reservekopie">
          {words.keep}
        </LinkButton>
      </div>
    </Page>
  );
}

function useHandingOut(share: () => Promise<unknown>) {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const handOut = async () => {
    setState("busy");
    try {
      await share();
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return { handOut, isBusy: state === "busy", isFailed: state === "failed" };
}
