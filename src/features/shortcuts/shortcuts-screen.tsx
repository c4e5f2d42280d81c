/** `/sneltoetsen`: every shortcut there is, as a page of its own. */

import { Page } from "../../ui/page.tsx";
import { type ShortcutGroup, ShortcutGroups } from "./shortcut-groups.tsx";
import { texts } from "./texts.ts";

export function ShortcutsScreen({ groups }: { readonly groups: () => readonly ShortcutGroup[] }) {
  return (
    <Page title={texts.title} lead={texts.lead} back={{ href: "/instellingen", label: texts.back }}>
      <ShortcutGroups groups={groups()} />
    </Page>
  );
}
