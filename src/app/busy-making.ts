/** Says to the other pages of this phone that an organisation is being made, so that none tidies it up half-way. */

const nameOf = (id: string): string => `wijkschrift-making-${id}`;

/** Runs the work once no other page makes this organisation any more. */
export async function whileMaking<T>(id: string, work: () => Promise<T>): Promise<T> {
  return hasLocks() ? await navigator.locks.request(nameOf(id), work) : await work();
}

/** Runs the work only when no page is making this organisation. */
export async function unlessBeingMade(id: string, work: () => Promise<void>): Promise<void> {
  if (!hasLocks()) return await work();
  await navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

/** A page without them (insecure, or a very old browser) is alone for all we know. */
const hasLocks = (): boolean => "locks" in navigator;
