/** Whatever is typed or pasted: a clear message at the field, or kept word for word and shown harmlessly. */

import type { Locator, Page } from "@playwright/test";
import { texts as actionTexts } from "../../src/features/actions/texts.ts";
import { texts as meetingTexts } from "../../src/features/meetings/texts.ts";
import { texts as peopleTexts, problemText } from "../../src/features/people/texts.ts";
import { texts as prepareTexts } from "../../src/features/prepare/texts.ts";
import { problemText as settingsProblem } from "../../src/features/settings/texts.ts";
import { texts as minuteTexts } from "../../src/features/take-minutes/texts.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { texts as uiTexts } from "../../src/ui/texts.ts";
import { expect, test } from "../support/app-test.ts";
import { barButton, setUp } from "../support/main-job.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const HUGE = "Lange zin zonder einde. ".repeat(4167).slice(0, 100_000);
const STRANGE =
  "<script>alert(1)</script> & <img src=x onerror=alert(2)> 👩‍👩‍👧‍👦🏳️‍🌈 مرحبا بكم שלום \u202Eomgekeerd\u202C İıŁø 'a\" \\n {{x}}";

const saved = (page: Page) => expect(page.getByText("Bewaard op dit toestel")).toBeVisible();

async function expectProblem(field: Locator, message: string): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  const described = await field.getAttribute("aria-describedby");
  const ids = (described ?? "").split(" ");
  const words = await Promise.all(ids.map((id) => field.page().locator(`[id="${id}"]`).innerText()));
  expect(words.join("\n")).toContain(message);
}

test("the first start: nothing, only spaces, far too much, and strange but good names", async ({ page }) => {
  await page.goto("/welkom/beginnen");
  const organisation = page.getByLabel("Hoe heet uw organisatie?");
  const name = page.getByLabel("Hoe heet u?");
  const begin = page.getByRole("button", { name: welcomeTexts.begin.action });
  await begin.click();
  await expectProblem(organisation, welcomeTexts.problems.organisation.empty);
  await expectProblem(name, welcomeTexts.problems.name.empty);
  await organisation.fill("   ");
  await begin.click();
  await expectProblem(organisation, welcomeTexts.problems.organisation.empty);
  await organisation.fill(HUGE);
  await begin.click();
  await expectProblem(organisation, welcomeTexts.problems.organisation.tooLong);
  await expect(organisation).toHaveValue(HUGE);
  await organisation.fill(STRANGE);
  await name.fill("Łukasz 'd Àrc 🙂");
  await begin.click();
  await expect(page.getByRole("heading", { level: 1, name: "Vandaag" })).toBeVisible();
  await expect(page.getByText(STRANGE)).toBeVisible();
  await page.reload();
  await expect(page.getByText(STRANGE)).toBeVisible();
  await page.goto("/mensen");
  await expect(page.getByRole("link", { name: /Łukasz 'd Àrc 🙂/ })).toBeVisible();
});

test("a new meeting: 31 February, a year far away, an end before the start, a place without end", async ({
  page,
}) => {
  await putOrganisation(page, "begun");
  await page.goto("/vergaderingen/nieuw");
  const plan = page.getByRole("button", { name: "Plan vergadering" });
  const date = page.getByLabel("Datum");
  const end = page.getByLabel("Eindigt om");
  const place = page.getByLabel("Plaats");
  await plan.click();
  await expectProblem(date, meetingTexts.problems.noDate);

  await typeThirtyFirstOfFebruary(date);
  await date.blur();
  await expectProblem(date, uiTexts.badDate);
  await plan.click();
  await expect(page).toHaveURL(/\/nieuw$/);

  await date.fill("9031-02-03");
  await plan.click();
  await expectProblem(date, meetingTexts.problems.oddYear);
  await date.fill("2031-03-05");
  await end.fill("19:00");
  await plan.click();
  await expectProblem(end, meetingTexts.problems.endWithoutStart);
  await page.getByLabel("Begint om").fill("20:00");
  await expectProblem(end, meetingTexts.problems.endNotAfterStart);
  await end.fill("22:00");
  await place.fill(HUGE);
  await plan.click();
  await expectProblem(place, meetingTexts.problems.tooLong);
  await place.fill(STRANGE);
  await plan.click();
  await page.waitForURL(/\/voorbereiden$/);
  await expect(page.getByText(STRANGE).first()).toBeVisible();
});

test("an agenda: no name, too long a name, strange names; and what was right stays", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/vergaderingen/planned/voorbereiden");
  const add = page.getByLabel(prepareTexts.agenda.add, { exact: true });
  await add.press("Enter");
  await expectProblem(add, prepareTexts.lineProblems.emptyNew);
  await add.fill(HUGE);
  await add.press("Enter");
  await expectProblem(add, prepareTexts.lineProblems.tooLong);
  await add.fill(STRANGE);
  await add.press("Enter");
  await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: STRANGE })).toBeVisible();

  await page.getByRole("button", { name: "Wijzig: Openbare ruimte en groen" }).click();
  const title = page.getByLabel(prepareTexts.agenda.itemTitle, { exact: true });
  await title.fill("");
  await title.blur();
  await expectProblem(title, prepareTexts.lineProblems.emptyTitle);
  const minutes = page.getByRole("spinbutton", { name: prepareTexts.agenda.planned });
  await minutes.fill("-99999999x");
  await expectProblem(minutes, uiTexts.tooGreat(1440, 25));
  await saved(page);
  await page.reload();
  await expect(page.getByRole("button", { name: "Wijzig: Openbare ruimte en groen" })).toBeVisible();
});

test("notes: 100,000 characters and a mixture of scripts are kept word for word", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/vergaderingen/live/notuleren?punt=live-2");
  await barButton(page, "note").click();
  await paste(page, HUGE);
  await barButton(page, "decision").click();
  await paste(page, STRANGE);
  await saved(page);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Notitie 1" })).toHaveValue(HUGE);
  await expect(page.getByRole("textbox", { name: "Besluit 1" })).toHaveValue(STRANGE);
  await page.goto("/besluiten");
  await expect(page.getByText(STRANGE)).toBeVisible();
  await page.goto("/vergaderingen/live/uitwerken");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an action: nothing to do, an owner without end, a text without end", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/acties/nieuw");
  const what = page.getByLabel(actionTexts.form.action);
  await page.getByRole("button", { name: actionTexts.form.addAction }).click();
  await expectProblem(what, actionTexts.form.emptyAction);
  await what.fill(`${STRANGE} ${HUGE}`);
  await page.getByRole("radio", { name: actionTexts.owner.other }).click();
  const owner = page.getByLabel(actionTexts.owner.otherName, { exact: true });
  await owner.fill(HUGE);
  await expectProblem(owner, actionTexts.owner.tooLong);
  await owner.fill("Tante Bep & zoon <b>");
  await page.getByRole("button", { name: actionTexts.form.addAction }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Acties" })).toBeVisible();
  const row = page.getByRole("link", { name: /omgekeerd/ });
  await expect(row).toContainText("Tante Bep & zoon <b>");
  await row.click();
  await expect(page.getByLabel(actionTexts.one.words, { exact: true })).toHaveValue(`${STRANGE} ${HUGE}`);
});

test("contacts and settings: a wrong value is told and the right one stays", async ({ page }) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/mensen/nieuw");
  const create = page.getByRole("button", { name: peopleTexts.create });
  const name = page.getByRole("textbox", { name: /^Naam/ });
  await create.click();
  await expectProblem(name, problemText("name", "empty"));
  await name.fill(HUGE);
  await page.getByLabel("Telefoon").fill("geen nummer");
  await page.getByLabel("E-mail").fill("geen adres");
  await create.click();
  await expectProblem(name, problemText("name", "tooLong"));
  await expectProblem(page.getByLabel("Telefoon"), problemText("phone", "noDigits"));
  await expectProblem(page.getByLabel("E-mail"), problemText("email", "notAnAddress"));
  await name.fill(STRANGE);
  await page.getByLabel("Telefoon").fill("");
  await page.getByLabel("E-mail").fill("");
  await create.click();
  await page.getByRole("link", { name: /omgekeerd/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(STRANGE);

  await page.goto("/instellingen");
  const organisation = page.getByLabel("Naam van de organisatie");
  await organisation.fill("");
  await organisation.blur();
  await expectProblem(organisation, settingsProblem("name", "empty", "Wijkvereniging De Zilverlinde"));
  await page.reload();
  await expect(organisation).toHaveValue("Wijkvereniging De Zilverlinde");
});

test("at the table: more votes than one can count, a name without end, no change to adopt", async ({
  page,
}) => {
  await putOrganisation(page, "lived-in");
  await page.goto("/vergaderingen/live/notuleren?punt=live-0");
  await page.getByRole("textbox", { name: "Besluit 1", exact: true }).click();
  const votes = page.getByLabel("Voor", { exact: true });
  await votes.fill("999999999999");
  await expectProblem(votes, uiTexts.tooGreat(9999, 3));
  await page.getByRole("radio", { name: "Aanwezig" }).click();
  await page.getByLabel(minuteTexts.attendance.addLabel).fill(HUGE);
  await page.getByRole("button", { name: minuteTexts.attendance.add, exact: true }).click();
  await expectProblem(page.getByLabel(minuteTexts.attendance.addLabel), minuteTexts.attendance.nameTooLong);
  await expect(page.getByLabel(minuteTexts.attendance.addLabel)).toHaveValue(HUGE);

  await page.goto("/vergaderingen/planned/notuleren");
  await page.getByRole("button", { name: minuteTexts.open.button }).click();
  await page.goto("/vergaderingen/planned/notuleren?punt=planned-3");
  await page.getByRole("button", { name: minuteTexts.adopt.withChanges }).first().click();
  await page.getByRole("button", { name: minuteTexts.adopt.adoptWithChanges }).click();
  await expectProblem(page.getByLabel(minuteTexts.adopt.changes), minuteTexts.adopt.changesEmpty);
});

test("addresses that lead nowhere are answered calmly", async ({ page }) => {
  await setUp(page, { organisation: "Buurtberaad De Kade", name: "Tineke Brouwer", functie: "" });
  for (const path of [
    "/acties/%E2%82%AC",
    "/mensen/<script>",
    "/vergaderingen/../x/notuleren",
    "/vergaderingen/%2e/uitwerken",
    "/x?punt=%00",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText(/bestaat niet|is er niet/);
  }
});

/** As from the clipboard: all at once. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
}

/** Key by key into the native field, day first or else month first, as this browser asks for them. */
async function typeThirtyFirstOfFebruary(date: Locator): Promise<void> {
  for (const digits of ["31022031", "02312031"]) {
    await date.fill("");
    await date.focus();
    await date.pressSequentially(digits);
    const isWhole = await date.evaluate(
      (input: HTMLInputElement) => input.validity.badInput && input.value === "",
    );
    if (isWhole) return;
  }
  throw new Error("this browser's date field does not take 31 February");
}
