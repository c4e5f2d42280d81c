/** The agenda during the meeting: go to an item, see what was written, add one, close the meeting. */

import { Plus, Share2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { AgendaEntry } from "../../domain/agenda.ts";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { ClosePanel } from "./close-panel.tsx";
import { ClosedPanel } from "./closed-panel.tsx";
import { addItem } from "./commands.ts";
import { minutesUsed } from "./meeting-clock.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

/** The id of the field for a new item, for the shortcut that leads there. */
export const NEW_ITEM_ID = "new-agenda-item";

type AgendaPanelProps = {
  readonly file: MeetingFile;
  readonly entries: readonly AgendaEntry[];
  readonly shownId: string | undefined;
  readonly now: number;
  readonly onGo: (itemId: string) => void;
  readonly afterClosing: ReactNode;
};

export function AgendaPanel({ file, entries, shownId, now, onGo, afterClosing }: AgendaPanelProps) {
  const store = useStore();
  const [title, setTitle] = useUnsentWords(`${file.meeting.id} agenda item`);
  const [isTooLong, setTooLong] = useState(false);
  const add = async () => {
    const wanted = requiredText(title);
    setTooLong(!wanted.ok && wanted.error === "tooLong");
    if (!wanted.ok) return;
    setTitle("");
    onGo(await addItem(store, file, wanted.value));
  };
  return (
    <Stack>
      <nav aria-label={texts.views.agenda}>
        <ol className={styles.agenda}>
          {entries.map((entry) => (
            <li key={entry.item.id} data-sub={entry.number.includes(".") || undefined}>
              <button
                type="button"
                className={styles.agendaItem}
                aria-current={entry.item.id === shownId ? "true" : undefined}
                onClick={() => onGo(entry.item.id)}
              >
                <span className={styles.agendaNumber}>{entry.number}</span>
                <span className={styles.agendaTitle}>
                  {entry.item.title || texts.item.untitled}
                  <small>{remarkOf(file, entry, now)}</small>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <TextField
        id={NEW_ITEM_ID}
        label={texts.item.addLabel}
        value={title}
        error={isTooLong ? texts.item.tooLong : undefined}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (event.key === "Enter") void add();
        }}
      />
      <Button size="live" icon={Plus} disabled={title.trim() === ""} onPress={() => void add()}>
        {texts.item.add}
      </Button>
      {phaseOf(file.meeting) === "live" ? (
        <ClosePanel file={file} entries={entries} />
      ) : (
        <>
          {afterClosing}
          <ClosedPanel meeting={file.meeting} />
        </>
      )}
      <Disclosure>
        <div>
          <LinkButton icon={Share2} href={`/vergaderingen/${file.meeting.id}/doorgeven`}>
            {texts.passOn}
          </LinkButton>
        </div>
      </Disclosure>
    </Stack>
  );
}

function remarkOf(file: MeetingFile, entry: AgendaEntry, now: number): string {
  const { item } = entry;
  const written = file.blocks.filter((block) => block.itemId === item.id).length;
  const used = minutesUsed(entry, file.meeting, now);
  const remarks = [
    file.meeting.current?.itemId === item.id ? texts.item.current : "",
    written > 0 ? texts.item.written(written) : "",
    item.minutes !== null ? texts.item.usedOf(used, item.minutes) : used > 0 ? texts.item.used(used) : "",
    item.outcome === "deferred" ? texts.item.deferred : "",
  ];
  return remarks.filter((remark) => remark !== "").join(" · ");
}
