/** Binds a native textarea to the shared words of one block: typing goes in at once, edits from elsewhere keep the caret. */

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useBroken, useStore } from "./store-context.tsx";
import type { TextDoc } from "./text-doc.ts";
import { movePosition, smallestEdit } from "./text-edit.ts";

export type Note = {
  /** The words; undefined until they were read. */
  readonly value: string | undefined;
  /** For the textarea's change; takes its whole new value. */
  readonly onChange: (value: string) => void;
  readonly ref: RefObject<HTMLTextAreaElement | null>;
};

/** The words of block `blockId` in Yjs document `docId`. */
export function useNote(docId: string, blockId: string): Note {
  const store = useStore();
  const broken = useBroken();
  const ref = useRef<HTMLTextAreaElement>(null);
  const doc = useRef<TextDoc>(undefined);
  const selection = useRef<readonly [number, number]>(undefined);
  const [value, setValue] = useState(() => store.openedText(docId)?.text(blockId));

  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    doc.current = store.openedText(docId);
    void store.openText(docId).then((opened) => {
      if (left) return;
      doc.current = opened;
      setValue(opened.text(blockId));
      stop = opened.observe(blockId, (changes) => {
        const area = ref.current;
        if (area && area === area.ownerDocument.activeElement) {
          selection.current = [
            movePosition(area.selectionStart, changes),
            movePosition(area.selectionEnd, changes),
          ];
        }
        // At once: a letter typed into a textarea that lags behind would take away what just came in.
        flushSync(() => setValue(opened.text(blockId)));
      });
    }, broken);
    return () => {
      left = true;
      stop?.();
      doc.current = undefined;
      void store.closeText(docId);
    };
  }, [store, docId, blockId, broken]);

  useLayoutEffect(() => {
    if (selection.current) ref.current?.setSelectionRange(...selection.current);
    selection.current = undefined;
  }, [value]);

  const onChange = useCallback(
    (after: string) => {
      const opened = doc.current;
      if (!opened) return;
      const edit = smallestEdit(opened.text(blockId), after, ref.current?.selectionEnd ?? after.length);
      opened.edit(blockId, edit.at, edit.remove, edit.insert);
      setValue(opened.text(blockId));
    },
    [blockId],
  );

  return { value, onChange, ref };
}

/** Holds a document of notes open while a screen shows it, so that every block in it can be typed in without waiting. */
export function useOpenText(docId: string): boolean {
  const store = useStore();
  const broken = useBroken();
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    let left = false;
    void store.openText(docId).then(() => {
      if (!left) setReady(docId);
    }, broken);
    return () => {
      left = true;
      void store.closeText(docId);
    };
  }, [store, docId, broken]);
  return ready === docId;
}
