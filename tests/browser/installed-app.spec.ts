/** The app as a phone has it installed: every address opens without a server, its shortcuts work, and it asks to keep what is stored. */

import { expect, test, waitUntilKept } from "../support/app-test.ts";
import { setUp } from "../support/main-job.ts";
import { putOrganisation } from "../support/seeded-app.ts";
import { serveApp } from "../support/served-app.ts";

const ADDRESSES: readonly (readonly [string, string])[] = [
  ["/", "Vandaag"],
  ["/vergaderingen", "Vergaderen"],
  ["/vergaderingen/nieuw", "Plan een vergadering"],
  ["/vergaderingen/planned/voorbereiden", "Bestuursvergadering"],
  ["/vergaderingen/live/notuleren", "Openbare vergadering"],
  ["/vergaderingen/draft/uitwerken", "Werkgroep groen"],
  ["/acties", "Acties"],
  ["/acties/nieuw", "Nieuwe actie"],
  ["/acties/overdue", "Actie"],
  ["/besluiten", "Besluiten"],
  ["/mensen", "Contacten"],
  ["/mensen/nieuw", "Nieuw contact"],
  ["/mensen/aisha", "Aïsha Yıldız"],
  ["/meer", "Meer"],
  ["/instellingen", "Instellingen"],
  ["/installeren", "Zet op uw beginscherm"],
  ["/welkom/installeren", "Zet op uw beginscherm"],
  ["/sneltoetsen", "Sneltoetsen"],
  ["/papieren/een-a4.html", "Wijkschrift op één A4"],
  ["/papieren/privacyverklaring.html", "Privacyverklaring"],
  ["/welkom", "Nog een organisatie"],
  ["/welkom/beginnen", "Begin met uw organisatie"],
  ["/welkom/code", "Ik heb een code"],
  ["/welkom/noodblad", "Herstellen met het noodblad"],
  ["/delen", "Delen met het bestuur"],
  ["/bestaat/niet", "Deze pagina bestaat niet"],
];

test("every address opens with the server stopped after one visit to the first screen", async ({ page }) => {
  const served = await serveApp();
  await putOrganisation(page, "lived-in", served.url);
  await page.goto(served.url);
  await waitUntilKept(page);
  await served.stop();
  for (const [path, title] of ADDRESSES) {
    await page.goto(served.url + path);
    await expect(page.getByRole("heading", { level: 1, name: title }), path).toBeAttached();
  }
});

test("the shortcut Notuleren leads to the meeting that is on, or else to the list", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/notuleren");
  await expect(page).toHaveURL(/\/vergaderingen\/live\/notuleren/);
  await expect(page.getByRole("button", { name: "Besluit", exact: true })).toBeVisible();
});

test("without a meeting today the shortcut Notuleren leads to the list", async ({ page }) => {
  await putOrganisation(page, "begun");
  await page.goto("/notuleren");
  await expect(page).toHaveURL(/\/vergaderingen$/);
});

test("the shortcut Nieuwe actie is ready to type", async ({ page }) => {
  await putOrganisation(page, "begun");
  await page.goto("/acties/nieuw");
  await expect(page.getByLabel("Wat moet er gebeuren?")).toBeFocused();
  await page.keyboard.type("Sleutel ophalen");
  await page.getByRole("button", { name: "Noteer actie" }).click();
  await expect(page.getByRole("link", { name: /Sleutel ophalen/ })).toBeVisible();
});

test("persistent storage is asked for once something is stored, and not before", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      sessionStorage.setItem("asked", String(Number(sessionStorage.getItem("asked") ?? "0") + 1));
      return Promise.resolve(true);
    };
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem("asked"));
  await page.goto("/welkom");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await asked()).toBeNull();
  await setUp(page, { organisation: "Buurtberaad De Kade", name: "Tineke Brouwer", functie: "" });
  await expect.poll(asked).toBe("1");
});
