/** axe finds nothing on any screen: WCAG 2.2 A and AA, light and dark, on a phone and on a laptop. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { putGroup, screenGroups, takeOutRefused, visit } from "../support/screens.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
type Scheme = "light" | "dark";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

test.use({ contextOptions: { reducedMotion: "reduce" }, actionTimeout: 20_000 });

for (const group of screenGroups) {
  const { name, screens } = group;
  test(`axe finds nothing: ${name}`, async ({ page, problems }) => {
    // Up to fifty states of screens, some seconds each.
    test.setTimeout(600_000);
    await putGroup(page, group);
    // More of the same has the same colours.
    const schemes: readonly Scheme[] = group.fullness === "overfull" ? ["light"] : ["light", "dark"];
    const found: string[] = [];
    for (const screen of screens) {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(page, screen);
      for (const problem of await lookEverywhere(page, schemes)) found.push(`${screen.name}: ${problem}`);
    }
    takeOutRefused(problems, group);
    expect(found).toEqual([]);
  });
}

test("axe finds nothing on a phone without an organisation", async ({ page }) => {
  await page.goto("/welkom");
  expect(await lookEverywhere(page)).toEqual([]);
  await page.getByRole("link", { name: welcomeTexts.begin.title }).click();
  await page.getByRole("button", { name: welcomeTexts.begin.action }).click();
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

async function lookEverywhere(page: Page, schemes: readonly Scheme[] = ["light", "dark"]): Promise<string[]> {
  const found = new Set<string>();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of schemes) {
      // On a laptop the same colours stand on the same grounds.
      if (colorScheme === "dark" && size !== SIZES[0]) continue;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settle(page);
      // Only colours differ between light and dark.
      const builder = colorScheme === "light" ? allRules(page) : oneRule(page, "color-contrast");
      for (const problem of await look(page, builder)) found.add(`${problem} (${size.width} ${colorScheme})`);
    }
  }
  return [...found];
}

/** Colours that are still on their way from light to dark are nobody's colours. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const ended = Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    // One that never ends (something that turns while it is made) is not waited for.
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
}

// Legacy mode looks in one go: there are no frames, and a second page for the results costs a second each time.
const allRules = (page: Page) => new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
const oneRule = (page: Page, rule: string) => new AxeBuilder({ page }).withRules([rule]).setLegacyMode();

async function look(page: Page, builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { target, html, failureSummary = "" } of nodes) {
      if (id === "target-size" && (await isFreeWhenScrolledTo(page, target.join(" ")))) continue;
      found.push(`${id} at ${html.slice(0, 200)}: ${failureSummary}`);
    }
  }
  return found;
}

/** What half lies under the bar at the foot can be scrolled away from it; only what stays under it is too small. */
async function isFreeWhenScrolledTo(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: "center" }));
  const { violations } = await oneRule(page, "target-size").include(selector).analyze();
  return violations.length === 0;
}
