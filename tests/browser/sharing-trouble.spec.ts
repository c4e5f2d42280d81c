/** What can go wrong on the screens of sharing: they say what happened, what is safe and what to do, and the way on stays open. */

import { readFile } from "node:fs/promises";
import { texts } from "../../src/features/share/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { settled, visit } from "../support/screens.ts";
import { putShareable } from "../support/seeded-app.ts";
import { comeToTheBoard, comingScreens, shareTheBoard, sharingScreens } from "../support/sharing-screens.ts";

const PATIENCE = { timeout: 30_000 };

test.describe("without what the page fetches later", () => {
  test.use({ serviceWorkers: "block" });

  test("beginning: the button comes back with a sentence, and the next try does it", async ({
    page,
    problems,
  }) => {
    await putShareable(page);
    let isDown = true;
    await page.goto("/delen");
    const begin = page.getByRole("button", { name: texts.begin.action });
    await expect(begin).toBeVisible();
    // What is here is here; the engine is fetched at the press.
    await page.waitForLoadState("networkidle");
    await page.route("**/assets/*.js", (route) => (isDown ? route.abort() : route.continue()));
    await begin.click();
    await expect(page.getByRole("alert")).toHaveText(texts.problems["not_loaded"] ?? "");
    // The network is back, the endpoint is not.
    isDown = false;
    await page.route("**/v1/orgs", (route) => route.abort());
    await begin.click();
    await expect(page.getByRole("alert")).toHaveText(texts.problems["no_internet"] ?? "");
    await page.unroute("**/v1/orgs");
    await begin.click();
    await expect(page.getByRole("heading", { level: 1, name: texts.sheet.title })).toBeVisible(PATIENCE);
    problems.splice(0, 9, ...problems.filter((each) => !each.includes("ERR_FAILED")));
  });

  test("joining and recovering: what was typed stays, and the button comes back", async ({
    page,
    problems,
  }) => {
    await page.route("**/v1/**", (route) => route.abort());
    await page.goto("/welkom/code");
    await page.getByLabel(texts.join.code.label).fill("ABCDEFGHJKLMNPQR");
    await page.getByLabel(texts.join.name.label).fill("Bert Hazelaar");
    await page.getByRole("button", { name: texts.join.action }).click();
    await expect(page.getByRole("alert")).toHaveText(texts.problems["no_internet"] ?? "", PATIENCE);
    await expect(page.getByLabel(texts.join.name.label)).toHaveValue("Bert Hazelaar");
    await expect(page.getByRole("button", { name: texts.join.action })).toBeEnabled();

    await page.goto("/welkom/noodblad");
    await page.getByLabel(texts.recover.letters.label).fill("ABCDEFGHJKLMNPQRSTUVWXYZ");
    await page.getByLabel(texts.join.name.label).fill("Bert Hazelaar");
    await page.getByRole("button", { name: texts.recover.action }).click();
    await expect(page.getByRole("alert").first()).toBeVisible(PATIENCE);
    await expect(page.getByRole("button", { name: texts.recover.action })).toBeEnabled();
    problems.splice(0, 99, ...problems.filter((each) => !each.includes("ERR_FAILED")));
  });
});

test("a camera that may not be used: the letters are typed instead", async ({ page }) => {
  // Nothing was granted, and a browser without a window refuses what it would ask.
  await page.context().clearPermissions();
  await page.goto("/welkom/code");
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.getByRole("button", { name: texts.join.scan }).click();
  await expect(page.getByText(texts.scan.refused)).toBeVisible();
  await page.getByLabel(texts.join.code.label).fill("abcd efgh");
  await expect(page.getByLabel(texts.join.code.label)).toHaveValue("abcd efgh");
  await expect(page.getByRole("button", { name: texts.join.scan })).toBeVisible();
});

test("Vandaag keeps asking for the noodblad, however often it was put off", async ({ page }) => {
  await putShareable(page);
  await page.goto("/delen");
  await page.getByRole("button", { name: texts.begin.action }).click();
  for (let times = 0; times < 2; times += 1) {
    await page.getByRole("button", { name: texts.sheet.later }).click();
    await page.goto("/");
    await page.getByRole("link", { name: texts.notices.sheetAction }).click();
    await expect(page.getByRole("link", { name: texts.sheet.check })).toBeVisible(PATIENCE);
  }
  await expect(page.getByRole("button", { name: texts.sheet.later })).toHaveCount(0);
  await page.goto("/");
  await expect(page.getByText(texts.notices.sheet)).toBeVisible();
});

test("the line with Bekijk beide takes two lines on the smallest phone, and the page does not jump", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 568 });
  await shareTheBoard(page);
  await page.goto("/");
  await expect(page.getByText(/^Gedeeld met het bestuur/).first()).toBeVisible(PATIENCE);
  await settled(page);
  const top = () =>
    page.getByRole("heading", { level: 1 }).evaluate((each) => each.getBoundingClientRect().top);
  const before = await top();
  const both = sharingScreens.find(({ path }) => path === "/delen/beide");
  if (both) await visit(page, both);
  await page.goto("/");
  const words = page.getByText(/heeft dit ook aangepast\.$/).first();
  await expect(words).toBeVisible(PATIENCE);
  await settled(page);
  const lines = await words.evaluate((each) => {
    const height = Number.parseFloat(getComputedStyle(each).lineHeight);
    return Math.round(each.getBoundingClientRect().height / height);
  });
  expect(lines).toBeLessThanOrEqual(2);
  expect(await top()).toBe(before);
});

test("a phone that was cut off keeps what the others never got in a file that people can read", async ({
  page,
  problems,
}) => {
  test.setTimeout(120_000);
  await comeToTheBoard(page);
  for (const screen of comingScreens.slice(2, 3)) await visit(page, screen);
  await page.goto("/vergaderingen/m/voorbereiden");
  await page.route("**/v1/orgs/*/batches", (route) => route.abort());
  const place = page.getByLabel("Plaats", { exact: true }).first();
  await page.getByText("Soort, datum en plaats", { exact: true }).click();
  await place.fill("De kerk");
  await place.blur();
  await expect(page.getByText(texts.line.noInternet).first()).toBeVisible(PATIENCE);
  await page.goto("/acties/nieuw");
  await page.getByRole("textbox").first().fill("De sleutel halen");
  await page.getByRole("button", { name: "Noteer actie" }).click();
  const cutOff = comingScreens.find(({ name }) => name === "deelt niet meer mee");
  if (cutOff) await visit(page, cutOff);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: texts.cutOff.keepUnshared }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^niet-gedeeld-[\d-]+-wijkvereniging-de-zilverlinde\.txt$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("Plaats: De kerk");
  expect(text).toContain("De sleutel halen");
  // Nothing that only machines read.
  expect(text).not.toMatch(/[{}]|undefined|[0-9a-f]{8}-/);
  problems.splice(0, 99);
});
