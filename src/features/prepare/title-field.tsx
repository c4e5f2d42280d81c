/** The name of an agenda item or sub-point; never empty. */

import { requiredText } from "../../domain/drafts/text-fields.ts";
import type { AgendaItem } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { changeItem } from "./commands.ts";
import { texts } from "./texts.ts";

interface TitleFieldProps {
  readonly item: AgendaItem;
  readonly label: string;
}

export function TitleField({ item, label }: TitleFieldProps) {
  const store = useStore();
  const keep = (typed: string): string | undefined => {
    const title = requiredText(typed);
    if (!title.ok)
      return title.error === "empty" ? texts.lineProblems.emptyTitle : texts.lineProblems.tooLong;
    if (title.value !== item.title) void changeItem(store, item.id, { title: title.value });
    return undefined;
  };
  return <KeptTextField label={label} kept={item.title} keep={keep} enterKeyHint="done" />;
}
