/** What is kept here of other phones, opened again, and handed on under this phone's own name where theirs counts no more. */

import { openWithAny } from "../crypto/seal-batch.ts";
import { ok, type Result } from "../kernel/result.ts";
import { parseBatch } from "../protocol/batch.ts";
import { upTo } from "../protocol/vector.ts";
import type { Contents } from "../storage/sharing/contents.ts";
import { handOn } from "../storage/sharing/hand-on.ts";
import { readSealed, type SealedBatch } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import type { Here } from "./here.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A batch that was judged before it was kept. Undefined when its key is gone. */
export async function openKept(
  here: Here,
  { bytes }: Pick<SealedBatch, "bytes">,
): Promise<Contents | undefined> {
  const batch = parseBatch(bytes);
  const contents = batch.ok ? await openWithAny(batch.value, here.members.keyring) : undefined;
  return contents?.ok ? contents.value : undefined;
}

/**
 * What is kept here of that phone, from that number on, waits again to go out under this phone's own name. `isWhole`: nothing
 * is done unless all of it can be opened.
 */
export async function handOnFrom(
  here: Here,
  device: string,
  from: number,
  isWhole = false,
): Promise<Result<void, Refusal>> {
  const to = upTo((await readSharing(here.store))?.vector ?? {}, device);
  const range = { device, from, to };
  const batches: SealedBatch[] = [];
  for (let next = from; next <= to; next += 1) {
    batches.push(...(await readSealed(here.store, [{ device, from: next, to }], Number.MAX_SAFE_INTEGER)));
    // Reading ends at one that lies aside; what comes after that is wanted too.
    next = Math.max(next, batches.at(-1)?.n ?? 0);
  }
  const contents = await Promise.all(batches.map((batch) => openKept(here, batch)));
  if (isWhole && contents.includes(undefined)) return ok(undefined);
  const handed = await handOn(
    here.store,
    range,
    contents.filter((each) => each !== undefined),
  );
  // "moved": another page is at it; the next round looks again.
  return handed.ok ? ok(undefined) : refuse("storage");
}
