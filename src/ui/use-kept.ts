/** A field without a button: what is typed is handed over after a pause, on leaving, and when the page is hidden or goes. */

import { useCallback, useEffect, useRef, useState } from "react";

/** Keeps the text, or gives the message why not; what was kept before then stays. */
export type Keep = (text: string) => string | undefined;

/** Long enough not to write at every letter, short enough to lose nothing worth a word. */
const pauseMs = 500;

/** What the field shows, and what it does on typing, coming and leaving. `kept` is what is kept now. */
export function useKept(kept: string, keep: Keep) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [isNear, setNear] = useState(false);
  const [seen, setSeen] = useState(kept);
  const { later, now } = useHandOver(keep);
  if (seen !== kept) {
    setSeen(kept);
    // Changed elsewhere: shown at once, unless someone is typing here.
    if (!isNear) setTyped(null);
  }
  return {
    value: typed ?? kept,
    ...(error === undefined ? {} : { error }),
    onFocus: () => setNear(true),
    onChange: (text: string) => {
      setTyped(text);
      setError(undefined);
      later(text);
    },
    onBlur: () => {
      setNear(false);
      if (typed !== null) setError(now(typed));
    },
  };
}

function useHandOver(keep: Keep) {
  const latest = useRef(keep);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = keep;
  });
  const now = useCallback((text: string | null = waiting.current): string | undefined => {
    clearTimeout(timer.current);
    waiting.current = null;
    return text === null ? undefined : latest.current(text);
  }, []);
  const later = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      waiting.current = text;
      timer.current = setTimeout(now, pauseMs);
    },
    [now],
  );
  useEffect(() => {
    const leave = () => void now();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [now]);
  return { later, now };
}
