/** Handing something out in the form that was pressed: one at a time, and it is said how that went. */

import { useState } from "react";
import type { FileShared } from "./share-file.ts";
import type { TextShared } from "./share-text.ts";
import { showToast } from "./toasts.ts";

/** What is said where the phone's share menu does not show it itself. */
export interface SharedWords {
  readonly downloaded: string;
  readonly failed: string;
  /** Only where a text can be handed out. */
  readonly copied?: string | undefined;
}

/** Says how it went; whether it went out. */
export function tellShared(
  how: FileShared | TextShared,
  { copied, downloaded, failed }: SharedWords,
): boolean {
  if (how === "copied" && copied !== undefined) showToast({ text: copied });
  if (how === "downloaded") showToast({ text: downloaded });
  if (how === "failed") showToast({ text: failed, tone: "trouble" });
  return how !== "failed" && how !== "cancelled";
}

/** `busy`: the form that is being made; a press meanwhile does nothing. `onGone`: after it went out. */
export function useSharing<Form extends string>(
  give: (form: Form) => Promise<FileShared | TextShared>,
  words: SharedWords,
  onGone?: () => void,
) {
  const [busy, setBusy] = useState<Form>();
  const hand = async (form: Form) => {
    if (busy !== undefined) return;
    setBusy(form);
    const how = await give(form).catch(() => "failed" as const);
    setBusy(undefined);
    if (tellShared(how, words)) onGone?.();
  };
  return { busy, share: (form: Form) => void hand(form) };
}
