/**
 * `npm run bench`: measures the built app with ten years of one organisation in a real Chromium, against the real
 * endpoint on this machine, and prints a table; the same as JSON lies in test-results/bench.json. Nothing here is a test:
 * what falls short is said, and the run goes on. What is compared is measured in turns within this run.
 */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type LaunchOptions, type Page } from "@playwright/test";
import { browserArgs, findBrowser } from "../support/browser.ts";
import { serveApp } from "../support/served-app.ts";
import { firstLoad, precached } from "./app-size.ts";
import type { Bench } from "./bench-page.ts";
import { coldStart } from "./cold-start.ts";
import { type Figure, median, percentile, tableOf } from "./figures.ts";
import { pageBundle } from "./page-bundle.ts";
import { scrollThrough } from "./scrolling.ts";
import { measureSharing } from "./sharing.ts";
import { COUNTS } from "./ten-years.ts";

const ROUNDS = 9;
const BLANK = "/bench";

const figures: Figure[] = [];
/** How busy the machine was with other things: figures of a busy one say little. */
const loadBefore = loadavg()[0] ?? 0;
// `npm run bench:sharing` measures sharing alone.
if (!process.argv.includes("sharing")) await measureAlone();
figures.push(...(await measureSharing((line) => console.log(line))));
await report();

/** One phone, with nobody else. */
async function measureAlone(): Promise<void> {
  const script = await pageBundle("tests/bench/bench-page.ts");
  const served = await serveApp();
  const profile = await mkdtemp(join(tmpdir(), "wijkschrift-bench-"));
  const options = { executablePath: findBrowser(), args: [...browserArgs], locale: "nl-NL" };
  // A profile on disk: in a private window the database would be in memory only.
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    viewport: { width: 390, height: 844 },
  });
  const place: Place = { phone: context, url: served.url, script };
  try {
    await sizes(served.url, options);
    await storage(place);
    await screens(place);
  } finally {
    await context.close();
    await served.stop();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Where it is measured: a browser, the app's address, and the script of the page. */
type Place = { readonly phone: BrowserContext; readonly url: string; readonly script: string };

async function sizes(url: string, options: LaunchOptions): Promise<void> {
  const browser = await chromium.launch(options);
  const bytes = await firstLoad(await browser.newContext({ serviceWorkers: "block" }), url);
  await browser.close();
  const kept = await precached("dist");
  figures.push({ name: "first load, gzip, without fonts", value: bytes / 1000, unit: "kB", most: 230 });
  figures.push({
    name: `everything precached (${kept.files} files)`,
    value: kept.bytes / 1e6,
    unit: "MB",
    most: 2.5,
  });
}

async function storage(place: Place): Promise<void> {
  const filled = await inPage(place, (bench) => bench.fill());
  console.log(`${filled.records} records of ten years written in ${Math.round(filled.ms)} ms`);

  const [ours, raw] = await inTurns(
    ROUNDS,
    () => inPage(place, (bench) => bench.openAndList()),
    () => inPage(place, (bench) => bench.rawOpenAndList()),
  );
  compare("open the database to the first 50 open actions", ours, raw, 120);

  const shown = await times3(() => inPage(place, (bench) => bench.boardAndYear()));
  figures.push(ms("reading Bestuur and Jaar", median(shown), undefined, shown.length));
  const [folders, rows] = await inTurns(
    3,
    () => inPage(place, (bench) => bench.yearFolder()),
    () => inPage(place, (bench) => bench.rawYearFolder()),
  );
  compare("the jaarmap of ten years with every list, as a page", folders, rows);

  const times = await inPage(place, (bench) => bench.commits(200));
  const puts = await inPage(place, (bench) => bench.rawPuts(200));
  compare("a commit", times, puts, 4);
  figures.push(ms("a commit, 95th percentile", percentile(times, 95), 8, times.length));

  const typed = await inPage(place, (bench) => bench.keystrokes(30));
  figures.push(ms("keystroke to durable", median(typed), 400, typed.length));

  const restores = await times3(() => inPage(place, (bench) => bench.restore()));
  const bulk = await times3(() => inPage(place, (bench) => bench.rawBulkWrite()));
  const first = restores[0]?.bytes ?? 0;
  compare(
    `restoring the backup of ${(first / 1e6).toFixed(1)} MB, reading and checking included`,
    restores.map((each) => each.ms),
    bulk,
    4000,
  );
  figures.push(
    ms("making that backup", median(restores.map((each) => each.makeMs)), undefined, restores.length),
  );
}

async function screens({ phone, url }: Place): Promise<void> {
  // The first visit fetches and keeps the app; what counts are the ones after it.
  const page = await phone.newPage();
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  for (const [slower, most] of [
    [1, 400],
    [4, 1500],
  ] as const) {
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) starts.push(await coldStart(phone, url, slower));
    const how = slower === 1 ? "" : `, processor ${slower}× slower`;
    figures.push(ms(`cold start to the list of actions${how}`, median(starts), most, ROUNDS));
  }
  const { rows, frames } = await scrollThrough(phone, url);
  figures.push(ms(`longest frame, scrolling ${rows} actions`, Math.max(...frames), 50, frames.length));
  figures.push({
    name: "frames over 50 ms",
    value: frames.filter((frame) => frame > 50).length,
    unit: "frames",
    most: 0,
  });
}

/** Runs work in a page of the app's own address that holds nothing but the benchmark. */
async function inPage<T>({ phone, url, script }: Place, work: (bench: Bench) => Promise<T>): Promise<T> {
  const page: Page = await phone.newPage();
  await page.route(`**${BLANK}`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>bench</title>" }),
  );
  await page.goto(url + BLANK);
  await page.addScriptTag({ content: script });
  const result = await page.evaluate<T>(`(${work.toString()})(globalThis.bench)`);
  await page.close();
  return result;
}

async function inTurns<T>(rounds: number, a: () => Promise<T>, b: () => Promise<T>): Promise<[T[], T[]]> {
  const all: [T[], T[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    all[0].push(await a());
    all[1].push(await b());
  }
  return all;
}

async function times3<T>(work: () => Promise<T>): Promise<T[]> {
  return [await work(), await work(), await work()];
}

function compare(name: string, ours: readonly number[], raw: readonly number[], most?: number): void {
  figures.push(ms(name, median(ours), most, ours.length));
  figures.push(ms("  the same in raw Dexie", median(raw), undefined, raw.length));
  figures.push({ name: "  ours to raw", value: median(ours) / median(raw), unit: "×" });
}

function ms(name: string, value: number, most: number | undefined, of: number): Figure {
  return { name, value, unit: "ms", of, ...(most !== undefined && { most }) };
}

async function report(): Promise<void> {
  const load = [loadBefore, loadavg()[0] ?? 0];
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, load ${load.map((each) => each.toFixed(1)).join(" to ")}, Chromium, ${new Date().toISOString().slice(0, 10)}`;
  console.log(`\n${tableOf(figures)}\n\n${machine}`);
  await mkdir("test-results", { recursive: true });
  await writeFile("test-results/bench.json", JSON.stringify({ machine, counts: COUNTS, figures }, null, 2));
  console.log("test-results/bench.json");
}
