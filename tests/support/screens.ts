/** Every screen of the app, in each state that looks different: one list for all checks that go over all of them. */

import { expect, type Page } from "@playwright/test";
import { texts as appTexts } from "../../src/app/texts.ts";
import { texts as installTexts } from "../../src/features/install/texts.ts";
import { texts as normTexts } from "../../src/features/norms/texts.ts";
import { texts as shareTexts } from "../../src/features/share/texts.ts";
import { texts as welcomeTexts } from "../../src/features/welcome/texts.ts";
import { changedFile } from "./agreement-files.ts";
import { type Fullness, putOrganisation } from "./seeded-app.ts";
import {
  comeToTheBoard,
  comingScreens,
  readAlong,
  readingScreens,
  shareTheBoard,
  sharingScreens,
} from "./sharing-screens.ts";

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** How one gets there from the path, or what happens elsewhere first; in any language. */
  readonly walk?: (page: Page) => Promise<void>;
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

const howItWorks = async (page: Page) => {
  await press(appTexts.howItWorks)(page);
  await expect(page.getByRole("dialog")).toBeVisible();
};

/** The line about the home screen comes with the first screen after the first saved thing. */
const installLine = async (page: Page) => {
  await page.evaluate(() => localStorage.removeItem("wijkschrift.install-hint"));
  await page.reload();
  await expect(page.getByRole("link", { name: installTexts.hint.show })).toBeVisible();
};

/** Chooses a file with these contents, where one can be chosen. */
const chooseFile = (contents: string) => async (page: Page) => {
  await page.locator('input[type="file"]').setInputFiles({
    name: "bestand.wijkschrift.json",
    mimeType: "application/json",
    buffer: Buffer.from(contents),
  });
  await expect(page.getByRole("alert")).toBeVisible();
};

/** Right after the first start. */
const begun: readonly Screen[] = [
  { name: "vandaag leeg", path: "/" },
  { name: "vergaderingen leeg", path: "/vergaderingen" },
  { name: "jaarplan leeg", path: "/vergaderingen/jaarplan" },
  { name: "acties leeg", path: "/acties" },
  { name: "vragen leeg", path: "/acties?soort=vragen" },
  { name: "besluiten leeg", path: "/besluiten" },
  { name: "contacten leeg", path: "/mensen" },
  { name: "prullenbak leeg", path: "/instellingen/prullenbak" },
  { name: "stukken leeg", path: "/stukken" },
  { name: "belnotities leeg", path: "/belnotities" },
  { name: "gemeente leeg", path: "/gemeente" },
  { name: "vragen aan de gemeente leeg", path: "/gemeente/vragen" },
  { name: "toezeggingen leeg", path: "/gemeente/toezeggingen" },
  { name: "wie doet wat leeg", path: "/gemeente/wie-doet-wat" },
  {
    name: "nog een organisatie, zonder antwoorden",
    path: "/welkom/beginnen",
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
  { name: "jaarplan", path: "/vergaderingen/jaarplan" },
  {
    name: "jaarplan, hele jaar plannen",
    path: "/vergaderingen/jaarplan/maken",
    prepare: async (page) => {
      await press("Nog een datum")(page);
      await press("Zet alles in het jaarplan")(page);
    },
  },
  { name: "nieuwe reeks", path: "/vergaderingen/reeks/nieuw" },
  {
    name: "nieuwe reeks, zonder maanden",
    path: "/vergaderingen/reeks/nieuw",
    prepare: async (page) => {
      await page.getByLabel("Tot en met", { exact: true }).fill("2020-01-01");
      await press("Maak reeks")(page);
    },
  },
  {
    name: "reeks, aangepast en gestopt",
    path: "/vergaderingen/reeks/reeks",
    prepare: async (page) => {
      await openAll(page);
      await page.getByLabel("Welke dag").selectOption("Woensdag");
      await press("Stop deze reeks")(page);
    },
  },
  { name: "geen reeks", path: "/vergaderingen/reeks/weg" },
  { name: "voorbereiden", path: "/vergaderingen/planned/voorbereiden", prepare: openAll },
  {
    name: "voorbereiden, punt open",
    path: "/vergaderingen/planned/voorbereiden",
    prepare: press(/^Wijzig: Openbare/),
  },
  { name: "voorbereiden, vastgesteld", path: "/vergaderingen/adopted/voorbereiden" },
  {
    name: "voorbereiden, bijlagen",
    path: "/vergaderingen/planned/voorbereiden",
    prepare: async (page) => {
      await press(/^Wijzig: Openbare/)(page);
      await openAll(page);
    },
  },
  { name: "uitnodigen", path: "/vergaderingen/planned/uitnodigen" },
  { name: "uitnodigen per mail", path: "/vergaderingen/planned/uitnodigen?per=mail" },
  { name: "uitnodigen, openbaar", path: "/vergaderingen/live/uitnodigen" },
  { name: "uitnodigen, geen vergadering", path: "/vergaderingen/weg/uitnodigen" },
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
  { name: "uitdelen", path: "/vergaderingen/planned/uitdelen" },
  {
    name: "uitdelen, wegen bekend",
    path: "/vergaderingen/planned/uitdelen?stuk=agenda",
    prepare: async (page) => {
      const ways = { Aïsha: "E-mail", Bram: "WhatsApp", Carla: "Papier", Dirk: "App" };
      for (const [name, way] of Object.entries(ways))
        await page
          .getByRole("radiogroup", { name: new RegExp(`Hoe krijgt ${name}`) })
          .getByRole("radio", { name: way, exact: true })
          .click();
      await page.getByRole("checkbox", { name: /Heeft het: Carla/ }).click();
    },
  },
  { name: "uitdelen, notuleerblad", path: "/vergaderingen/planned/uitdelen?stuk=sheet" },
  { name: "uitdelen, concept", path: "/vergaderingen/proposed/uitdelen" },
  { name: "uitdelen van niets", path: "/vergaderingen/weg/uitdelen" },
  {
    name: "uitwerken, reactie zonder woorden",
    path: "/vergaderingen/proposed/uitwerken",
    prepare: async (page) => {
      await page.locator("summary", { hasText: "Noteer een reactie" }).click();
      await page.getByRole("button", { name: "Voeg reactie toe" }).click();
    },
  },
  {
    name: "uitwerken, met een reactie",
    path: "/vergaderingen/proposed/uitwerken",
    prepare: async (page) => {
      await page.locator("summary", { hasText: "Noteer een reactie" }).click();
      await page.getByLabel("Van wie is de reactie?").selectOption("dirk");
      await page.getByLabel("Wat is de reactie?").fill("Bij het besluit hoort 250 euro te staan.");
      await page.getByRole("button", { name: "Voeg reactie toe" }).click();
      await page.getByRole("radio", { name: "Overgenomen", exact: true }).first().click();
    },
  },
  { name: "vergadering van vroeger", path: "/vergaderingen/nieuw?vroeger=ja" },
  {
    name: "voorbereiden, gaat niet door",
    path: "/vergaderingen/planned/voorbereiden",
    prepare: async (page) => {
      await openAll(page);
      await press("Vergadering gaat niet door")(page);
    },
  },
  { name: "vertellen dat het niet doorgaat", path: "/vergaderingen/planned/uitnodigen" },
  // Opened all the same: then it goes on.
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

/** Before anything is shared. */
const sharing: readonly Screen[] = [
  { name: "delen", path: "/delen" },
  {
    name: "delen, adres dat geen adres is",
    path: "/delen",
    prepare: async (page) => {
      await openAll(page);
      await page.getByLabel(shareTexts.begin.endpoint.label).fill("geen adres");
      await press(shareTexts.begin.action)(page);
      await expect(page.getByText(shareTexts.fields.endpointWrong)).toBeVisible();
    },
  },
  { name: "bekijk beide, niets", path: "/delen/beide" },
  { name: "welkom, een code", path: "/welkom/code" },
  {
    name: "welkom, een code die geen code is",
    path: "/welkom/code",
    prepare: async (page) => {
      await page.getByLabel(shareTexts.join.code.label).fill("abcd");
      await press(shareTexts.join.action)(page);
      await expect(page.getByText(shareTexts.fields.codeWrong)).toBeVisible();
    },
  },
  { name: "welkom, herstellen met het noodblad", path: "/welkom/noodblad" },
  { name: "welkom, drie wegen", path: "/welkom" },
];

const others: readonly Screen[] = [
  { name: "vandaag", path: "/" },
  { name: "acties", path: "/acties", prepare: press("Toon") },
  { name: "vragen", path: "/acties?soort=vragen", prepare: press("Toon") },
  { name: "mijn acties", path: "/acties?van=mij" },
  { name: "acties van iemand, datum voorbij", path: "/acties?van=p%3Adirk&wat=voorbij" },
  { name: "acties, niets te zien", path: "/acties?van=p%3Aweg" },
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
  { name: "organisaties", path: "/instellingen/organisaties", prepare: openAll },
  {
    name: "organisatie verlaten, vraag",
    path: "/instellingen/organisaties",
    prepare: async (page) => {
      await openAll(page);
      await press("Verlaat deze organisatie")(page);
      await expect(page.getByRole("alertdialog")).toBeVisible();
    },
  },
  { name: "formats", path: "/instellingen/formats" },
  {
    name: "format, punt open",
    path: "/instellingen/formats/themeTable",
    prepare: press(/^Wijzig: Ronde 1/),
  },
  { name: "prullenbak", path: "/instellingen/prullenbak" },
  { name: "op het beginscherm, laptop", path: "/installeren" },
  { name: "op het beginscherm, iPhone", path: "/installeren", prepare: press("iPhone") },
  { name: "op het beginscherm, Android", path: "/installeren", prepare: press("Android") },
  { name: "sneltoetsen", path: "/sneltoetsen" },
  { name: "zo werkt dit", path: "/", prepare: howItWorks },
  { name: "zo werkt Vergaderen", path: "/vergaderingen", prepare: howItWorks },
  { name: "zo werkt Notuleren", path: "/vergaderingen/live/notuleren", prepare: howItWorks },
  { name: "reservekopie", path: "/instellingen/reservekopie" },
  { name: "reservekopie terugzetten", path: "/instellingen/reservekopie/terugzetten" },
  {
    name: "reservekopie, geen bestand van ons",
    path: "/instellingen/reservekopie/terugzetten",
    prepare: chooseFile("Beste mensen"),
  },
  { name: "reservekopie aan het begin", path: "/welkom/reservekopie" },
  { name: "vergadering doorgeven", path: "/vergaderingen/live/doorgeven" },
  { name: "vergadering overnemen", path: "/vergaderingen/overnemen" },
  { name: "eerdere versies", path: "/eerdere-versies/meetings/planned" },
  { name: "eerdere versies, geen", path: "/eerdere-versies/people/aisha" },
  { name: "eerdere versies van iets dat weg is", path: "/eerdere-versies/blocks/weg" },
  ...sharing,
  { name: "geen pagina", path: "/bestaat/niet" },
  {
    name: "acties met een melding",
    path: "/acties",
    prepare: async (page) => {
      await page.getByRole("checkbox").first().click();
      await expect(page.getByRole("button", { name: "Zet terug" })).toBeVisible();
    },
  },
  // Last, for the line stays until it is put away.
  { name: "met de regel over het beginscherm", path: "/mensen", prepare: installLine },
];

/** What comes in between meetings, and what is followed up with the municipality. */
const between: readonly Screen[] = [
  { name: "belnotities", path: "/belnotities" },
  { name: "nieuwe belnotitie", path: "/belnotities/nieuw" },
  {
    name: "nieuwe belnotitie zonder woorden",
    path: "/belnotities/nieuw",
    prepare: press("Noteer belnotitie"),
  },
  {
    name: "belnotitie, iets van gemaakt",
    path: "/belnotities/called",
    prepare: async (page) => {
      await openAll(page);
      await press("Maak een actie")(page);
      await expect(page.getByRole("list", { name: "Hieruit kwam" })).toBeVisible();
    },
  },
  { name: "geen belnotitie", path: "/belnotities/weg" },
  { name: "stukken", path: "/stukken" },
  { name: "stukken, niets gevonden", path: "/stukken?soort=uit&zoek=xyz" },
  { name: "nieuw stuk", path: "/stukken/nieuw" },
  { name: "nieuw stuk zonder onderwerp", path: "/stukken/nieuw?soort=uit", prepare: press("Voeg stuk toe") },
  { name: "stuk", path: "/stukken/letter-in" },
  { name: "geen stuk", path: "/stukken/weg" },
  { name: "gemeente", path: "/gemeente" },
  { name: "vragen aan de gemeente", path: "/gemeente/vragen", prepare: openAll },
  { name: "nieuwe vraag aan de gemeente", path: "/gemeente/vragen/nieuw" },
  { name: "vraag die wacht", path: "/gemeente/vragen/waiting", prepare: openAll },
  { name: "vraag die is aangehouden", path: "/gemeente/vragen/held" },
  { name: "toezeggingen", path: "/gemeente/toezeggingen", prepare: openAll },
  { name: "nieuwe toezegging", path: "/gemeente/toezeggingen/nieuw" },
  { name: "toezegging bij een vraag", path: "/gemeente/toezeggingen/nieuw?vraag=asked" },
  { name: "toezegging", path: "/gemeente/toezeggingen/promised" },
  { name: "toezegging nagekomen", path: "/gemeente/toezeggingen/kept" },
  { name: "geen toezegging", path: "/gemeente/toezeggingen/weg" },
  { name: "wie doet wat", path: "/gemeente/wie-doet-wat" },
  { name: "nieuwe persoon", path: "/gemeente/wie-doet-wat/nieuw" },
  { name: "persoon van wie doet wat", path: "/gemeente/wie-doet-wat/floor" },
];

/** A file of agreements of another organisation: a kind held otherwise, and another set of norms. */
const otherAgreements = (): string =>
  changedFile(({ formats, normSet }) => {
    Object.assign(formats[0] ?? {}, { duration: 75, checklist: ["Sleutel gehaald", "Koffie en thee"] });
    Object.assign(normSet, { id: "vlierwijk", name: "Regels van de Vlierwijk" });
    Object.assign(normSet.norms[4] ?? {}, {
      value: 12,
      adapted: [{ part: "value", by: "Bewonersplatform Vlierwijk" }],
    });
    normSet.norms.pop();
  });

/** Who sits on the board, and what the year asks. */
const boardAndYear: readonly Screen[] = [
  { name: "bestuur", path: "/bestuur", prepare: openAll },
  { name: "bestuur, tabel en als niemand blijft", path: "/bestuur?toon=tabel&alsniemand=herbenoemd" },
  {
    name: "bestuurslid met een verlopen termijn, termijn open",
    path: "/bestuur/lid/carla",
    prepare: async (page) => {
      await press(/^Wijzig/)(page);
      await openAll(page);
    },
  },
  { name: "nieuw bestuurslid zonder naam", path: "/bestuur/nieuw", prepare: press("Voeg bestuurslid toe") },
  { name: "functies", path: "/bestuur/functies", prepare: openAll },
  { name: "opvolging", path: "/bestuur/inspanningen" },
  { name: "jaar, maand open", path: "/jaar", prepare: press(/gehouden|gepland/) },
  { name: "jaarplan om te delen", path: "/jaar/2027/plan", prepare: press("Deel jaarplan") },
  { name: "nieuwe taak zonder woorden", path: "/jaar/2026/taak/nieuw", prepare: press("Voeg taak toe") },
  {
    name: "jaarmap van drie jaar, met alles erbij",
    path: "/jaar/2026/map?vanaf=2024&met=boardNames,livesHere,innerMeetings,waitingMinutes,allDecisions,actions,otherNames",
  },
  { name: "jaarmap van geen jaar", path: "/jaar/vorig/map" },
  { name: "rooster, delen", path: "/bestuur/rooster", prepare: press("Deel rooster") },
  { name: "voorstel voor het rooster", path: "/bestuur/rooster/voorstel" },
  { name: "vacature", path: "/bestuur/vacature/penningmeester" },
  { name: "overdracht", path: "/bestuur/overdracht" },
  { name: "overdracht van een functie", path: "/bestuur/overdracht/secretaris", prepare: openAll },
  { name: "over uw organisatie", path: "/instellingen/profiel", prepare: openAll },
  {
    name: "regel die geen dag heeft",
    path: "/instellingen/afspraken/publicMeetings",
    prepare: async (page) => {
      await page.getByLabel("Van wanneer is dat?").fill("31 februari 2021");
      await page.getByRole("button", { name: "Eén meer: Hoeveel keer per jaar?" }).click();
      await expect(page.getByText(normTexts.problems.sourceDate.noSuchDay)).toBeVisible();
    },
  },
  { name: "regels en richtlijnen", path: "/instellingen/afspraken" },
  {
    name: "nieuwe regel zonder woorden",
    path: "/instellingen/afspraken/nieuw",
    prepare: async (page) => {
      await openAll(page);
      await press("Voeg regel toe")(page);
    },
  },
  {
    name: "uitwerken, openbaar gemaakt",
    path: "/vergaderingen/adopted/uitwerken",
    prepare: async (page) => {
      await openAll(page);
      await press("Eigen website")(page);
      await expect(page.getByRole("textbox", { name: "Link naar het verslag" })).toBeVisible();
    },
  },
  {
    name: "afspraken overnemen, nu en straks",
    path: "/instellingen/uitwisselen/overnemen",
    prepare: async (page) => {
      await page.locator('input[type="file"]').setInputFiles({
        name: "regels.wijkschrift-afspraken.json",
        mimeType: "application/json",
        buffer: Buffer.from(otherAgreements()),
      });
      await openAll(page);
    },
  },
];

/** What there is too much of, on the screens where that shows. */
const overfull: readonly Screen[] = [
  { name: "vandaag", path: "/" },
  { name: "vergaderingen", path: "/vergaderingen" },
  { name: "vergaderingen geweest", path: "/vergaderingen?toon=geweest" },
  { name: "jaarplan", path: "/vergaderingen/jaarplan" },
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
  { name: "uitdelen", path: "/vergaderingen/big/uitdelen" },
  { name: "acties", path: "/acties" },
  { name: "acties, datum voorbij", path: "/acties?wat=voorbij" },
  { name: "uitnodigen", path: "/vergaderingen/big/uitnodigen" },
  { name: "vragen", path: "/acties?soort=vragen" },
  { name: "actie", path: "/acties/many-35" },
  { name: "nieuwe actie", path: "/acties/nieuw" },
  { name: "besluiten", path: "/besluiten" },
  { name: "contacten", path: "/mensen" },
  { name: "bestuur", path: "/bestuur" },
  { name: "jaar", path: "/jaar" },
  { name: "contact", path: "/mensen/person-0" },
  { name: "meer", path: "/meer" },
  { name: "instellingen", path: "/instellingen" },
  { name: "prullenbak", path: "/instellingen/prullenbak" },
  { name: "stukken", path: "/stukken" },
  { name: "belnotities", path: "/belnotities" },
  { name: "gemeente", path: "/gemeente" },
  { name: "vragen aan de gemeente", path: "/gemeente/vragen" },
  { name: "toezeggingen", path: "/gemeente/toezeggingen" },
  { name: "wie doet wat", path: "/gemeente/wie-doet-wat" },
  { name: "toezegging", path: "/gemeente/toezeggingen/promise-0" },
];

/** The first thing anyone sees of the product: the yellow strip over everything, and two years of a neighbourhood. */
const example: readonly Screen[] = [
  { name: "vandaag", path: "/" },
  { name: "vergaderingen geweest", path: "/vergaderingen?toon=geweest" },
  { name: "voorbereiden", path: "/vergaderingen/bestuur-12/voorbereiden", prepare: openAll },
  { name: "notuleren", path: "/vergaderingen/bestuur-12/notuleren" },
  { name: "uitwerken, concept", path: "/vergaderingen/bestuur-extra/uitwerken" },
  { name: "uitwerken, vastgesteld", path: "/vergaderingen/bestuur-7/uitwerken" },
  { name: "acties", path: "/acties" },
  { name: "besluiten", path: "/besluiten" },
  { name: "contacten", path: "/mensen" },
  { name: "gemeente", path: "/gemeente" },
  { name: "organisaties", path: "/instellingen/organisaties" },
  { name: "delen", path: "/delen" },
  { name: "nog een organisatie", path: "/welkom" },
];

export interface ScreenGroup {
  readonly name: string;
  readonly fullness: Fullness;
  readonly screens: readonly Screen[];
  /** Instead of an organisation of that fullness. */
  readonly put?: (page: Page) => Promise<void>;
  /** What the browser says of it in its console: an answer of the endpoint that is a refusal. */
  readonly refused?: RegExp;
}

/** Takes what belongs to the group out of what the console said. */
export function takeOutRefused(problems: string[], { refused }: ScreenGroup): void {
  if (refused)
    problems.splice(0, Number.POSITIVE_INFINITY, ...problems.filter((each) => !refused.test(each)));
}

/** Gives the browser what the screens of the group show. */
export const putGroup = async (page: Page, { fullness, put }: ScreenGroup): Promise<void> =>
  put ? await put(page) : await putOrganisation(page, fullness);

/** In groups, so that two workers can share them. */
export const screenGroups: readonly ScreenGroup[] = [
  { name: "just begun", fullness: "begun", screens: begun },
  { name: "planning and preparing", fullness: "lived-in", screens: meetings.slice(0, 22) },
  { name: "taking and working out minutes", fullness: "lived-in", screens: meetings.slice(22) },
  { name: "everything beside meetings", fullness: "lived-in", screens: others },
  { name: "between meetings, and the municipality", fullness: "lived-in", screens: between },
  { name: "board and year", fullness: "lived-in", screens: boardAndYear },
  { name: "far too much of everything", fullness: "overfull", screens: overfull },
  { name: "the example", fullness: "example", screens: example },
  { name: "sharing with the board", fullness: "lived-in", screens: sharingScreens, put: shareTheBoard },
  {
    name: "coming to a board that shares",
    fullness: "begun",
    screens: comingScreens,
    put: comeToTheBoard,
    refused: /status of 40[13] .*\/v1\//,
  },
  { name: "reading along", fullness: "begun", screens: readingScreens, put: readAlong },
];

/** Opens a screen and waits until it shows what it has. */
export async function visit(page: Page, { path, walk, prepare }: Screen): Promise<void> {
  await page.goto(path);
  await settled(page);
  if (walk) {
    await walk(page);
    await settled(page);
  }
  if (prepare) {
    await prepare(page);
    await settled(page);
  }
}

/** Every typeface is there, also one of which the first letter is still to be drawn, and nothing is still being read. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.getByText(/^(?:Even geduld|One moment)\.$/)).toHaveCount(0);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    // Two frames: what was just read has been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
