/** What this slice needs from outside: the action list of one person, made and handed to the phone. */

import type { AboutList, OpenAction } from "../../documents/hand-out/open-action-list.ts";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";

/** `name` is whom the list is for. Called from a press. */
export type ShareActionsOf = (
  name: string,
  actions: readonly OpenAction[],
  about: AboutList,
  form: "text" | "pdf",
) => Promise<FileShared | TextShared>;
