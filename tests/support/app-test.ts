/** Playwright's `test` for this app: the endpoint runs, and any error in the browser's console fails the test. */
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type ServedApp, serveApp } from "./served-app.ts";

interface PerTest {
  /** Console errors and uncaught exceptions so far; a test that provokes one on purpose takes it out. */
  readonly problems: string[];
}

interface PerWorker {
  readonly served: ServedApp;
}

export const test = base.extend<PerTest, PerWorker>({
  served: [
    async ({}, provide) => {
      const served = await serveApp();
      await provide(served);
      await served.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ served }, provide) => {
    await provide(served.url);
  },
  problems: [
    async ({ context }, provide) => {
      const problems: string[] = [];
      collectProblems(context, problems);
      await provide(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function collectProblems(context: BrowserContext, problems: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(String(error.error())));
}

/** Every request of this page that failed or was answered with an error, from now on. */
export function collectFailedRequests(page: Page): string[] {
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  return failed;
}

/** Resolves when this device holds the whole app and serves the page from it. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
}
