/** The shortcuts of all screens that have some, gathered from the lists those screens register. */
import type { ShortcutGroup } from "../features/shortcuts/shortcut-groups.tsx";
import { SHORTCUTS } from "../features/take-minutes/shortcuts.ts";
import { texts as minutesTexts } from "../features/take-minutes/texts.ts";
import { texts } from "./texts.ts";

/** In the language of now. */
export const shortcutGroups = (): readonly ShortcutGroup[] => [
  {
    title: texts.takeMinutes,
    shortcuts: SHORTCUTS.map(({ name, keys }) => ({ keys, does: minutesTexts.keys.does[name] })),
  },
];
