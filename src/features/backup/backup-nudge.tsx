/** One calm line after a meeting was closed: as long as nothing is shared, a backup is the only other copy. */

import { Archive, X } from "lucide-react";
import { isBackupDue } from "../../domain/backup-due.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { BACKUP_MADE, nudgedAbout } from "./backup-made.ts";
import { texts } from "./texts.ts";

/** Until a backup was made since that day, or "Nu niet" for this meeting; never in an example. */
export function BackupNudge({ meetingId }: { readonly meetingId: string }) {
  const store = useStore();
  const isDue = useLive((reader) => isWelcome(reader, meetingId), meetingId);
  if (!isDue) return null;
  return (
    <Banner icon={Archive}>
      <Stack gap="small">
        <span>{texts.nudge.text}</span>
        <Cluster>
          <LinkButton href="/instellingen/reservekopie" icon={Archive}>
            {texts.nudge.action}
          </LinkButton>
          <Button variant="quiet" icon={X} onPress={() => void store.remember(nudgedAbout(meetingId), true)}>
            {texts.nudge.away}
          </Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}

async function isWelcome(reader: Reader, meetingId: string): Promise<boolean> {
  const meeting = await reader.get(meetings, meetingId);
  if (!meeting || (await reader.isShared())) return false;
  if ((await reader.remembered(nudgedAbout(meetingId))) === true) return false;
  const made = await reader.remembered(BACKUP_MADE);
  return isBackupDue(meeting, typeof made === "number" ? made : undefined);
}
