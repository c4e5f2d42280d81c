/** All shortcuts, under where they work. */

import { Section } from "../../ui/section.tsx";
import { ShortcutList, type ToldShortcut } from "../../ui/shortcut-list.tsx";
import { Stack } from "../../ui/stack.tsx";
import { EVERYWHERE } from "./everywhere.ts";
import { texts } from "./texts.ts";

/** The shortcuts of one screen. */
export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly ToldShortcut[];
}

interface ShortcutGroupsProps {
  /** Of the screens that have their own. */
  readonly groups: readonly ShortcutGroup[];
}

export function ShortcutGroups({ groups }: ShortcutGroupsProps) {
  const everywhere = EVERYWHERE.map(({ name, keys }) => ({ keys, does: texts[name] }));
  return (
    <Stack gap="large">
      {[...groups, { title: texts.everywhere, shortcuts: everywhere }].map(({ title, shortcuts }) => (
        <Section key={title} title={title}>
          <ShortcutList shortcuts={shortcuts} />
        </Section>
      ))}
      <p>{texts.mac}</p>
    </Stack>
  );
}
