/** A full disk, a lost connection, a storage that never answers: it is said, and what was typed is neither lost nor gone. */

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { texts as appTexts } from "../../src/app/texts.ts";
import { texts as meetingTexts } from "../../src/features/meetings/texts.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { setUp } from "../support/main-job.ts";
import { putOrganisation } from "../support/seeded-app.ts";
import {
  forgetMirror,
  holdStorage,
  letGoOfStorage,
  meetTrouble,
  prepareTrouble,
} from "../support/storage-trouble.ts";

const words = appTexts.health;
const LIVE = "/vergaderingen/live/notuleren?punt=live-0";
const TYPED = " Dit is getypt terwijl het niet bewaard kon worden.";

const note = (page: Page) => page.getByRole("textbox", { name: "Notitie 1", exact: true });

async function openLive(page: Page): Promise<void> {
  await prepareTrouble(page);
  await putOrganisation(page, "lived-in");
  await page.goto(LIVE);
  await expect(note(page)).toHaveValue(/hofje\.$/);
}

async function typeOn(page: Page): Promise<void> {
  await note(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(TYPED);
}

async function expectStored(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: words.retry })).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText(words.saved)).toBeVisible();
  await forgetMirror(page);
  await page.reload();
  await expect(note(page)).toHaveValue(new RegExp(`${TYPED}$`));
}

/** The app tries again by itself every ten seconds; then the button is gone just when one reaches for it. */
async function retryUnlessItDidItself(page: Page): Promise<void> {
  const retry = page.getByRole("button", { name: words.retry });
  const pressed = retry.click({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  if (!(await pressed)) await expect(retry).toHaveCount(0);
}

const troubles = [
  { trouble: "full", sentence: words.full },
  { trouble: "closed", sentence: words.lost },
  { trouble: "broken", sentence: words.lost },
] as const;

for (const { trouble, sentence } of troubles) {
  test(`what is typed while the storage is ${trouble} stays, can be taken along, and is stored afterwards`, async ({
    page,
  }) => {
    await openLive(page);
    await meetTrouble(page, trouble);
    await typeOn(page);
    await page.getByRole("radio", { name: "Aanwezig" }).click();
    await page.getByLabel("Bewoners", { exact: true }).fill("48");
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(words.notSaved)).toBeVisible();
    await page.getByRole("radio", { name: "Schrijven" }).click();
    await expect(note(page)).toHaveValue(new RegExp(`${TYPED}$`));

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: words.keepAsFile }).click();
    const file = await readFile(await (await downloading).path(), "utf8");
    expect(file).toContain(TYPED.trim());
    expect(file).toContain("48");

    await meetTrouble(page, "none");
    await retryUnlessItDidItself(page);
    await expectStored(page);
    await page.getByRole("radio", { name: "Aanwezig" }).click();
    await expect(page.getByLabel("Bewoners", { exact: true })).toHaveValue("48");
  });
}

test("a storage that never answers is said too, and gets everything once it does", async ({ page }) => {
  test.setTimeout(120_000);
  await openLive(page);
  await holdStorage(page);
  await typeOn(page);
  await expect(page.getByText(words.lost)).toBeVisible({ timeout: 45_000 });
  await expect(note(page)).toHaveValue(new RegExp(`${TYPED}$`));
  await letGoOfStorage(page);
  await expectStored(page);
});

test("killed while the disk is full: the next page has the words", async ({ page, context, problems }) => {
  await openLive(page);
  await meetTrouble(page, "full");
  await typeOn(page);
  await expect(page.getByText(words.full)).toBeVisible();
  const next = await kill(page, context, problems);
  await next.goto(LIVE);
  await expect(note(next)).toHaveValue(new RegExp(`${TYPED}$`));
  await expect(next.getByText(words.saved)).toBeVisible();
});

test("killed in mid-sentence: the same block and the same caret", async ({ page, context, problems }) => {
  await openLive(page);
  await typeOn(page);
  for (let step = 0; step < 7; step += 1) await page.keyboard.press("ArrowLeft");
  const caret = await note(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart);
  const next = await kill(page, context, problems);
  await next.goto("/vergaderingen/live/notuleren");
  await expect(note(next)).toBeFocused();
  await expect(note(next)).toHaveValue(new RegExp(`${TYPED}$`));
  await expect
    .poll(() => note(next).evaluate((area: HTMLTextAreaElement) => area.selectionStart))
    .toBe(caret);
});

test("two tabs type in one note at the same time: both are there", async ({ page, context }) => {
  await openLive(page);
  const second = await context.newPage();
  await second.goto(LIVE);
  await expect(note(second)).toHaveValue(/hofje\.$/);
  await note(second).focus();
  await second.keyboard.press("Control+Home");
  await Promise.all([typeOn(page), second.keyboard.type("Eerst dit, uit het andere venster. ")]);
  for (const tab of [page, second]) {
    await expect(tab.getByText(words.saved)).toBeVisible();
    await forgetMirror(tab);
  }
  await Promise.all([page.reload(), second.reload()]);
  for (const tab of [page, second]) {
    await expect(note(tab)).toHaveValue(
      new RegExp(`^Eerst dit, uit het andere venster\\. De voorzitter.*${TYPED}$`),
    );
  }
});

test("no room for a new organisation: it is said, the answers stay, and trying again makes one", async ({
  page,
}) => {
  await prepareTrouble(page);
  await page.goto("/welkom/beginnen");
  await meetTrouble(page, "full");
  await page.getByLabel("Hoe heet uw organisatie?").fill("Buurtberaad De Kade");
  await page.getByLabel("Hoe heet u?").fill("Bram Okkerse");
  await page.getByRole("button", { name: welcomeTexts.begin.action }).click();
  await expect(page.getByText(welcomeTexts.trouble.full)).toBeVisible();
  await expect(page.getByLabel("Hoe heet uw organisatie?")).toHaveValue("Buurtberaad De Kade");
  await meetTrouble(page, "none");
  await page.getByRole("button", { name: welcomeTexts.begin.action }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible();
  await page.goto("/mensen");
  await expect(page.getByRole("link", { name: /Bram Okkerse/ })).toHaveCount(1);
});

test("no room for a new meeting: it is said, and it comes as soon as there is", async ({ page }) => {
  await prepareTrouble(page);
  await setUp(page, { organisation: "Buurtberaad De Kade", name: "Bram Okkerse", functie: "secretaris" });
  await page.getByRole("link", { name: "Plan een vergadering" }).click();
  await page.getByLabel("Datum").fill("2031-03-05");
  await meetTrouble(page, "full");
  await page.getByRole("button", { name: "Plan vergadering" }).click();
  await expect(page.getByText(meetingTexts.new.waiting)).toBeVisible();
  await meetTrouble(page, "none");
  await page.waitForURL(/\/voorbereiden$/, { timeout: 30_000 });
  await page.goto("/vergaderingen");
  await expect(page.getByRole("link", { name: /Bestuursvergadering/ })).toHaveCount(1);
});

/** The page dies without a chance to store anything; another is opened on the same phone. */
async function kill(page: Page, context: ReturnType<Page["context"]>, problems: string[]): Promise<Page> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  problems.length = 0;
  return context.newPage();
}
