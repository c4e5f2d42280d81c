/** What earlier versions of the app left on a phone, opened by today's in a real browser. */

import { DATA_VERSION } from "../../src/storage/schema.ts";
import { expect, test } from "../support/app-test.ts";
import { readFixture } from "../support/data-fixture.ts";
import { putDatabases } from "../support/seeded-app.ts";

for (let version = 1; version <= DATA_VERSION; version += 1) {
  test(`data of version ${version} is all there`, async ({ page }) => {
    const { databases, words, numbers } = readFixture(version);
    await putDatabases(page, databases);
    await page.goto("/");
    await expect(page).toHaveTitle(/Zilverlinde/);
    await expect(page.getByText("Bewaard op dit toestel")).toBeVisible();

    await page.goto("/vergaderingen/live/notuleren?punt=live-0");
    await expect(page.getByRole("textbox", { name: "Notitie 1" })).toHaveValue(words["live-a0"] ?? "");
    await page.getByRole("textbox", { name: "Notitie 1" }).press("Control+End");
    await page.keyboard.type(" En nu verder.");
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Notitie 1" })).toHaveValue(/En nu verder\./);

    await page.goto("/vergaderingen/adopted/uitwerken");
    await expect(page.getByText(words["adopted-a1"] ?? "").first()).toBeVisible();
    await page.goto("/besluiten");
    await expect(page.getByText(numbers["adopted-a1"] ?? "").first()).toBeVisible();
    await page.goto("/acties");
    await expect(page.getByText("Bedankbrief aan de bakker schrijven")).toBeVisible();
    await page.goto("/mensen");
    await expect(page.getByText("Aïsha Yıldız")).toBeVisible();
  });
}
