/** The whole main job by keyboard alone: no press of a mouse, the focus always to be seen and never lost. */

import type { Page } from "@playwright/test";
import { texts as prepareTexts } from "../../src/features/prepare/texts.ts";
import { texts as minuteTexts } from "../../src/features/take-minutes/texts.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { texts as workOutTexts } from "../../src/features/work-out/texts.ts";
import { addDays, civilNow } from "../../src/kernel/civil-date.ts";
import { expect, test } from "../support/app-test.ts";
import { Keyboard } from "../support/keyboard.ts";
import { barButton } from "../support/main-job.ts";
import { putOrganisation } from "../support/seeded-app.ts";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

test("a meeting is set up, written down, closed and adopted in the next one", async ({ page }) => {
  test.setTimeout(300_000);
  const keyboard = await Keyboard.on(page);
  const today = civilNow(Date.now()).date;
  await setUp(page, keyboard);
  const first = await plan(page, keyboard, today);
  await makeAgenda(page, keyboard);
  await open(page, keyboard);
  await markPresent(page, keyboard);
  await writeAllKinds(page, keyboard);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("heading", { level: 2, name: /^2 / })).toBeFocused();
  await keyboard.press(barButton(page, "note"));
  await page.keyboard.type("Bij het tweede punt.");
  await keyboard.press(page.getByRole("button", { name: /^Sluit om/ }));
  await expect(page.getByText(/^Gesloten om .*U werkt/)).toBeVisible();
  await keyboard.expectFocusKept();
  await keyboard.press(page.getByRole("link", { name: /Uitwerken/ }));
  await keyboard.press(page.getByRole("button", { name: workOutTexts.propose }));
  await expect(page.getByText(workOutTexts.proposed)).toBeVisible();
  await keyboard.expectFocusKept();

  await plan(page, keyboard, addDays(today, 1));
  await open(page, keyboard);
  await keyboard.press(page.getByRole("button", { name: /Verslag vorige keer/ }).first());
  await keyboard.press(page.getByRole("button", { name: minuteTexts.adopt.withChanges }));
  await keyboard.fill(page.getByLabel(minuteTexts.adopt.changes), "De stoep is van steen.");
  await keyboard.press(page.getByRole("button", { name: minuteTexts.adopt.adoptWithChanges }));
  await expect(page.getByText(minuteTexts.adopt.withTheseChanges)).toBeVisible();
  await keyboard.expectFocusKept();

  await page.goto(`${first}/uitwerken`);
  for (const words of ["De stoep wordt breder.", "De stoep is van steen.", "Offerte vragen"])
    await expect(page.getByText(words).first()).toBeVisible();
  await keyboard.expectNoPointer();
});

test("a sheet closes with Escape and gives the focus back; Back leads back", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  const keyboard = await Keyboard.on(page);
  await page.goto("/besluiten");
  const row = page.getByRole("button", { name: /Het zomerfeest/ }).first();
  await keyboard.press(row);
  await expect(page.getByRole("dialog")).toBeVisible();
  await keyboard.goTo(page.getByRole("dialog").getByRole("button", { name: "Sluiten" }));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(row).toBeFocused();

  await keyboard.press(page.getByRole("link", { name: "Contacten" }));
  await keyboard.press(page.getByRole("link", { name: /Aïsha/ }));
  await expect(page.getByRole("heading", { level: 1, name: "Aïsha Yıldız" })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Contacten" })).toBeVisible();
  await keyboard.expectFocusKept();
});

test("what was deleted hands the focus on, and can be put back", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  const keyboard = await Keyboard.on(page);
  await page.goto("/vergaderingen/live/notuleren?punt=live-0");
  const second = page.getByRole("textbox", { name: "Besluit 2" });
  await keyboard.goTo(second);
  const block = page.getByRole("listitem").filter({ has: second });
  await keyboard.press(block.getByRole("button", { name: "Verwijder", exact: true }));
  await expect(page.getByText("De speeltuin gaat niet om acht uur dicht.")).toHaveCount(0);
  await keyboard.expectFocusKept();
  await keyboard.press(page.getByRole("button", { name: "Zet terug" }));
  await expect(page.getByText("De speeltuin gaat niet om acht uur dicht.")).toBeVisible();
});

test("a focus that cannot be seen is noticed", async ({ page }) => {
  await putOrganisation(page, "begun");
  const keyboard = await Keyboard.on(page);
  await page.goto("/meer");
  const link = page.getByRole("main").getByRole("link", { name: /Contacten/ });
  await link.evaluate((element) => {
    element.style.outline = "none";
  });
  await expect(keyboard.goTo(link)).rejects.toThrow("not to be seen");
});

async function setUp(page: Page, keyboard: Keyboard): Promise<void> {
  await page.goto("/");
  await keyboard.press(page.getByRole("link", { name: welcomeTexts.begin.title }));
  await keyboard.fill(page.getByLabel("Hoe heet uw organisatie?"), "Wijkvereniging De Zilverlinde");
  await keyboard.fill(page.getByLabel("Hoe heet u?"), "Bram Okkerse");
  await keyboard.choose(page.getByRole("radio", { name: "secretaris" }));
  await expect(page.getByLabel("Wat is uw functie?")).toHaveValue("secretaris");
  await keyboard.press(page.getByRole("button", { name: welcomeTexts.begin.action }));
  await expect(page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible();
  await keyboard.expectFocusKept();
}

/** Gives the meeting's address, up to the step. */
async function plan(page: Page, keyboard: Keyboard, date: string): Promise<string> {
  await keyboard.press(page.getByRole("link", { name: "Vergaderen" }).first());
  await keyboard.press(page.getByRole("link", { name: "Plan vergadering" }));
  await keyboard.fillDate(page.getByLabel("Datum"), date);
  await keyboard.fill(page.getByLabel("Plaats"), "Buurthuis");
  await keyboard.press(page.getByRole("button", { name: "Plan vergadering" }));
  await page.waitForURL(/\/voorbereiden$/);
  await keyboard.expectFocusKept();
  return new URL(page.url()).pathname.replace(/\/voorbereiden$/, "");
}

async function makeAgenda(page: Page, keyboard: Keyboard): Promise<void> {
  const rows = page
    .getByRole("list", { name: "Agendapunten", exact: true })
    .getByRole("heading", { level: 3 });
  await keyboard.fill(page.getByLabel(prepareTexts.agenda.add, { exact: true }), "De stoep");
  await page.keyboard.press("Enter");
  const row = rows.filter({ hasText: "De stoep" });
  await expect(row).toBeVisible();
  await expect(page.getByLabel(prepareTexts.agenda.add, { exact: true })).toBeFocused();
  const before = (await rows.allInnerTexts()).findIndex((text) => text.includes("De stoep"));
  await keyboard.goTo(page.getByRole("button", { name: /^Sleep: De stoep/ }));
  await page.keyboard.press("ArrowUp");
  await expect(rows.nth(before - 1)).toContainText("De stoep");
  await expect(page.getByRole("button", { name: /^Sleep: De stoep/ })).toBeFocused();
  await keyboard.press(page.getByRole("button", { name: "Omhoog: De stoep" }));
  await expect(rows.nth(before - 2)).toContainText("De stoep");
}

async function open(page: Page, keyboard: Keyboard): Promise<void> {
  await keyboard.press(page.getByRole("link", { name: prepareTexts.begin }));
  await keyboard.press(page.getByRole("button", { name: minuteTexts.open.button }));
  await expect(barButton(page, "note")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: /^1 / })).toBeFocused();
}

async function markPresent(page: Page, keyboard: Keyboard): Promise<void> {
  await page.keyboard.press("Alt+a");
  await keyboard.press(page.getByRole("button", { name: /^Bram Okkerse: Onbekend/ }).last());
  await expect(page.getByRole("button", { name: /^Bram Okkerse: Aanwezig/ }).last()).toBeFocused();
  await keyboard.fill(page.getByLabel("Bewoners", { exact: true }), "37");
  await page.keyboard.press("Alt+s");
}

async function writeAllKinds(page: Page, keyboard: Keyboard): Promise<void> {
  await page.keyboard.press("Alt+1");
  await page.keyboard.type("De voorzitter heet iedereen welkom.");
  await page.keyboard.press("Alt+2");
  await page.keyboard.type("De stoep wordt breder.");
  await keyboard.choose(page.getByRole("radio", { name: "Gestemd" }));
  await keyboard.fill(page.getByLabel("Voor", { exact: true }), "4");
  await keyboard.fill(page.getByLabel("Tegen", { exact: true }), "1");
  await expect(page.getByText("Aangenomen")).toBeVisible();
  await page.keyboard.press("Alt+3");
  await page.keyboard.type("Offerte vragen");
  await keyboard.choose(page.getByRole("radio", { name: "Bram" }));
  await keyboard.choose(page.getByRole("radio", { name: "2 weken" }));
  await page.keyboard.press("Alt+4");
  await page.keyboard.type("Wie betaalt dat?");
  await keyboard.fill(page.getByLabel(minuteTexts.question.forWhom), "Stadsdeel West");
  await page.keyboard.press("Tab");
  await keyboard.expectFocusKept();
}
