/** The whole app, from an empty tab to a list of actions one can read, as somebody with ten years of papers waits for it. */

import type { BrowserContext, Page } from "@playwright/test";

/** Rows that must stand in the lists: the first fifty. */
const ROWS = 50;

/**
 * Milliseconds from the start of loading `/acties` in a new tab until its rows stand there, with the app from the
 * service worker's cache; the processor slowed down `slower` times.
 */
export async function coldStart(context: BrowserContext, url: string, slower: number): Promise<number> {
  const page = await context.newPage();
  await slowDown(page, slower);
  await page.addInitScript((rows) => {
    const look = () => {
      if (document.querySelectorAll("main li").length < rows) return requestAnimationFrame(look);
      // The frame in which they were found has yet to be shown.
      requestAnimationFrame(() => Object.assign(globalThis, { shownAfter: performance.now() }));
      return 0;
    };
    requestAnimationFrame(look);
  }, ROWS);
  await page.goto(`${url}/acties`);
  const shown = await page.waitForFunction(() => (globalThis as { shownAfter?: number }).shownAfter);
  const ms = (await shown.jsonValue()) ?? Number.NaN;
  await page.close();
  return ms;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
