/** A picture of every screen in every look, in test-results/pictures, to be judged by eye. */

import { expect, test } from "../support/app-test.ts";
import { screenGroups, visit } from "../support/screens.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const LOOKS = [
  { name: "phone", width: 390, height: 844, text: "100", colorScheme: "light" },
  { name: "small", width: 320, height: 568, text: "100", colorScheme: "light" },
  { name: "laptop", width: 1280, height: 800, text: "100", colorScheme: "light" },
  { name: "dark", width: 390, height: 844, text: "100", colorScheme: "dark" },
  { name: "big-letters", width: 390, height: 844, text: "130", colorScheme: "light" },
] as const;

for (const { name: group, fullness, screens } of screenGroups) {
  test(`pictures: ${group}`, async ({ page }) => {
    await putOrganisation(page, fullness);
    let taken = 0;
    for (const [index, screen] of screens.entries()) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await visit(page, screen);
      for (const { name, width, height, text, colorScheme } of LOOKS) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.evaluate((size) => document.documentElement.setAttribute("data-text-size", size), text);
        const number = String(index).padStart(2, "0");
        const file = `${fullness}-${number}-${screen.name.replaceAll(/\W+/g, "-")}.png`;
        await page.screenshot({
          path: `test-results/pictures/${group.replaceAll(" ", "-")}/${name}/${file}`,
        });
        taken += 1;
      }
    }
    expect(taken).toBe(screens.length * LOOKS.length);
  });
}
