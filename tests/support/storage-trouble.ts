/** Trouble with a phone's storage, to be switched on and off in a real browser. */

import type { Page } from "@playwright/test";

/**
 * `full`: writing meets the quota. `closed`: the connection was lost, as on an iPhone that put the app to sleep.
 * `broken`: the disk answers with an error of its own.
 */
export type Trouble = "none" | "full" | "closed" | "broken";

/** Before the app is opened: its writes go through here from then on. */
export async function prepareTrouble(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const current = () => document.documentElement.getAttribute("data-trouble");
    const { put, add } = IDBObjectStore.prototype;
    const { transaction } = IDBDatabase.prototype;
    const meet = (kind: string | null) => {
      if (kind === "full") throw new DOMException("no room", "QuotaExceededError");
      if (kind === "broken") throw new DOMException("internal error", "UnknownError");
    };
    IDBObjectStore.prototype.put = function (...args) {
      meet(current());
      return put.apply(this, args);
    };
    IDBObjectStore.prototype.add = function (...args) {
      meet(current());
      return add.apply(this, args);
    };
    IDBDatabase.prototype.transaction = function (...args) {
      if (current() === "closed") throw new DOMException("connection lost", "InvalidStateError");
      return transaction.apply(this, args);
    };
  });
}

export async function meetTrouble(page: Page, trouble: Trouble): Promise<void> {
  await page.evaluate((kind) => document.documentElement.setAttribute("data-trouble", kind), trouble);
}

/** Something else holds the organisation's database and does not let go: no request of the app is answered. */
export async function holdStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await indexedDB.databases())
      .map((each) => each.name ?? "")
      .find((each) => each.includes("-"));
    const opening = indexedDB.open(name ?? "");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction([...opening.result.objectStoreNames], "readwrite");
    const store = transaction.objectStore("meta");
    const goOn = () => {
      if (document.documentElement.hasAttribute("data-let-go")) return;
      store.get("none").onsuccess = goOn;
    };
    transaction.oncomplete = () => opening.result.close();
    goOn();
  });
}

export async function letGoOfStorage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-let-go", ""));
}

/** Forgets the second place of what is typed, so that only the database can bring it back. */
export async function forgetMirror(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes(":typed:")) localStorage.removeItem(key);
  });
}
