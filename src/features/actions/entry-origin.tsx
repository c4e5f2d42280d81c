/** Where an action or a question was noted: at a meeting, on the telephone, or by itself. */

import { FolderOpen, PhoneCall } from "lucide-react";
import type { Entry } from "../../storage/queries/register.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import styles from "./actions.module.css";
import { originOf } from "./entry-words.ts";
import { texts } from "./texts.ts";

export function EntryOrigin({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { meeting, block } = entry;
  return (
    <Section title={texts.one.origin}>
      {!meeting && block.callNoteId === "" && <p className={styles.quiet}>{texts.one.outside}</p>}
      {meeting && (
        <List>
          <ListRow
            icon={FolderOpen}
            title={texts.one.toMeeting}
            meta={originOf(entry, today)}
            href={`/vergaderingen/${meeting.id}/uitwerken`}
          />
        </List>
      )}
      {block.callNoteId !== "" && (
        <List>
          <ListRow icon={PhoneCall} title={texts.one.toCallNote} href={`/belnotities/${block.callNoteId}`} />
        </List>
      )}
    </Section>
  );
}
