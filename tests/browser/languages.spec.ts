/** English is chosen in the settings, and then every screen speaks it; what is handed out stays in Dutch. */

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { USUAL_OFFICES } from "../../src/domain/board/offices.ts";
import { capital } from "../../src/press/calendar-words.ts";
import { expect, test } from "../support/app-test.ts";
import { putGroup, screenGroups, takeOutRefused, visit } from "../support/screens.ts";
import { putOrganisation } from "../support/seeded-app.ts";
import { dutchFinder, wordsSeen } from "../support/seen-words.ts";
import { readRooms } from "../support/spoken-words.ts";

const rooms = await readRooms();
const dutchIn = dutchFinder(rooms);

/** "5 maart", "do 5", "20.00 uur", "over 3 dagen": made by the app from a date, in Dutch. */
const DUTCH_DATE =
  /\d (?:januari|februari|maart|mei|juni|juli|augustus|oktober)\b|\b(?:ma|di|wo|do|vr|za|zo) \d|\d\.\d\d uur\b|\bover \d+ dagen\b|\bdagen geleden\b/;

/** What a board calls its functions is its own word, with a capital where it heads a card. */
const FUNCTIES: ReadonlySet<string> = new Set(USUAL_OFFICES.map(capital));

async function choose(page: Page, language: "Nederlands" | "English"): Promise<void> {
  await page.goto("/instellingen");
  await page.getByRole("radio", { name: language }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language === "English" ? "en" : "nl");
}

const openAll = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

test.use({ actionTimeout: 20_000 });

for (const group of screenGroups.filter(({ fullness }) => fullness !== "overfull")) {
  const { name, screens } = group;
  test(`every screen speaks English: ${name}`, async ({ page, problems }) => {
    test.setTimeout(240_000);
    await putGroup(page, group);
    await choose(page, "English");
    const wrong: string[] = [];
    // What is done on a screen is done in Dutch: each is seen as it is, once.
    const plain = new Map(screens.map((screen) => [screen.walk ? screen.name : screen.path, screen]));
    for (const { name: screen, path, walk } of plain.values()) {
      await visit(page, { name: screen, path, ...(walk && { walk }) });
      await openAll(page);
      const seen = await wordsSeen(page);
      const dates = path.startsWith("/vergaderingen/") ? [] : seen.filter((words) => DUTCH_DATE.test(words));
      const ours = dutchIn(seen).filter((words) => !(path.startsWith("/bestuur") && FUNCTIES.has(words)));
      for (const words of [...ours, ...dates]) wrong.push(`${screen}: ${words}`);
    }
    takeOutRefused(problems, group);
    expect(wrong).toEqual([]);
  });
}

test("Dutch words on a Dutch screen are found", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await visit(page, { name: "acties", path: "/acties" });
  await expect(page.getByRole("radio", { name: "Mijn acties" })).toBeVisible();
  const seen = await wordsSeen(page);
  expect(dutchIn(seen)).toEqual(expect.arrayContaining(["Acties", "Mijn acties", "Bewaard op dit toestel"]));
  expect(seen.filter((words) => DUTCH_DATE.test(words))).not.toEqual([]);
});

test("dates are English, the minutes on screen and as a file stay Dutch, and back again it is all Dutch", async ({
  page,
}) => {
  await putOrganisation(page, "lived-in");
  await choose(page, "English");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
  await page.goto("/");
  await expect(page.getByText(/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+ \d{4}$/)).toBeVisible();

  await page.goto("/vergaderingen/proposed/uitwerken");
  const paper = page.getByRole("article");
  await expect(paper).toHaveAttribute("lang", "nl");
  await expect(paper.getByRole("heading", { name: "Aanwezigheid" })).toBeVisible();
  await page.getByRole("button", { name: "Share minutes" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Web page" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^verslag-.*\.html$/);
  const html = await readFile(await file.path(), "utf8");
  expect(html).toContain('lang="nl"');
  expect(html).toContain("Aanwezigheid");
  expect(html).not.toContain("Attendance");

  await choose(page, "Nederlands");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instellingen");
  await visit(page, { name: "acties", path: "/acties" });
  await expect(page.getByRole("radio", { name: "Mijn acties" })).toBeVisible();
  expect(dutchIn(await wordsSeen(page))).toContain("Mijn acties");
});

test("the first start has the other language one press away, and keeps what was filled in", async ({
  page,
}) => {
  await page.goto("/welkom");
  await page.getByRole("button", { name: "In English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome to Wijkschrift");
  await page.getByRole("link", { name: "Begin with your organisation" }).click();
  await page.getByLabel("What is your name?").fill("Noor van Dam");
  await page.getByRole("link", { name: "Back" }).click();
  await page.getByRole("button", { name: "In het Nederlands" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welkom bij Wijkschrift");
  await page.getByRole("link", { name: "Begin met uw organisatie" }).click();
  await expect(page.getByLabel("Hoe heet u?")).toHaveValue("Noor van Dam");
});
