/** How many pages of the app are open on this device, and whether one of them must not be disturbed. */

const openLock = "wijkschrift-page-open";
const busyLock = "wijkschrift-page-busy";

/** Counts over every tab and window of this browser, this one included. */
export interface OpenPages {
  readonly open: number;
  readonly busy: number;
}

/** Holds a shared lock until `release` is called; the browser lets go by itself when the page closes. */
function hold(name: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(name, { mode: "shared" }, () => held);
  return release;
}

/** From now until it closes, this page counts as open. */
export const announceOpenPage = (): void => {
  hold(openLock);
};

/** Marks this page as busy (a live meeting); call the result when it is over. */
export const announceBusyPage = (): (() => void) => hold(busyLock);

export async function countOpenPages(): Promise<OpenPages> {
  const { held = [] } = await navigator.locks.query();
  const count = (name: string) => held.filter((lock) => lock.name === name).length;
  return { open: count(openLock), busy: count(busyLock) };
}
