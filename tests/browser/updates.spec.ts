/** A new version: offered while in provide, taken at the next cold start, never during a live meeting. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test as base, expect, waitUntilKept } from "../support/app-test.ts";
import { putOrganisation } from "../support/seeded-app.ts";
import { serveStatically } from "../support/static-host.ts";

/** A host whose built app can be replaced by a newer one. */
interface Host {
  readonly url: string;
  readonly publish: (version: string) => Promise<void>;
}

const test = base.extend<{ host: Host }>({
  host: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), "wijkschrift-update-"));
    await cp("dist", folder, { recursive: true });
    const { url, stop } = await serveStatically(folder);
    await provide({ url, publish: (version) => publish(folder, version) });
    await stop();
    await rm(folder, { recursive: true });
  },
});

/** Another index.html, and with it another list in the service worker: what a new build comes down to. */
async function publish(folder: string, version: string): Promise<void> {
  const page = await readFile("dist/index.html", "utf8");
  await writeFile(
    join(folder, "index.html"),
    page.replace("<head>", `<head><meta name="version" content="${version}">`),
  );
  const worker = await readFile("dist/sw.js", "utf8");
  const changed = worker.replace(/("revision":")\w+(","url":"index\.html")/, `$1${version}$2`);
  expect(changed === worker, "the service worker lists index.html").toBe(false);
  await writeFile(join(folder, "sw.js"), changed);
}

const versionOf = (page: Page) =>
  page.locator('meta[name="version"]').getAttribute("content", { timeout: 1000 });
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

/** Resolves when the new version is on this device, and waits for its turn. */
async function waitUntilWaiting(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

test("in use it is offered as a line, and used when asked", async ({ page, host }) => {
  await openApp(page, host);
  await waitUntilKept(page);
  await host.publish("2");
  await lookForUpdate(page);
  await expect(page.getByText("Er is een nieuwe versie.")).toBeVisible();
  expect(await page.locator('meta[name="version"]').count()).toBe(0);
  await page.getByRole("button", { name: "Nu gebruiken" }).click();
  await expect.poll(() => versionOf(page).catch(() => null)).toBe("2");
  await expect(page.getByText("Er is een nieuwe versie.")).toHaveCount(0);
});

test("at the next cold start it takes over by itself", async ({ page, host, context }) => {
  await openApp(page, host);
  await waitUntilKept(page);
  await host.publish("2");
  await lookForUpdate(page);
  await expect(page.getByText("Er is een nieuwe versie.")).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto(host.url);
  await expect.poll(() => versionOf(again).catch(() => null)).toBe("2");
});

test("a page that is opened anew in its own tab takes it too, before the first touch", async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await waitUntilKept(page);
  await host.publish("2");
  await lookForUpdate(page);
  await expect(page.getByText("Er is een nieuwe versie.")).toBeVisible();
  await page.reload();
  await expect.poll(() => versionOf(page).catch(() => null)).toBe("2");
});

test("not while a second window is open: there it is offered", async ({ page, host, context }) => {
  await openApp(page, host);
  await waitUntilKept(page);
  const second = await context.newPage();
  await second.goto(host.url);
  await host.publish("2");
  await lookForUpdate(page);
  await page.reload();
  await expect(page.getByText("Er is een nieuwe versie.")).toBeVisible();
  expect(await page.locator('meta[name="version"]').count()).toBe(0);
  expect(await second.locator('meta[name="version"]').count()).toBe(0);
});

test("a live meeting that is reloaded keeps the version it has", async ({ page, host }) => {
  await openApp(page, host);
  await waitUntilKept(page);
  await host.publish("2");
  await lookForUpdate(page);
  await expect(page.getByText("Er is een nieuwe versie.")).toBeVisible();
  await page.goto(`${host.url}/vergaderingen/live/notuleren`);
  await expect(page.getByRole("button", { name: "Besluit", exact: true })).toBeVisible();
  // Long enough for a wrong take-over to have happened: the tests above see one within a second.
  await page.waitForTimeout(2000);
  expect(await page.locator('meta[name="version"]').count()).toBe(0);
  await expect(page.getByText("Er is een nieuwe versie.")).toHaveCount(0);
});

test("during a live meeting the line stays away; on the next screen it comes", async ({ page, host }) => {
  await openApp(page, host);
  await waitUntilKept(page);
  await page.goto(`${host.url}/vergaderingen/live/notuleren`);
  await expect(page.getByRole("button", { name: "Besluit", exact: true })).toBeVisible();
  await host.publish("2");
  await lookForUpdate(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  // Time for a line that should not be there.
  await page.waitForTimeout(1000);
  await expect(page.getByText("Er is een nieuwe versie.")).toHaveCount(0);
  await page.getByRole("link", { name: /Voorbereiden/ }).click();
  await expect(page.getByText("Er is een nieuwe versie.")).toBeVisible();
});

test("with a live meeting in another window the new version waits, and says so", async ({
  page,
  host,
  context,
}) => {
  await openApp(page, host);
  await waitUntilKept(page);
  const live = await context.newPage();
  await live.goto(`${host.url}/vergaderingen/live/notuleren`);
  await expect(live.getByRole("button", { name: "Besluit", exact: true })).toBeVisible();
  await host.publish("2");
  await lookForUpdate(page);
  await page.getByRole("button", { name: "Nu gebruiken" }).click();
  await expect(page.getByText("In een ander venster loopt een vergadering.")).toBeVisible();
  expect(await live.locator('meta[name="version"]').count()).toBe(0);
  expect(await page.locator('meta[name="version"]').count()).toBe(0);
});

test("what was written under the old version is all there under the new one, and the other way round", async ({
  page,
  host,
}) => {
  const note = page.getByRole("textbox", { name: "Notitie 1" });
  await openApp(page, host);
  await waitUntilKept(page);
  await page.goto(`${host.url}/vergaderingen/live/notuleren?punt=live-0`);
  await note.press("Control+End");
  await page.keyboard.type(" Onder de oude versie.");
  await host.publish("2");
  await lookForUpdate(page);
  await waitUntilWaiting(page);
  await page.keyboard.type(" Terwijl de nieuwe wacht.");
  const written = await note.inputValue();
  await page.getByRole("link", { name: /Voorbereiden/ }).click();
  await page.getByRole("button", { name: "Nu gebruiken" }).click();
  await expect.poll(() => versionOf(page).catch(() => null)).toBe("2");
  await page.goto(`${host.url}/vergaderingen/live/notuleren?punt=live-0`);
  await expect(note).toHaveValue(written);
  await note.press("Control+End");
  await page.keyboard.type(" Onder de nieuwe.");
  await host.publish("3");
  await lookForUpdate(page);
  await waitUntilWaiting(page);
  await page.getByRole("link", { name: /Voorbereiden/ }).click();
  await page.getByRole("button", { name: "Nu gebruiken" }).click();
  await expect.poll(() => versionOf(page).catch(() => null)).toBe("3");
  await page.goto(`${host.url}/acties`);
  await expect(page.getByText("Bedankbrief aan de bakker schrijven")).toBeVisible();
  await page.goto(`${host.url}/vergaderingen/live/notuleren?punt=live-0`);
  await expect(note).toHaveValue(`${written} Onder de nieuwe.`);
});

async function openApp(page: Page, host: Host): Promise<void> {
  await putOrganisation(page, "lived-in", host.url);
  await page.goto(host.url);
}
