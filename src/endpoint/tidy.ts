/** Erases what is past its time, at most once an hour and without a clock of its own. */
import { limits } from "../protocol/limits.ts";
import type { SharingParts } from "./parts.ts";

const hourMs = 3600 * 1000;

/** A newcomer whose answer was lost may ask again this long; after that the box is gone. */
export const redeemGraceMs = 10 * 60 * 1000;
/** Whoever was not let in by then needs a new invitation. */
const joinerMs = 4 * limits.inviteMs;

export function tidyNowAndThen({ store, now, log }: SharingParts): () => Promise<void> {
  let next = 0;
  return async () => {
    if (now() < next) return;
    next = now() + hourMs;
    try {
      await store.tidy(now(), now() - joinerMs, redeemGraceMs);
    } catch (error) {
      // Tidying can wait; who asked for something else need not.
      log("tidy-failed", { error: error instanceof Error ? error.name : "unknown" });
    }
  };
}
