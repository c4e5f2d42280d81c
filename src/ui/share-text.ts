/** Handing a text to another app with the phone's own share menu, or else by copying it. */
import { isAbort } from "./share-file.ts";

export type TextShared = "shared" | "copied" | "cancelled" | "failed";

/** Says what happened, so that the caller can tell. Must be called from a press. */
export async function shareText(text: string): Promise<TextShared> {
  if (typeof navigator.share !== "function") return copyText(text);
  try {
    await navigator.share({ text });
    return "shared";
  } catch (problem) {
    return isAbort(problem) ? "cancelled" : copyText(text);
  }
}

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<"copied" | "failed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "failed";
  }
}
