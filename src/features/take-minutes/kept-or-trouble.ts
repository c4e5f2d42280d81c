/** Whether an intent will stand, so that a screen only says what is true. */

import { StorageUnavailable } from "../../storage/connection.ts";
import type { Stored } from "./meeting-life.ts";

/**
 * True when it is stored, or kept in memory to be stored as soon as it can be. False when nothing came of it; the
 * banner of the frame then says why. A bug in our own code is thrown on.
 */
export async function keptOrTrouble(intent: Promise<Stored | undefined>): Promise<boolean> {
  try {
    const stored = await intent;
    return stored !== undefined && (stored.ok || stored.error.retry === "later");
  } catch (error) {
    if (error instanceof StorageUnavailable) return false;
    throw error;
  }
}
