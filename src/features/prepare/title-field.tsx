/** The name of an agenda item or sub-point; never empty. */

import { requiredText } from "../../domain/drafts/text-fields.ts";
import type { AgendaItem } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { changeItem } from "./commands.ts";
import { SavedTextField } from "./saved-text-field.tsx";
import { texts } from "./texts.ts";

interface TitleFieldProps {
  readonly item: AgendaItem;
  readonly label: string;
  readonly hideLabel?: boolean;
}

export function TitleField({ item, label, hideLabel }: TitleFieldProps) {
  const store = useStore();
  return (
    <SavedTextField
      label={label}
      hideLabel={hideLabel}
      stored={item.title}
      parse={requiredText}
      messageOf={(problem) =>
        problem === "empty" ? texts.lineProblems.emptyTitle : texts.lineProblems.tooLong
      }
      onSave={(title) => void changeItem(store, item.id, { title })}
    />
  );
}
