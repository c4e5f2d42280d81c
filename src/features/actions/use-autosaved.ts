/** A text field of a record that keeps what is typed by itself: soon after the last letter, and when it is left. */

import { useCallback, useEffect, useRef, useState } from "react";

const PAUSE_MS = 400;

export type Autosaved = {
  readonly value: string;
  readonly set: (value: string) => void;
  /** Keeps it now; for when the field is left. */
  readonly save: () => void;
};

/** Shows `stored` until someone types here; from then on what is typed. */
export function useAutosaved(stored: string, onSave: (value: string) => void): Autosaved {
  const [typed, setTyped] = useState<string>();
  const pending = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current !== undefined) latest.current(pending.current);
    pending.current = undefined;
  }, []);
  useEffect(() => {
    window.addEventListener("pagehide", save);
    return () => {
      window.removeEventListener("pagehide", save);
      save();
    };
  }, [save]);
  const set = useCallback(
    (value: string) => {
      setTyped(value);
      pending.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    [save],
  );
  return { value: typed ?? stored, set, save };
}
