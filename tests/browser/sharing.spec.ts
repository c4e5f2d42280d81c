/** Two phones of one board: they begin, invite, join, work without network, meet, choose, and one loses its access. */

import type { Browser, BrowserContext, Page } from "@playwright/test";
import { texts as prepareTexts } from "../../src/features/prepare/texts.ts";
import { texts } from "../../src/features/share/texts.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { texts as workOutTexts } from "../../src/features/work-out/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { Keyboard } from "../support/keyboard.ts";
import { closeMeeting } from "../support/main-job.ts";
import { putShareable } from "../support/seeded-app.ts";

const NOTE = "/vergaderingen/live/notuleren?punt=live-0";
const PREPARE = "/vergaderingen/live/voorbereiden";
const WORK_OUT = "/vergaderingen/live/uitwerken";

/** For what the phones do by themselves. */
const PATIENCE = { timeout: 30_000 };

interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser refused to do, and errors that nobody caught. */
  readonly violations: string[];
}

async function newPhone(browser: Browser, baseURL: string | undefined): Promise<Phone> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const violations: string[] = [];
  context.on("weberror", (error) => violations.push(String(error.error())));
  context.on("console", (message) => {
    // A request without network, or one that is refused, is no mistake here.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      violations.push(message.text());
  });
  return { page: await context.newPage(), context, violations };
}

const seeLine = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words).first()).toBeVisible(PATIENCE);
const SHARED = /^Gedeeld met het bestuur om \d/;
const READING = /^U leest mee\. Bijgewerkt om \d/;

/** Begins to share and puts the noodblad off. */
async function begin(page: Page): Promise<void> {
  await page.goto("/delen");
  await page.getByRole("button", { name: texts.begin.action }).click();
  await expect(page.getByRole("heading", { level: 1, name: texts.sheet.title })).toBeVisible();
  await expect(page.getByRole("list", { name: texts.sheet.letters }).getByRole("listitem")).toHaveCount(6);
  await page.getByRole("button", { name: texts.sheet.later }).click();
  await expect(page.getByText(texts.shared.devices)).toBeVisible();
}

/** Makes a code and gives its letters. */
async function invite(page: Page): Promise<string> {
  await page.goto("/delen/uitnodigen");
  await page.getByRole("button", { name: texts.invite.action }).click();
  const letters = page.getByRole("list", { name: texts.join.code.label }).getByRole("listitem");
  await expect(letters).toHaveCount(4);
  return (await letters.allInnerTexts()).join("").replaceAll(/\s/g, "");
}

/** Comes with the link; the address bar does not show the code any more. */
async function joinByLink(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/welkom/code#i=${code}`);
  await expect(page.getByText(texts.join.fromLink)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await page.getByLabel(texts.join.name.label).fill(name);
  await page.getByRole("button", { name: texts.join.action }).click();
  await expect(page.getByRole("heading", { level: 1, name: texts.who.title })).toBeVisible(PATIENCE);
  await page.getByRole("button", { name: texts.who.add(name) }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible();
}

const noteOf = (page: Page) => page.getByRole("textbox", { name: "Notitie 1" });

/** Types at the beginning (0) or the end of the first note. */
async function typeInNote(page: Page, words: string, at: "begin" | "end"): Promise<void> {
  await page.goto(NOTE);
  await noteOf(page).evaluate((area: HTMLTextAreaElement, place) => {
    area.focus();
    const caret = place === "begin" ? 0 : area.value.length;
    area.setSelectionRange(caret, caret);
  }, at);
  await page.keyboard.type(words);
  await expect(noteOf(page)).toHaveValue(new RegExp(words.trim().replaceAll(".", "\\.")));
}

/** A meeting that has begun keeps its particulars folded away. */
async function openDetails(page: Page): Promise<void> {
  await page.goto(PREPARE);
  await page.locator("summary").filter({ hasText: prepareTexts.details.title }).click();
}

async function setField(page: Page, label: string, text: string): Promise<void> {
  await openDetails(page);
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(text);
  await field.blur();
}

/** The verslag as it can be read here, once the meeting was closed. */
async function verslagOn(page: Page): Promise<string> {
  await page.goto(WORK_OUT);
  const verslag = page.getByRole("region", { name: workOutTexts.preview });
  await expect(verslag).toBeVisible(PATIENCE);
  return (await verslag.innerText()).replaceAll(/\s+/g, " ");
}

test("two phones without network write in one meeting, and read the same verslag when they meet", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const [anne, bert] = [await newPhone(browser, baseURL), await newPhone(browser, baseURL)];
  await putShareable(anne.page);
  await begin(anne.page);
  await seeLine(anne.page, SHARED);
  const code = await invite(anne.page);
  await joinByLink(bert.page, code, "Bert de Boer");
  await seeLine(bert.page, SHARED);
  await anne.page.goto("/delen");
  await expect(anne.page.getByText("Bert de Boer").first()).toBeVisible(PATIENCE);

  // The whole app must be on both phones before the network goes.
  for (const { page } of [anne, bert])
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  for (const { page, context } of [anne, bert]) {
    await page.goto(NOTE);
    await context.setOffline(true);
    await seeLine(page, texts.line.noInternet);
  }
  // The same note, the same field, and fields that only one of them touches.
  await typeInNote(anne.page, "Anne was hier. ", "begin");
  await typeInNote(bert.page, " Bert ook.", "end");
  await setField(anne.page, "Plaats", "De kerk");
  await setField(bert.page, "Plaats", "De school");
  await setField(anne.page, "Begint om", "19:45");
  await setField(bert.page, "Eindigt om", "22:30");
  for (const { page } of [anne, bert]) await seeLine(page, texts.line.noInternet);

  for (const { context } of [anne, bert]) await context.setOffline(false);
  for (const { page } of [anne, bert])
    await expect(page.getByRole("link", { name: texts.line.seeBoth })).toBeVisible(PATIENCE);
  for (const { page } of [anne, bert]) {
    await page.goto(NOTE);
    await expect(noteOf(page)).toHaveValue(/^Anne was hier\. [\s\S]* Bert ook\.$/, PATIENCE);
    await openDetails(page);
    await expect(page.getByLabel("Begint om").first()).toHaveValue("19:45", PATIENCE);
    await expect(page.getByLabel("Eindigt om").first()).toHaveValue("22:30", PATIENCE);
  }
  // One of them chooses; then nobody is asked any more.
  await anne.page.goto("/delen/beide");
  await anne.page
    .getByRole("button", { name: texts.both.takeNamed("De kerk") })
    .or(anne.page.getByRole("button", { name: texts.both.keepNamed("De kerk") }))
    .click();
  for (const { page } of [anne, bert]) {
    await seeLine(page, SHARED);
    await expect(page.getByRole("link", { name: texts.line.seeBoth })).toHaveCount(0, PATIENCE);
  }
  await openDetails(bert.page);
  await expect(bert.page.getByLabel("Plaats", { exact: true }).first()).toHaveValue("De kerk", PATIENCE);
  await bert.page.goto(NOTE);
  await closeMeeting(bert.page);
  let verslag = "";
  // Sharing takes a moment; then there is one verslag.
  await expect(async () => {
    verslag = await verslagOn(anne.page);
    for (const words of ["Anne was hier.", "Bert ook.", "De kerk"]) expect(verslag).toContain(words);
    expect(await verslagOn(bert.page)).toBe(verslag);
  }).toPass(PATIENCE);

  // Bert loses his phone.
  await anne.page.goto("/delen/intrekken");
  await anne.page.getByText("Bert de Boer").click();
  await anne.page.getByRole("button", { name: texts.revoke.action }).click();
  await anne.page
    .getByRole("alertdialog")
    .or(anne.page.getByRole("dialog"))
    .getByRole("button", { name: texts.revoke.confirm })
    .click();
  await expect(anne.page.getByRole("heading", { level: 1, name: texts.sheet.title })).toBeVisible(PATIENCE);
  await seeLine(bert.page, texts.line.cutOff);
  expect(await verslagOn(bert.page)).toBe(verslag);
  expect([...anne.violations, ...bert.violations]).toEqual([]);
});

test("beginning and joining are done with the keyboard alone, the code typed", async ({
  browser,
  baseURL,
}) => {
  const [anne, bert] = [await newPhone(browser, baseURL), await newPhone(browser, baseURL)];
  const hands = await Keyboard.on(anne.page);
  await putShareable(anne.page);
  await anne.page.goto("/delen");
  await hands.press(anne.page.getByRole("button", { name: texts.begin.action }));
  await expect(anne.page.getByRole("heading", { level: 1, name: texts.sheet.title })).toBeVisible();
  await hands.press(anne.page.getByRole("button", { name: texts.sheet.later }));
  await hands.press(anne.page.getByRole("link", { name: texts.shared.invite }));
  await expect(anne.page.getByRole("heading", { level: 1, name: texts.invite.title })).toBeVisible();
  await hands.choose(anne.page.getByRole("radio", { name: texts.roles.reader.name }));
  await hands.press(anne.page.getByRole("button", { name: texts.invite.action }));
  const letters = anne.page.getByRole("list", { name: texts.join.code.label }).getByRole("listitem");
  await expect(letters).toHaveCount(4);
  const code = (await letters.allInnerTexts()).join(" ").toLowerCase();

  const others = await Keyboard.on(bert.page);
  await bert.page.goto("/");
  await others.press(bert.page.getByRole("link", { name: welcomeTexts.code.title }));
  await expect(bert.page.getByRole("heading", { level: 1, name: texts.join.title })).toBeVisible();
  await others.press(bert.page.getByRole("button", { name: texts.join.action }));
  await expect(bert.page.getByText(texts.fields.codeEmpty)).toBeVisible();
  await others.fill(bert.page.getByLabel(texts.join.code.label), code);
  await others.fill(bert.page.getByLabel(texts.join.name.label), "Rita");
  await others.press(bert.page.getByRole("button", { name: texts.join.action }));
  await expect(bert.page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible(PATIENCE);
  await seeLine(bert.page, READING);
  await hands.expectNoPointer();
  await others.expectNoPointer();
  expect([...anne.violations, ...bert.violations]).toEqual([]);
});
