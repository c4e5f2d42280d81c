/** The main job as a person does it on the screen, a function a deed; the journeys are told with these. */

import type { Page } from "@playwright/test";
import { formatOf } from "../../src/domain/formats/format-of.ts";
import { texts as peopleTexts } from "../../src/features/people/texts.ts";
import { texts as prepareTexts } from "../../src/features/prepare/texts.ts";
import { texts as minuteTexts } from "../../src/features/take-minutes/texts.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { expect } from "./app-test.ts";

export type AgendaPlan = readonly { readonly title: string; readonly sub?: readonly string[] }[];

export async function setUp(
  page: Page,
  who: { organisation: string; name: string; functie: string },
): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: welcomeTexts.begin.title }).click();
  await page.getByLabel("Hoe heet uw organisatie?").fill(who.organisation);
  await page.getByLabel("Hoe heet u?").fill(who.name);
  await page.getByLabel("Wat is uw functie?").fill(who.functie);
  await page.getByRole("button", { name: welcomeTexts.begin.action }).click();
  await expect(page.getByRole("heading", { name: "Vandaag", level: 1 })).toBeVisible();
}

export async function addContact(
  page: Page,
  person: { name: string; group: keyof typeof peopleTexts.groups; functie?: string },
): Promise<void> {
  await page.goto("/mensen/nieuw");
  await page.getByRole("textbox", { name: new RegExp(`^${peopleTexts.fields.name}`) }).fill(person.name);
  await page.getByRole("radio", { name: peopleTexts.groups[person.group] }).click();
  if (person.functie)
    await page.getByRole("textbox", { name: peopleTexts.fields.functie }).fill(person.functie);
  await page.getByRole("button", { name: peopleTexts.create }).click();
  await expect(page.getByText(peopleTexts.created(person.name))).toBeVisible();
}

/** Plans an openbare vergadering and gives its address, up to the step. */
export async function planPublicMeeting(page: Page, date: string): Promise<string> {
  await page.goto("/vergaderingen/nieuw");
  await page.getByRole("radio", { name: "Openbare vergadering" }).click();
  await page.getByLabel("Datum").fill(date);
  await page.getByLabel("Begint om").fill("20:00");
  await page.getByLabel("Eindigt om").fill("22:00");
  await page.getByLabel("Plaats").fill("Buurthuis De Koperen Ketel");
  await page.getByRole("button", { name: "Plan vergadering" }).click();
  await page.waitForURL(/\/voorbereiden$/);
  return new URL(page.url()).pathname.replace(/\/voorbereiden$/, "");
}

/** Makes the agenda exactly this: what stands there is taken off, except the item that adopts the previous verslag. */
export async function makeAgenda(
  page: Page,
  plan: AgendaPlan,
  adoption: { at: number; title: string },
): Promise<void> {
  const words = prepareTexts.agenda;
  const rows = page.getByRole("list", { name: words.list, exact: true }).getByRole("heading", { level: 3 });
  await expect(rows).toHaveCount(formatOf("public").agenda.length);
  const names = (await rows.allInnerTexts()).map((name) => name.replace(/^\d+\s+/, ""));
  for (const name of names) {
    await page.getByRole("button", { name: words.changeItem(name), exact: true }).click();
    if (name === words.adoptionTitle) {
      await page.getByLabel(words.itemTitle, { exact: true }).fill(adoption.title);
      await page.getByRole("button", { name: words.ready }).click();
    } else {
      await page.getByRole("button", { name: words.remove }).click();
      await expect(page.getByRole("button", { name: words.changeItem(name), exact: true })).toHaveCount(0);
    }
  }
  for (const { title } of plan) {
    await page.getByLabel(words.add, { exact: true }).fill(title);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: words.changeItem(title), exact: true })).toBeVisible();
  }
  for (let place = 0; place < adoption.at; place += 1) {
    await page.getByRole("button", { name: `Omlaag: ${adoption.title}`, exact: true }).click();
    await expect(rows.nth(place + 1)).toContainText(adoption.title);
  }
  for (const { title, sub = [] } of plan) await addSubPoints(page, title, sub);
}

async function addSubPoints(page: Page, title: string, points: readonly string[]): Promise<void> {
  if (points.length === 0) return;
  const words = prepareTexts.agenda;
  const toggle = page.getByRole("button", { name: words.changeItem(title), exact: true });
  await toggle.click();
  for (const point of points) {
    await page.getByLabel(words.addSubPoint, { exact: true }).fill(point);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: words.removeSubPointNamed(point) })).toBeVisible();
  }
  await page.getByRole("button", { name: words.ready }).first().click();
}

/** The button of the live bar. */
export const barButton = (page: Page, kind: keyof typeof minuteTexts.kinds) =>
  page
    .getByRole("group", { name: minuteTexts.kindQuestion, exact: true })
    .getByRole("button", { name: minuteTexts.kinds[kind], exact: true });

/** Taps a kind and types; the focus must have come by itself. */
export async function writeDown(
  page: Page,
  kind: keyof typeof minuteTexts.kinds,
  text: string,
): Promise<void> {
  await barButton(page, kind).click();
  await page.keyboard.type(text);
}

export async function openMeeting(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/notuleren`);
  await page.getByRole("button", { name: minuteTexts.open.button }).click();
  await expect(barButton(page, "note")).toBeVisible();
}

export async function view(
  page: Page,
  which: keyof Pick<typeof minuteTexts.views, "item" | "agenda" | "attendance">,
) {
  await page.getByRole("radio", { name: minuteTexts.views[which], exact: true }).click();
}

/** Puts an item on the table by its number. */
export async function goTo(page: Page, number: string): Promise<void> {
  await view(page, "agenda");
  await page
    .getByRole("navigation", { name: minuteTexts.views.agenda })
    .getByRole("button", { name: new RegExp(`^${number.replace(".", "\\.")}(?![.\\d])`) })
    .click();
  await expect(
    page.getByRole("heading", { level: 2, name: new RegExp(`^${number.replace(".", "\\.")}\\s`) }),
  ).toBeVisible();
}

/** Marks somebody at the table or in the list with the needed number of taps. */
export async function mark(page: Page, name: string, state: "present" | "apologies"): Promise<void> {
  const words = minuteTexts.attendance;
  const taps = state === "present" ? [words.unknown] : [words.unknown, words.present];
  for (const before of taps)
    await page.getByRole("button", { name: words.tap(name, before), exact: true }).click();
  await expect(page.getByRole("button", { name: words.tap(name, words[state]), exact: true })).toBeVisible();
}

export async function closeMeeting(page: Page): Promise<void> {
  await view(page, "agenda");
  await page.getByRole("button", { name: /^Sluit om/ }).click();
  await expect(page.getByText(/^Gesloten om .*U werkt/)).toBeVisible();
}
