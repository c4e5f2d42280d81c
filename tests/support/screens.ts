/** Every screen of the app, in each state that looks different: one list for all checks that go over all of them. */

import { expect, type Page } from "@playwright/test";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import type { Fullness } from "./seeded-app.ts";

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What is done on it first: something opened, something wrong. Later screens may see what it left behind. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole("button", { name }).or(page.getByRole("radio", { name })).first().click();
};

const writeAt = (label: string) => async (page: Page) => {
  await page.getByRole("textbox", { name: label, exact: true }).click();
};

const openAll = async (page: Page) => {
  await page.locator("summary").first().waitFor();
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
};

/** Right after the first start. */
const begun: readonly Screen[] = [
  { name: "vandaag leeg", path: "/" },
  { name: "vergaderingen leeg", path: "/vergaderingen" },
  { name: "acties leeg", path: "/acties" },
  { name: "vragen leeg", path: "/acties?soort=vragen" },
  { name: "besluiten leeg", path: "/besluiten" },
  { name: "contacten leeg", path: "/mensen" },
  { name: "prullenbak leeg", path: "/instellingen/prullenbak" },
  {
    name: "nog een organisatie, zonder antwoorden",
    path: "/welkom",
    prepare: press(welcomeTexts.begin.action),
  },
];

/** The meetings of the neighbourhood; `prefix` leads to those of the overfull one. */
const meetings: readonly Screen[] = [
  { name: "vergaderingen", path: "/vergaderingen" },
  { name: "vergaderingen geweest", path: "/vergaderingen?toon=geweest" },
  { name: "nieuwe vergadering", path: "/vergaderingen/nieuw" },
  {
    name: "nieuwe vergadering zonder datum",
    path: "/vergaderingen/nieuw",
    prepare: press("Plan vergadering"),
  },
  { name: "voorbereiden", path: "/vergaderingen/planned/voorbereiden", prepare: openAll },
  {
    name: "voorbereiden, punt open",
    path: "/vergaderingen/planned/voorbereiden",
    prepare: press(/^Wijzig: Openbare/),
  },
  { name: "voorbereiden, vastgesteld", path: "/vergaderingen/adopted/voorbereiden" },
  { name: "notuleren, nog niet open", path: "/vergaderingen/planned/notuleren" },
  {
    name: "notuleren, notitie",
    path: "/vergaderingen/live/notuleren?punt=live-0",
    prepare: writeAt("Notitie 1"),
  },
  {
    name: "notuleren, besluit met opties",
    path: "/vergaderingen/live/notuleren?punt=live-0",
    prepare: async (page) => {
      await writeAt("Besluit 1")(page);
      await press("Besluit: verander het soort")(page);
      await openAll(page);
    },
  },
  {
    name: "notuleren, actie",
    path: "/vergaderingen/live/notuleren?punt=live-0",
    prepare: writeAt("Actie 1"),
  },
  {
    name: "notuleren, vraag",
    path: "/vergaderingen/live/notuleren?punt=live-0",
    prepare: writeAt("Vraag 1"),
  },
  { name: "notuleren, leeg punt", path: "/vergaderingen/live/notuleren?punt=live-2" },
  { name: "notuleren, agenda", path: "/vergaderingen/live/notuleren?deel=agenda" },
  {
    name: "notuleren, aanwezig",
    path: "/vergaderingen/live/notuleren?deel=aanwezig",
    prepare: press("Tijden en volmacht invullen"),
  },
  { name: "notuleren, vastgesteld in deze", path: "/vergaderingen/proposed/notuleren?punt=proposed-3" },
  { name: "notuleren, gesloten", path: "/vergaderingen/draft/notuleren" },
  { name: "notuleren, vastgesteld", path: "/vergaderingen/adopted/notuleren" },
  { name: "uitwerken, klad", path: "/vergaderingen/draft/uitwerken" },
  { name: "uitwerken, concept", path: "/vergaderingen/proposed/uitwerken" },
  { name: "uitwerken, vastgesteld", path: "/vergaderingen/adopted/uitwerken" },
  { name: "geen vergadering", path: "/vergaderingen/weg/voorbereiden" },
  {
    name: "notuleren, verslag vaststellen",
    path: "/vergaderingen/planned/notuleren?punt=planned-3",
    prepare: async (page) => {
      await press("Open de vergadering")(page);
      await page.getByRole("button", { name: "Met wijzigingen" }).first().click();
      await page.getByRole("button", { name: "Stel vast met deze wijzigingen" }).click();
    },
  },
];

const others: readonly Screen[] = [
  { name: "vandaag", path: "/" },
  { name: "acties", path: "/acties", prepare: press("Toon") },
  { name: "vragen", path: "/acties?soort=vragen", prepare: press("Toon") },
  { name: "nieuwe actie", path: "/acties/nieuw" },
  { name: "nieuwe actie zonder woorden", path: "/acties/nieuw", prepare: press("Noteer actie") },
  { name: "nieuwe vraag", path: "/acties/nieuw?soort=vraag" },
  { name: "actie", path: "/acties/overdue", prepare: press("Een datum") },
  { name: "actie klaar", path: "/acties/done" },
  { name: "actie uit een vastgesteld verslag", path: "/acties/adopted-a4" },
  { name: "vraag", path: "/acties/answered" },
  { name: "geen actie", path: "/acties/weg" },
  { name: "besluiten", path: "/besluiten" },
  {
    name: "besluit in een blad",
    path: "/besluiten",
    prepare: async (page) => {
      await page
        .getByRole("button", { name: /De bank komt/ })
        .first()
        .click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  { name: "contacten", path: "/mensen", prepare: openAll },
  { name: "nieuw contact", path: "/mensen/nieuw" },
  { name: "nieuw contact zonder naam", path: "/mensen/nieuw", prepare: press("Voeg contact toe") },
  { name: "contact", path: "/mensen/aisha" },
  { name: "geen contact", path: "/mensen/weg" },
  { name: "meer", path: "/meer" },
  { name: "instellingen", path: "/instellingen" },
  { name: "prullenbak", path: "/instellingen/prullenbak" },
  { name: "geen pagina", path: "/bestaat/niet" },
  {
    name: "acties met een melding",
    path: "/acties",
    prepare: async (page) => {
      await page.getByRole("checkbox").first().check();
      await expect(page.getByRole("button", { name: "Zet terug" })).toBeVisible();
    },
  },
];

/** What there is too much of, on the screens where that shows. */
const overfull: readonly Screen[] = [
  { name: "vandaag", path: "/" },
  { name: "vergaderingen", path: "/vergaderingen" },
  { name: "vergaderingen geweest", path: "/vergaderingen?toon=geweest" },
  { name: "voorbereiden", path: "/vergaderingen/big/voorbereiden", prepare: openAll },
  { name: "voorbereiden, punt open", path: "/vergaderingen/big/voorbereiden", prepare: press(/^Wijzig: /) },
  { name: "notuleren", path: "/vergaderingen/big/notuleren?punt=big-0", prepare: writeAt("Besluit 1") },
  { name: "notuleren, actie", path: "/vergaderingen/big/notuleren?punt=big-0", prepare: writeAt("Actie 1") },
  { name: "notuleren, agenda", path: "/vergaderingen/big/notuleren?deel=agenda" },
  {
    name: "notuleren, aanwezig",
    path: "/vergaderingen/big/notuleren?deel=aanwezig",
    prepare: press("Tijden en volmacht invullen"),
  },
  { name: "uitwerken", path: "/vergaderingen/big/uitwerken" },
  { name: "acties", path: "/acties" },
  { name: "vragen", path: "/acties?soort=vragen" },
  { name: "actie", path: "/acties/many-35" },
  { name: "nieuwe actie", path: "/acties/nieuw" },
  { name: "besluiten", path: "/besluiten" },
  { name: "contacten", path: "/mensen" },
  { name: "contact", path: "/mensen/person-0" },
  { name: "meer", path: "/meer" },
  { name: "instellingen", path: "/instellingen" },
  { name: "prullenbak", path: "/instellingen/prullenbak" },
];

export interface ScreenGroup {
  readonly name: string;
  readonly fullness: Fullness;
  readonly screens: readonly Screen[];
}

/** In groups, so that two workers can share them. */
export const screenGroups: readonly ScreenGroup[] = [
  { name: "just begun", fullness: "begun", screens: begun },
  { name: "the three steps of a meeting", fullness: "lived-in", screens: meetings },
  { name: "everything beside meetings", fullness: "lived-in", screens: others },
  { name: "far too much of everything", fullness: "overfull", screens: overfull },
];

/** Opens a screen and waits until it shows what it has. */
export async function visit(page: Page, { path, prepare }: Screen): Promise<void> {
  await page.goto(path);
  await settled(page);
  if (prepare) {
    await prepare(page);
    await settled(page);
  }
}

/** Fonts are there and nothing is still being read. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.getByText("Even geduld.")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: what was just read has been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
