/** Keys of this phone in this organisation. The browser keeps them so that nobody, this app included, can read them out. */

import type { Result } from "../../kernel/result.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";

/**
 * Keeps a key, or anything that can be cloned, under a name. Some browsers accept a key and never give it back, and some
 * refuse it with a `DataCloneError`, which is thrown: read it back and use it before relying on it.
 */
export function keepKey(store: Store, name: string, value: unknown): Promise<Result<void, Trouble>> {
  return store.transact(["keys"], async (db) => {
    await db.table("keys").put({ name, value });
  });
}

/** What was kept under the name; undefined when nothing was, or the browser lost it. */
export function readKey(store: Store, name: string): Promise<unknown> {
  return store.ask(
    async (db) => ((await db.table("keys").get(name)) as { value: unknown } | undefined)?.value,
  );
}

export function forgetKey(store: Store, name: string): Promise<Result<void, Trouble>> {
  return store.transact(["keys"], (db) => db.table("keys").delete(name));
}
