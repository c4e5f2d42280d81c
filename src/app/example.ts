/** Opens the example: makes it when it is not there yet, and there is never more than one. */
import { EXAMPLE_ID, EXAMPLE_NAME } from "../features/example/content/cast.ts";
import { makeExample } from "../features/example/make-example.ts";
import { ok, type Result } from "../kernel/result.ts";
import { discard } from "../storage/discard.ts";
import { Store, type Trouble } from "../storage/store.ts";
import { whileMaking } from "./busy-making.ts";
import { enterNew, mayLeave, switchTo } from "./session.ts";
import { organisations, phone } from "./this-phone.ts";

/**
 * Ends with the example open on this page. `onProgress` hears how much is done, from 0 to 1. A page that is closed
 * half-way leaves nothing on the list, and what it left is removed at the next start.
 */
export function openExample(onProgress: (done: number) => void): Promise<Result<void, Trouble>> {
  return whileMaking(EXAMPLE_ID, async () => {
    const known = await organisations.list();
    if (!known.ok) return known;
    if (known.value.some(({ id }) => id === EXAMPLE_ID)) {
      await switchTo(EXAMPLE_ID);
      return ok(undefined);
    }
    if (!(await mayLeave())) return ok(undefined);
    return await make(onProgress);
  });
}

async function make(onProgress: (done: number) => void): Promise<Result<void, Trouble>> {
  const listed = { id: EXAMPLE_ID, name: EXAMPLE_NAME, kind: "example" } as const;
  const begun = await organisations.putUnfinished(listed, "making");
  if (!begun.ok) return begun;
  const emptied = await discard(EXAMPLE_ID, phone);
  if (!emptied.ok) return emptied;
  const store = await Store.open(EXAMPLE_ID, phone);
  if (!store.ok) return store;
  const made = await makeExample(store.value, onProgress);
  if (made.ok) {
    await enterNew(store.value, listed);
    return made;
  }
  await store.value.close();
  const removed = await discard(EXAMPLE_ID, phone);
  if (removed.ok) await organisations.remove(EXAMPLE_ID);
  return made;
}
