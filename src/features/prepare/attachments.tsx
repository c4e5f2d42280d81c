/** What belongs to an agenda item: what it is called and where it lies. */

import { Trash2 } from "lucide-react";
import type { AgendaItem } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { AddLine } from "./add-line.tsx";
import { changeItem } from "./commands.ts";
import { texts } from "./texts.ts";

export function Attachments({ item }: { readonly item: AgendaItem }) {
  const store = useStore();
  const { id, attachments } = item;
  const keep = (names: readonly string[]) => void changeItem(store, id, { attachments: names });
  const remove = (name: string, at: number) => {
    keep(attachments.filter((_, index) => index !== at));
    showToast({ text: texts.attachments.removed(name), undo: () => keep(attachments) });
  };
  return (
    <Section level={3} title={texts.attachments.title}>
      <p>{texts.attachments.hint}</p>
      {attachments.length > 0 && (
        <List aria-label={texts.attachments.list(item.title)}>
          {attachments.map((name, at) => (
            <ListRow
              // The same name may stand here twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: rows hold nothing of their own
              key={`${at} ${name}`}
              title={name}
              actions={
                <Button
                  variant="quiet"
                  icon={Trash2}
                  aria-label={texts.attachments.removeNamed(name)}
                  onPress={() => remove(name, at)}
                >
                  {texts.attachments.remove}
                </Button>
              }
            />
          ))}
        </List>
      )}
      <AddLine
        label={texts.attachments.add}
        description={texts.attachments.example}
        button={texts.attachments.addButton}
        keptUnder={`${id} attachment`}
        onAdd={(name) => keep([...attachments, name])}
      />
    </Section>
  );
}
