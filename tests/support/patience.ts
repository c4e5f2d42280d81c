/** Waiting in tests where timers are false: IndexedDB goes on by itself, and time passes only when nothing else does. */

import { vi } from "vitest";
// What storage loads when it is first needed, loaded now: reading a file takes real time, and meanwhile the false seconds
// would run out.
import "../../src/storage/committed-texts.ts";
import "../../src/storage/open-texts.ts";

/** Timers come to a standstill; everything else runs on. Undo with `vi.useRealTimers()`. */
export function stopTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
}

/** Lets everything happen that needs no time. */
export async function settle(rounds = 60): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What the promise gives; as long as it gives nothing, seconds pass. At most `limit` of them. */
export async function patiently<T>(promise: Promise<T>, limit = 120): Promise<T> {
  let over = false;
  const done = promise.finally(() => {
    over = true;
  });
  done.catch(() => undefined);
  for (let second = 0; second < limit && !over; second += 1) {
    for (let round = 0; round < 60 && !over; round += 1)
      await new Promise((resolve) => setImmediate(resolve));
    if (!over) await vi.advanceTimersByTimeAsync(1_000);
  }
  if (!over) throw new Error(`nothing after ${limit} seconds`);
  return done;
}

/** How many timers are left that do not end by themselves at once. */
export async function lastingTimers(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    await vi.advanceTimersByTimeAsync(1);
    await settle(5);
  }
  return vi.getTimerCount();
}
