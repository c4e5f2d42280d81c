/** Whether what came in and went out stands under an agenda item by itself. */

import type { AgendaItem } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import { changeItem } from "./commands.ts";
import { texts } from "./texts.ts";

export function LettersSwitch({ item }: { readonly item: AgendaItem }) {
  const store = useStore();
  const kind = useTyped<string>(item.kind);
  // The item that adopts a verslag has a task of its own.
  if (kind.value !== "normal" && kind.value !== "letters") return null;
  return (
    <Checkbox
      checked={kind.value === "letters"}
      description={texts.letters.switchHint}
      onChange={(isOn) => {
        const chosen = isOn ? "letters" : "normal";
        kind.set(chosen);
        void changeItem(store, item.id, { kind: chosen });
      }}
    >
      {texts.letters.switch}
    </Checkbox>
  );
}
