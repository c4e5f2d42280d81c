/** How many bytes come over the line: before the app can be used, and for everything it keeps. */

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";

/**
 * Bytes, gzipped, of page, scripts and style that a first visit asks for until its first screen stands; fonts, icons and
 * what the service worker fetches for later are left out. `context` must be without service workers.
 */
export async function firstLoad(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (["document", "script", "stylesheet"].includes(response.request().resourceType()))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return total;
}

/** Bytes of all files that the service worker of `dist` keeps. */
export async function precached(dist: string): Promise<{ files: number; bytes: number }> {
  const worker = await readFile(join(dist, "sw.js"), "utf8");
  const urls = new Set([...worker.matchAll(/"?url"?:\s*"([^"]+)"/g)].map(([, url]) => url ?? ""));
  if (urls.size === 0) throw new Error("no list of files in sw.js");
  const sizes = await Promise.all([...urls].map(async (url) => (await stat(join(dist, url))).size));
  return { files: urls.size, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
