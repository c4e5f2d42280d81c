/** A phone of the benchmark: a browser of its own with a profile on the disk, and one page in it. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserArgs, findBrowser } from "../support/browser.ts";

/** `Offered`: what the script of the page puts on `globalThis.bench`. */
export type BenchPhone<Offered> = {
  /** Runs in the page, so `work` must stand by itself; `given` is handed to it. */
  readonly run: <T, G>(work: (bench: Offered, given: G) => Promise<T>, given: G) => Promise<T>;
  readonly setOffline: (offline: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A page at the address `url` that holds nothing but the script. */
export async function benchPhone<Offered>(url: string, script: string): Promise<BenchPhone<Offered>> {
  const profile = await mkdtemp(join(tmpdir(), "wijkschrift-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArgs],
    locale: "nl-NL",
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.route("**/bench", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>.</title>" }),
  );
  await page.goto(`${url}/bench`);
  // As long as one request may be answered here, every request waits to be looked at.
  await page.unrouteAll();
  await page.evaluate(script);
  return {
    run: <T, G>(work: (bench: Offered, given: G) => Promise<T>, given: G) =>
      inTime(page.evaluate<T>(`(${work.toString()})(globalThis.bench, ${JSON.stringify(given ?? null)})`)),
    setOffline: (offline) => context.setOffline(offline),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What should have come about and did not must not keep the benchmark waiting for ever. */
const PATIENCE_MS = 5 * 60_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("a page of the benchmark gave no answer")), PATIENCE_MS);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
