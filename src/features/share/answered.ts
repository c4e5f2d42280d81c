/** A command's answer, whatever happens: a button that waits for it always comes back, with a sentence. */

import { err } from "../../kernel/result.ts";
import { StorageUnavailable } from "../../storage/connection.ts";
import type { Answer } from "./sharing-port.ts";

/** What is thrown is a mistake of ours, or a storage that gave no answer: refused, and told to the browser's console. */
export async function answered<T>(asking: Answer<T>): Answer<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof StorageUnavailable) return err({ code: "storage", retry: "soon" });
    // Outside what anyone waits for: that is how a page tells of it.
    queueMicrotask(() => {
      throw error;
    });
    return err({ code: "unexpected", retry: "soon" });
  }
}
