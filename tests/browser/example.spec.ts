/** The example: made in one tap, marked on every screen, and left in one tap with nothing of it behind. */

import type { Page } from "@playwright/test";
import { EXAMPLE_NAME } from "../../src/features/example/content/cast.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const SCREENS = [
  "/",
  "/vergaderingen",
  "/vergaderingen/bestuur-12/voorbereiden",
  "/vergaderingen/bestuur-12/notuleren",
  "/vergaderingen/bestuur-extra/uitwerken",
  "/acties",
  "/besluiten",
  "/mensen",
  "/meer",
  "/instellingen",
  "/bestaat/niet",
];

const strip = (page: Page) => page.getByRole("note").filter({ hasText: "Dit is een voorbeeld" });
const stop = (page: Page) => strip(page).getByRole("button", { name: "Stop het voorbeeld" });
const today = (page: Page) => page.getByRole("heading", { level: 1, name: "Vandaag" });

async function begin(page: Page): Promise<void> {
  await page.goto("/welkom");
  await page.getByRole("button", { name: welcomeTexts.example.title }).click();
  await expect(today(page)).toBeVisible({ timeout: 30_000 });
}

/** The databases, and all that is kept in the two areas, of this browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name = "" }) => name).sort((a, b) => a.localeCompare(b)),
    areas: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  }));

test("made in one tap, marked on every screen, left in one tap, and nothing of it remains", async ({
  page,
}) => {
  await begin(page);
  for (const path of SCREENS) {
    await page.goto(path);
    await expect(strip(page)).toBeVisible();
    await expect(page.getByText(EXAMPLE_NAME).first()).toBeVisible();
  }
  await page.goto("/mensen/nieuw");
  await page.getByLabel("Naam").first().fill("Zomaar Iemand");
  await page.goto("/vergaderingen/bestuur-12/notuleren");
  await page.getByRole("button", { name: "Open de vergadering" }).click();
  await page.getByRole("button", { name: "Notitie" }).click();
  await page.keyboard.type("Goedenavond allemaal");
  await stop(page).click();
  await expect(page).toHaveURL(/\/welkom$/);
  await expect.poll(() => kept(page)).toMatchObject({ databases: ["wijkschrift"] });
  expect((await kept(page)).areas).not.toMatch(/voorbeeld|bestuur-|Zomaar|typed/);
  await page.reload();
  await expect(page).toHaveURL(/\/welkom$/);
  await expect(page).not.toHaveTitle(/Zilverlinde/);
});

test("two pages that begin at once get one example, and both go when one stops", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([begin(page), begin(other)]);
  expect((await kept(page)).databases).toEqual(["wijkschrift", "wijkschrift-voorbeeld"]);
  await other.goto("/vergaderingen/bestuur-7/uitwerken");
  await stop(page).click();
  await expect(page).toHaveURL(/\/welkom$/);
  await expect(other).toHaveURL(/\/welkom$/);
  await expect.poll(() => kept(other)).toMatchObject({ databases: ["wijkschrift"] });
});

test("a page that is closed while it is made leaves nothing for the next one", async ({ page, context }) => {
  await page.goto("/welkom");
  await page.getByRole("button", { name: welcomeTexts.example.title }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto("/");
  await expect(next).toHaveURL(/\/welkom$/);
  await expect.poll(() => kept(next)).toMatchObject({ databases: ["wijkschrift"] });
});

test("beside one's own organisation: marked in the list, and one's own comes back whole", async ({
  page,
}) => {
  await putOrganisation(page, "begun");
  await begin(page);
  await page.getByRole("link", { name: /organisaties op dit toestel$/ }).click();
  const rows = page.getByRole("list", { name: "Organisaties op dit toestel" }).getByRole("listitem");
  await expect(rows.filter({ hasText: "voorbeeld" })).toHaveCount(1);
  await stop(page).click();
  await expect(today(page)).toBeVisible();
  await expect(strip(page)).toHaveCount(0);
  await page.goto("/mensen");
  await expect(page.getByText("Bram Okkerse")).toBeVisible();
  await expect(page.getByText("Rashid")).toHaveCount(0);
});

test("leaving one's own organisation says what goes, and takes it off this device", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/instellingen/organisaties");
  await page.getByText("Stoppen op dit toestel").click();
  await page.getByRole("button", { name: "Verlaat deze organisatie" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByText(/vergaderingen, .* acties/)).toBeVisible();
  await dialog.getByRole("button", { name: "Verlaat deze organisatie" }).click();
  await expect(page).toHaveURL(/\/welkom$/);
  await expect.poll(() => kept(page)).toMatchObject({ databases: ["wijkschrift"] });
  await page.goto("/vergaderingen/live/notuleren");
  await expect(page).toHaveURL(/\/welkom$/);
});
