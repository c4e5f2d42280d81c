/** Actions on Vandaag: to tick right there, with a way back. */

import { CalendarClock } from "lucide-react";
import { ownerName } from "../../documents/verslag-entries.ts";
import { clip } from "../../kernel/clip.ts";
import { dayShort } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { markDone, markOpen } from "./commands.ts";
import { texts } from "./texts.ts";

interface ActionRowProps {
  readonly entry: Entry;
  readonly day: string;
}

export function ActionRow({ entry, day }: ActionRowProps) {
  const store = useStore();
  const { id, due } = entry.block;
  const isPast = due < day;
  const who = nameOf(entry) || texts.nobody;
  return (
    <ListRow
      title={titleOf(entry)}
      href={`/acties/${id}`}
      check={{ checked: false, label: texts.check, onChange: () => void tick(store, entry) }}
      meta={isPast ? who : `${who} · ${texts.before(dayShort(due, day))}`}
      tag={
        isPast && (
          <Tag icon={CalendarClock} tone="yellow">
            {dayShort(due, day)}
          </Tag>
        )
      }
    />
  );
}

/** Its first words, or that there are none yet. */
export const titleOf = ({ text }: Entry): string => clip(text, 160) || texts.noWords;

/** Who does it, or whom it was asked; "" nobody yet. */
export const nameOf = ({ owner, block }: Entry): string =>
  ownerName(new Map(owner ? [[owner.id, owner]] : []), block.owner);

async function tick(store: Store, entry: Entry): Promise<void> {
  const { id } = entry.block;
  const kept = await markDone(store, id);
  // The frame says what is the matter; the action is still here.
  if (!kept.ok) return;
  showToast({
    text: texts.done(clip(entry.text, 60) || texts.noWords),
    undo: async () => {
      await markOpen(store, id);
    },
  });
}
