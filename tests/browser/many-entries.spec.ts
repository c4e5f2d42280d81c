/** The five largest lists with 1, 20 and 3,000 entries: the first stand there, the rest is within reach, nothing piles up. */

import type { Page } from "@playwright/test";
import { texts as uiTexts } from "../../src/ui/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { putMany } from "../support/many-entries.ts";
import { putFilled } from "../support/seeded-app.ts";

const LISTS = [
  { path: "/acties", first: (count: number) => `Actie ${count - 1}` },
  { path: "/besluiten", first: () => /^Besluit \d+/ },
  { path: "/mensen", first: () => "Bewoner 0" },
  { path: "/vergaderingen?toon=geweest", first: () => /Bestuursvergadering/ },
  { path: "/stukken", first: () => "Brief 0" },
] as const;

/** No list puts more rows than this on the screen before it is asked to: a hundred of each of the nine years. */
const MOST_ROWS = 900;

for (const count of [1, 20, 3000]) {
  test(`the five largest lists with ${count} entries`, async ({ page }) => {
    test.setTimeout(180_000);
    await putFilled(page, (store) => putMany(store, count));
    for (const { path, first } of LISTS) {
      await page.goto(path);
      const rows = page.getByRole("main").getByRole("listitem");
      await expect(rows.filter({ hasText: first(count) }).first()).toBeVisible();
      await expect.poll(() => rows.count(), { message: path }).toBeGreaterThanOrEqual(Math.min(count, 20));
      expect(await rows.count(), path).toBeLessThanOrEqual(MOST_ROWS);
      expect(await sideways(page), path).toBe(0);
      if (count === 3000) await showMore(page, path);
    }
  });
}

/** Asking for more brings more, every time. */
async function showMore(page: Page, path: string): Promise<void> {
  const rows = page.getByRole("main").getByRole("listitem");
  const before = await rows.count();
  const all = uiTexts.showMore(50, 1000).split(" ")[0] ?? "";
  await page
    .getByRole("button", { name: new RegExp(`^${all} `) })
    .first()
    .click();
  await expect.poll(() => rows.count(), { message: path }).toBeGreaterThan(before);
}

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
