/** Text of several lines that is kept while it is typed, as a KeptTextField does for one line. */
import type { ComponentProps } from "react";
import { TextArea } from "./text-area.tsx";
import { type Keep, useKept } from "./use-kept.ts";

interface KeptTextAreaProps
  extends Omit<ComponentProps<typeof TextArea>, "value" | "onChange" | "onBlur" | "onFocus" | "error"> {
  /** What is kept now. */
  readonly kept: string;
  readonly keep: Keep;
  /** What is wrong with it as long as the field itself has nothing to say. */
  readonly problem?: string | undefined;
}

/** A TextArea that hands its text over after a pause, on leaving, and when the page is hidden or goes. */
export function KeptTextArea({ kept, keep, problem, ...area }: KeptTextAreaProps) {
  const { error = problem, ...own } = useKept(kept, keep);
  return <TextArea dir="auto" {...area} {...own} error={error} />;
}
