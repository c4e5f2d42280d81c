/** Leaving one's own organisation: what goes is named, and a backup is offered before. */

import { DatabaseBackup, LogOut } from "lucide-react";
import { useEffect, useState } from "react";
import { meetings } from "../../domain/tables/meetings.ts";
import { readEntries } from "../../storage/queries/register.ts";
import { countWaiting } from "../../storage/sharing/outbox.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { texts } from "./texts.ts";

interface LeaveSectionProps {
  readonly name: string;
  readonly onLeave: () => void;
}

export function LeaveSection({ name, onLeave }: LeaveSectionProps) {
  const [isAsking, setAsking] = useState(false);
  const words = texts.leave;
  return (
    <Disclosure label={words.title}>
      <Stack gap="small">
        <p>{words.line}</p>
        <div>
          <Button variant="danger" icon={LogOut} onPress={() => setAsking(true)}>
            {words.action}
          </Button>
        </div>
      </Stack>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.question(name)}
        tone="danger"
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onLeave();
        }}
      >
        <Stack>
          <Lost />
          <Shared />
          <div>
            <LinkButton icon={DatabaseBackup} href="/instellingen/reservekopie">
              {words.backup}
            </LinkButton>
          </div>
        </Stack>
      </ConfirmDialog>
    </Disclosure>
  );
}

/** What leaving means for the others, and for what they do not have yet. */
function Shared() {
  const store = useStore();
  const isShared = useLive((reader) => reader.isShared());
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    // Without an answer of the storage there is nothing to warn of that the store does not say itself.
    countWaiting(store).then(setWaiting, () => undefined);
  }, [store]);
  if (!isShared) return null;
  return (
    <p>
      {texts.leave.shared} {waiting > 0 && texts.leave.waiting}
    </p>
  );
}

/** What there is to lose, counted. */
function Lost() {
  const count = useLive(async (reader) => ({
    meetings: (await reader.all(meetings)).length,
    actions: (await readEntries(reader, "action")).length,
    decisions: (await readEntries(reader, "decision")).length,
  }));
  return <p>{count && texts.leave.lost(count.meetings, count.actions, count.decisions)}</p>;
}
