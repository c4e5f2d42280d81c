/** An action over three meetings on a phone: noted in the first, open at the second, done before the third, and its story told. */
import type { Page } from "@playwright/test";
import { texts as actionTexts } from "../../src/features/actions/texts.ts";
import { texts as minuteTexts } from "../../src/features/take-minutes/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { closeMeeting, openMeeting, planPublicMeeting, setUp, writeDown } from "../support/main-job.ts";

const at = (day: string, time: string) => new Date(`${day}T${time}:00+01:00`);

async function hold(page: Page, date: string, note: () => Promise<void>): Promise<void> {
  await page.clock.setSystemTime(at(date, "19:30"));
  const path = await planPublicMeeting(page, date);
  await page.clock.setSystemTime(at(date, "20:00"));
  await openMeeting(page, path);
  await note();
  await page.clock.setSystemTime(at(date, "21:45"));
  await closeMeeting(page);
}

test("an action is noted, stands open, gets another date and is done; its history is right", async ({
  page,
}) => {
  // Three whole meetings.
  test.slow();
  await page.clock.install({ time: at("2026-01-08", "19:00") });
  await setUp(page, {
    organisation: "Wijkvereniging De Zilverlinde",
    name: "Bram Okkerse",
    functie: "secretaris",
  });

  await hold(page, "2026-01-08", async () => {
    await writeDown(page, "action", "Offerte vragen voor de bank");
    await page.getByRole("radio", { name: minuteTexts.action.aFunction }).click();
    await page.getByRole("radio", { name: "secretaris", exact: true }).click();
    await page.getByRole("radio", { name: minuteTexts.action.twoWeeks }).click();
  });
  await hold(page, "2026-02-05", async () => {
    await writeDown(page, "note", "De offerte komt nog.");
  });

  await page.goto("/acties?van=mij");
  const row = page.getByRole("link", { name: /Offerte vragen voor de bank/ });
  await expect(row).toContainText("secretaris");
  await row.click();
  const story = page.getByRole("region", { name: actionTexts.story.title }).getByRole("listitem");
  await expect(story).toHaveText([/Genoteerd op 8 januari/, /Stond nog open op 5 februari/]);

  await page.getByRole("radio", { name: actionTexts.dueChips.month }).click();
  await expect(story).toHaveCount(3);
  await expect(story.nth(2)).toContainText("Nieuwe datum: 5 maart (was 22 januari)");

  await page.clock.setSystemTime(at("2026-02-20", "10:00"));
  await page.getByRole("button", { name: actionTexts.one.markDone }).click();
  const address = page.url();
  await hold(page, "2026-03-05", async () => {
    await writeDown(page, "note", "De offerte is binnen.");
  });

  await page.goto(address);
  await expect(story).toHaveText([
    /Genoteerd op 8 januari/,
    /Stond nog open op 5 februari/,
    /Nieuwe datum: 5 maart \(was 22 januari\)/,
    /Klaar op 20 februari/,
  ]);
  await story.nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/\/uitwerken$/);
});
