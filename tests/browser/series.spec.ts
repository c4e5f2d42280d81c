/** A whole year planned in one go, a series that is moved and changed, and the year plan by keyboard. */

import { texts as seriesTexts } from "../../src/features/series/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { putOrganisation } from "../support/seeded-app.ts";

test("a year is planned in one go, seen on one screen, and taken back", async ({ page }) => {
  await putOrganisation(page, "begun");
  await page.goto("/vergaderingen");
  await page.getByRole("link", { name: "Bekijk het jaarplan" }).click();
  await page.getByRole("link", { name: seriesTexts.year.plan }).click();
  await page.getByRole("radio", { name: /^Heel / }).click();
  await expect(page.getByText(seriesTexts.wholeYear.total(14))).toBeVisible();
  await page.getByRole("button", { name: seriesTexts.wholeYear.create }).click();
  await expect(page).toHaveURL(/jaarplan\?jaar=\d{4}$/);
  await expect(page.getByText(seriesTexts.wholeYear.made(14))).toBeVisible();
  await expect(page.getByRole("button", { name: /^april: 3 vergaderingen$/ })).toBeVisible();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(page.getByRole("button", { name: /^april: niets gepland$/ })).toBeVisible();
});

test("one meeting of a series is moved, and the series goes on without it", async ({ page }) => {
  await putOrganisation(page, "begun");
  await page.goto("/vergaderingen/reeks/nieuw");
  const preview = page.getByRole("region", { name: seriesTexts.form.dates });
  const [first = ""] = await preview.getByRole("listitem").allInnerTexts();
  await page.getByRole("button", { name: seriesTexts.form.create }).click();
  const coming = page.getByRole("list", { name: seriesTexts.series.coming });
  await expect(coming.getByRole("listitem").first()).toContainText(first.trim());
  await coming.getByRole("link").first().click();
  const date = page.getByLabel("Datum");
  const day = new Date(`${await date.inputValue()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  await date.fill(day.toISOString().slice(0, 10));
  await expect(page.getByText(/^Verplaatst van /)).toBeVisible();
  await page.getByRole("link", { name: "Bekijk de hele reeks" }).click();
  await expect(coming.getByRole("listitem").first()).toContainText("verplaatst van");
  await page.getByText(seriesTexts.series.change).click();
  await page.getByLabel(seriesTexts.form.start).fill("19:30");
  const what = page.getByRole("region", { name: seriesTexts.series.what });
  await expect(what.getByRole("listitem").first()).toContainText(seriesTexts.changes.why.moved);
  await what.getByRole("button", { name: seriesTexts.series.apply }).click();
  await expect(coming.getByRole("listitem").nth(1)).toContainText("19.30");
  await expect(coming.getByRole("listitem").first()).toContainText("20.00");
});

test("the days of a month are walked through by arrow keys, and one is planned on", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await putOrganisation(page, "begun");
  await page.goto("/vergaderingen/jaarplan?jaar=2027");
  const april = page.getByRole("group", { name: seriesTexts.year.days("april") });
  await april.getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(april.getByRole("link", { name: "Plan op vrijdag 9 april 2027" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Datum")).toHaveValue("2027-04-09");
});
