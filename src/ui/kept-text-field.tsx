/** One line of text that is kept while it is typed: there is no button, and what is refused is said on leaving. */
import type { ComponentProps } from "react";
import { TextField } from "./text-field.tsx";
import { type Keep, useKept } from "./use-kept.ts";

interface KeptTextFieldProps
  extends Omit<ComponentProps<typeof TextField>, "value" | "onChange" | "onBlur" | "onFocus" | "error"> {
  /** What is kept now. */
  readonly kept: string;
  readonly keep: Keep;
}

/** A TextField that hands its text over after a pause, on leaving, and when the page is hidden or goes. */
export function KeptTextField({ kept, keep, ...field }: KeptTextFieldProps) {
  return <TextField {...field} {...useKept(kept, keep)} />;
}
