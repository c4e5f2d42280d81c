/** The four buttons of the minute taker, above the keyboard. */

import { Gavel, ListTodo, MessageCircleQuestionMark, NotebookPen } from "lucide-react";
import { BLOCK_KINDS, type BlockKind } from "../../domain/tables/blocks.ts";
import { BarButton } from "../../ui/bar-button.tsx";
import { ariaKeysOf } from "../../ui/shortcut-keys.ts";
import { useKeyboardInset } from "../../ui/use-keyboard-inset.ts";
import { keysOf } from "./shortcuts.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

export const kindIcons = {
  note: NotebookPen,
  decision: Gavel,
  action: ListTodo,
  question: MessageCircleQuestionMark,
} as const satisfies Record<BlockKind, unknown>;

export function LiveBar({ onAdd, disabled }: { onAdd: (kind: BlockKind) => void; disabled: boolean }) {
  useKeyboardInset();
  return (
    <div className={styles.bar} role="group" aria-label={texts.kindQuestion}>
      {BLOCK_KINDS.map((kind) => (
        <BarButton
          key={kind}
          icon={kindIcons[kind]}
          disabled={disabled}
          keepsFocus
          aria-keyshortcuts={ariaKeysOf(keysOf(kind))}
          onPress={() => onAdd(kind)}
        >
          {texts.kinds[kind]}
        </BarButton>
      ))}
    </div>
  );
}
