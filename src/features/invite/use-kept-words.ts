/** A long text that keeps what is typed by itself: soon after the last letter, when it is left, and when the page goes. */

import { useCallback, useEffect, useRef, useState } from "react";

const PAUSE_MS = 400;

type KeptWords = {
  readonly value: string;
  readonly set: (value: string) => void;
  /** Keeps it now; for when the field is left. */
  readonly save: () => void;
  /** Drops what was typed and is not kept yet: the record says it from now on. */
  readonly forget: () => void;
};

/** Shows `stored` until someone types here; from then on what is typed. */
export function useKeptWords(stored: string, onSave: (value: string) => void): KeptWords {
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
    document.addEventListener("visibilitychange", save);
    return () => {
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", save);
      save();
    };
  }, [save]);
  return {
    value: typed ?? stored,
    set: (value) => {
      setTyped(value);
      pending.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    save,
    forget: () => {
      clearTimeout(timer.current);
      pending.current = undefined;
      setTyped(undefined);
    },
  };
}
