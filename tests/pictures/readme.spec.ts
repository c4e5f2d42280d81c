/** The pictures in the README, taken from the app itself, into public/screenshots. */

import { expect, test } from "../support/app-test.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const PICTURES = [
  { name: "vandaag", path: "/" },
  { name: "notuleren", path: "/vergaderingen/live/notuleren" },
  { name: "uitwerken", path: "/vergaderingen/draft/uitwerken" },
] as const;

test("the README's pictures", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await putOrganisation(page, "lived-in");
  for (const { name, path } of PICTURES) {
    await page.goto(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `public/screenshots/${name}.png` });
  }
});
