/** "?" on every screen opens the list of shortcuts, which is fetched when it is first asked for. */
import { lazy, Suspense, useState } from "react";
import { EVERYWHERE, SHEET } from "../features/shortcuts/everywhere.ts";
import { openSheet } from "../ui/sheets.ts";
import { useShortcuts } from "../ui/use-shortcuts.ts";

const SheetOf = lazy(async () => {
  const { ShortcutsSheet } = await import("../features/shortcuts/shortcuts-sheet.tsx");
  const { shortcutGroups } = await import("./shortcut-groups.ts");
  return { default: () => <ShortcutsSheet groups={shortcutGroups} /> };
});

export function ShortcutHelp() {
  const [isWanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    openSheet(SHEET);
  };
  useShortcuts(EVERYWHERE, { help: open, helpWhileTyping: open });
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <SheetOf />
    </Suspense>
  );
}
