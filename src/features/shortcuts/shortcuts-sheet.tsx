/** The same list over the screen one is on, for a quick look in between. */

import { Sheet } from "../../ui/sheet.tsx";
import { SHEET } from "./everywhere.ts";
import { type ShortcutGroup, ShortcutGroups } from "./shortcut-groups.tsx";
import { texts } from "./texts.ts";

export function ShortcutsSheet({ groups }: { readonly groups: () => readonly ShortcutGroup[] }) {
  return (
    <Sheet name={SHEET} title={texts.title}>
      <ShortcutGroups groups={groups()} />
    </Sheet>
  );
}
