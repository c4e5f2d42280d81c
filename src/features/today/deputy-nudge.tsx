/** Once a year one calm line: who steps in for whom? Done by looking, or put away until next year. */

import { UsersRound, X } from "lucide-react";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { putNudgeAway } from "./nudge-put-away.ts";
import { texts } from "./texts.ts";

export function DeputyNudge({ day }: { readonly day: string }) {
  const store = useStore();
  const words = texts.nudge;
  const putAway = async () => {
    await putNudgeAway(store, day);
    showToast({ text: words.wasPutAway, undo: async () => void (await putNudgeAway(store, "")) });
  };
  return (
    <Banner icon={UsersRound}>
      <Stack gap="small">
        <span>{words.text}</span>
        <Cluster>
          <LinkButton href="/instellingen/profiel#vervanging" icon={UsersRound}>
            {words.look}
          </LinkButton>
          <Button variant="quiet" icon={X} onPress={() => void putAway()}>
            {words.notNow}
          </Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}
