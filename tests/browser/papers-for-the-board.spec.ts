/** The printable pages about the app: one sheet of A4, our look, the organisation's name, and nothing of it sent. */

import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/app-test.ts";
import { readPdf } from "../support/read-pdf.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const NAME = "Wijkvereniging De Zilverlinde";

test("Eén A4 is one sheet, also with a long name and a wide typeface", async ({ page }) => {
  await page.goto(`/papieren/een-a4.html#organisatie=${encodeURIComponent("Bewonersoverleg ".repeat(8))}`);
  for (const typeface of ["", "DejaVu Sans"]) {
    await page.evaluate((family) => {
      if (family) document.documentElement.style.fontFamily = family;
    }, typeface);
    const pdf = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.pages.length, typeface).toBe(1);
    for (const words of [
      "Wat is het?",
      "Wat kost het?",
      "Waar staan uw gegevens?",
      "Wie kan het lezen?",
      "Hoe gaat u weg?",
    ])
      expect(pdf.text).toContain(words);
    expect(pdf.text).toContain("Bewonersoverleg");
    expect(pdf.text).not.toContain("Druk af");
  }
});

test("from Instellingen the name is filled in, and never leaves the phone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await putOrganisation(page, "lived-in");
  await page.goto("/instellingen");
  await page.getByRole("link", { name: "Privacyverklaring (model)" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Privacyverklaring" })).toBeVisible();
  await expect(page.getByText(NAME)).toHaveCount(2);
  expect(
    asked.filter((url) => decodeURIComponent(url).includes("Zilverlinde") && !url.includes("#")),
  ).toEqual([]);
  await page.getByRole("textbox", { name: "wijk en gemeente" }).fill("de Lindebuurt in Den Haag");
  await expect(page.getByText("de Lindebuurt in Den Haag")).toBeVisible();
  await page.getByRole("link", { name: "Terug naar Wijkschrift" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Instellingen" })).toBeVisible();
});

test("they are in the typefaces of the app, and readable for all", async ({ page }) => {
  for (const name of ["een-a4", "privacyverklaring"]) {
    await page.goto(`/papieren/${name}.html`);
    await page.evaluate(() => document.fonts.ready);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family),
    );
    expect(faces.join()).toContain("Atkinson Hyperlegible Next Variable");
    expect(faces.join()).toContain("Bricolage Grotesque Variable");
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${name} at ${width}`).toBe(false);
    }
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
});
