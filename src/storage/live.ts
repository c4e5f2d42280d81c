/** Live queries that outlive trouble. */

import { liveQuery } from "dexie";

export type Subscription = { readonly unsubscribe: () => void };
export type Live<T> = {
  readonly subscribe: (onValue: (value: T) => void, onTrouble?: (error: unknown) => void) => Subscription;
};

/** So long after trouble the storage may have recovered. */
export const RETRY_MS = 10_000;

/** Runs the query now and after every change of what it read; after trouble it starts anew. */
export function keepLive<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onTrouble: (error: unknown) => void = () => undefined,
): Subscription {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Subscription | undefined;
  let stopped = false;
  const start = (): void => {
    current = liveQuery(async () => await query()).subscribe(onValue, (error) => {
      onTrouble(error);
      if (!stopped) timer = setTimeout(start, RETRY_MS);
    });
  };
  start();
  return {
    unsubscribe: () => {
      stopped = true;
      clearTimeout(timer);
      current?.unsubscribe();
    },
  };
}
