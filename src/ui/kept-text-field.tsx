/** One line of text that is kept while it is typed: there is no button, and what is refused is said on leaving. */
import { type ComponentProps, useCallback, useEffect, useRef, useState } from "react";
import { TextField } from "./text-field.tsx";

interface KeptTextFieldProps
  extends Omit<ComponentProps<typeof TextField>, "value" | "onChange" | "onBlur" | "onFocus" | "error"> {
  /** What is kept now. */
  readonly kept: string;
  /** Keeps the text, or gives the message why not; what was kept before then stays. */
  readonly keep: (text: string) => string | undefined;
}

/** Long enough not to write at every letter, short enough to lose nothing worth a word. */
const pauseMs = 500;

/** A TextField that hands its text over after a pause, on leaving, and when the page is hidden or goes. */
export function KeptTextField({ kept, keep, ...field }: KeptTextFieldProps) {
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
  return (
    <TextField
      {...field}
      value={typed ?? kept}
      {...(error === undefined ? {} : { error })}
      onFocus={() => setNear(true)}
      onChange={(text) => {
        setTyped(text);
        setError(undefined);
        later(text);
      }}
      onBlur={() => {
        setNear(false);
        if (typed !== null) setError(now(typed));
      }}
    />
  );
}

function useHandOver(keep: (text: string) => string | undefined) {
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
