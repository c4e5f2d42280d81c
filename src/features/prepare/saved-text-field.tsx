/** A line of text of a record that keeps itself: at each pause, on leaving the field, and when the screen goes. */

import { useEffect, useEffectEvent, useState } from "react";
import type { Result } from "../../kernel/result.ts";
import { TextField } from "../../ui/text-field.tsx";
import { useTyped } from "./use-typed.ts";

interface SavedTextFieldProps<P extends string> {
  readonly label: string;
  readonly description?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  /** What the record says. */
  readonly stored: string;
  readonly parse: (typed: string) => Result<string, P>;
  readonly messageOf: (problem: P) => string;
  /** Gets only what was parsed and differs from the record. */
  readonly onSave: (value: string) => void;
}

const PAUSE_MS = 400;

/** What cannot be kept stays in the field, with the reason under it; the record keeps its old value. */
export function SavedTextField<P extends string>(props: SavedTextFieldProps<P>) {
  const { label, description, hideLabel, stored, parse, messageOf, onSave } = props;
  const typed = useTyped(stored);
  const [isLeft, setLeft] = useState(true);
  const parsed = parse(typed.value);
  const save = () => {
    if (typed.isTyped && parsed.ok && parsed.value !== stored) onSave(parsed.value);
  };
  useSaveOnPause(typed.value, save);
  // Emptying a field to type anew is no mistake yet; a pasted document is one at once.
  const isShown = typed.isTyped && (isLeft || typed.value !== "");
  return (
    <TextField
      {...{ label, description, hideLabel }}
      value={typed.value}
      error={isShown && !parsed.ok ? messageOf(parsed.error) : undefined}
      enterKeyHint="done"
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        save();
        if (parsed.ok) typed.set(parsed.value);
      }}
      onKeyDown={(event) => event.key === "Enter" && save()}
      onChange={typed.set}
    />
  );
}

function useSaveOnPause(value: string, save: () => void): void {
  const onPause = useEffectEvent(save);
  useEffect(() => {
    const timer = setTimeout(onPause, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  useEffect(() => {
    const onHide = () => document.visibilityState === "hidden" && onPause();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      onPause();
    };
  }, []);
}
