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
          {keyed(attachments).map(({ key, name, at }) => (
            <ListRow
              key={key}
              title={name}
              actions={
                <Button
                  writes
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

/** The same name may stand here twice: the second one keeps its row when something else goes. */
function keyed(names: readonly string[]) {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${times} ${name}`, name, at };
  });
}
