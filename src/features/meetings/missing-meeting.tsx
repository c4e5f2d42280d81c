/** What stands where a meeting was, or never was. */

import { ArrowRight, Settings, Undo2 } from "lucide-react";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { restoreMeeting } from "./commands.ts";
import { texts } from "./texts.ts";

/** No such meeting. */
export function MissingMeeting() {
  return (
    <Page title={texts.title} back={{ href: "/vergaderingen", label: texts.back }}>
      <EmptyState
        title={texts.missing.title}
        action={
          <Cluster>
            <LinkButton href="/vergaderingen" icon={ArrowRight}>
              {texts.missing.toList}
            </LinkButton>
            <LinkButton href="/instellingen" icon={Settings}>
              {texts.missing.toSettings}
            </LinkButton>
          </Cluster>
        }
      >
        {texts.missing.sentence}
      </EmptyState>
    </Page>
  );
}

/** One in the bin: it can be put back right here. */
export function BinnedMeeting({ id, name }: { readonly id: string; readonly name: string }) {
  const store = useStore();
  return (
    <Page title={name} back={{ href: "/vergaderingen", label: texts.back }}>
      <EmptyState
        title={texts.missing.binned}
        action={
          <Button writes icon={Undo2} variant="primary" onPress={() => void restoreMeeting(store, id)}>
            {texts.missing.restore}
          </Button>
        }
      >
        {texts.missing.binnedSentence}
      </EmptyState>
    </Page>
  );
}
