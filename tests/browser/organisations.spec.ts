/** Several organisations on one phone: each apart, and nothing of one is ever seen in another. */

import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const SCREENS = [
  "/",
  "/vergaderingen",
  "/vergaderingen?toon=geweest",
  "/acties",
  "/acties?soort=vragen",
  "/besluiten",
  "/mensen",
  "/meer",
];

test("a second organisation is empty, the first comes back whole, and each tab keeps its own", async ({
  page,
  context,
}) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/instellingen/organisaties");
  await page.getByRole("button", { name: "Voeg een organisatie toe" }).click();
  await page.getByRole("link", { name: welcomeTexts.begin.title }).click();
  await page.getByLabel("Hoe heet uw organisatie?").fill("Buurtberaad De Kade");
  await page.getByLabel("Hoe heet u?").fill("Tineke Brouwer");
  await page.getByRole("button", { name: welcomeTexts.begin.action }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible();
  await expect(page).toHaveTitle(/De Kade/);

  for (const path of SCREENS) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/Zilverlinde|Aïsha|Okkerse|bank|lantaarn|Werkgroep groen/)).toHaveCount(0);
  }
  await page.goto("/vergaderingen/live/notuleren");
  await expect(page.getByText("Deze vergadering is er niet")).toBeVisible();
  await page.goto("/mensen/aisha");
  await expect(page.getByText("Dit contact is er niet meer.")).toBeVisible();

  const other = await context.newPage();
  await other.goto("/instellingen/organisaties");
  await other.getByRole("button", { name: /Zilverlinde/ }).click();
  await expect(other).toHaveTitle(/Zilverlinde/);
  await other.goto("/acties");
  await expect(other.getByText("Bedankbrief aan de bakker schrijven")).toBeVisible();
  await expect(other.getByText("Tineke")).toHaveCount(0);

  await page.reload();
  await expect(page).toHaveTitle(/De Kade/);
  await page.goto("/mensen");
  await expect(page.getByText("Tineke Brouwer")).toBeVisible();
});
