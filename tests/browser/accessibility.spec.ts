/** axe finds nothing on any screen: WCAG 2.2 A and AA, light and dark, on a phone and on a laptop. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-test.ts";
import { screenGroups, visit } from "../support/screens.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const { name, fullness, screens } of screenGroups) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await putOrganisation(page, fullness);
    const found: string[] = [];
    for (const screen of screens) {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(page, screen);
      for (const problem of await lookEverywhere(page)) found.push(`${screen.name}: ${problem}`);
    }
    expect(found).toEqual([]);
  });
}

test("axe finds nothing on a phone without an organisation", async ({ page }) => {
  await page.goto("/welkom");
  await page.getByRole("button", { name: "Begin met vergaderen" }).click();
  await expect(page.getByText("Uw naam ontbreekt.")).toBeVisible();
  expect(await lookEverywhere(page)).toEqual([]);
});

test("axe finds what is wrong, when something is", async ({ page }) => {
  await page.goto("/welkom");
  await page.getByRole("heading", { level: 1 }).evaluate((heading) => {
    heading.style.color = "#d8dcd6";
  });
  expect((await lookEverywhere(page)).join()).toContain("color-contrast");
});

async function lookEverywhere(page: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const problem of await look(page)) found.add(`${problem} (${size.width} ${colorScheme})`);
    }
  }
  return [...found];
}

async function look(page: Page): Promise<string[]> {
  // In one go: there are no frames, and the usual second page for the results costs a second each time.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(" ")}`));
}
