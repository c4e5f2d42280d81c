/** What the third step of a meeting says: looking over, handing out, adopting and what comes after. */

import type { MinutesState } from "../../domain/meeting-state.ts";
import type { ReactionCount } from "../../domain/reactions.ts";
import type { PublishedVia } from "../../domain/tables/publications.ts";
import { spoken } from "../../kernel/language.ts";
import type { DocumentForm } from "./share-document.ts";

const states: Record<Exclude<MinutesState, "none">, string> = {
  draft: "Klad",
  proposed: "Concept",
  adopted: "Vastgesteld",
};

const vias: Record<PublishedVia, PublishedViaWords> = {
  website: {
    name: "Eigen website",
    heading: "Op de eigen website",
    where: "Link naar het verslag",
    example: "Bijvoorbeeld: zilverlinde.example/verslagen.",
  },
  inspection: {
    name: "Ter inzage",
    heading: "Ter inzage",
    where: "Waar ligt het?",
    example: "Bijvoorbeeld: bij de balie van de bibliotheek.",
  },
  email: {
    name: "E-mail",
    heading: "Per e-mail",
    where: "Aan wie?",
    example: "Bijvoorbeeld: aan iedereen die zich opgaf.",
  },
};

const forms: Record<DocumentForm, { readonly name: string; readonly what: string }> = {
  pdf: { name: "PDF", what: "Om te mailen of af te drukken" },
  docx: { name: "Word", what: "Om er zelf mee verder te gaan" },
  html: { name: "Webpagina", what: "Eén bestand, te lezen op elk toestel" },
  text: { name: "Tekst voor WhatsApp", what: "Als bericht, zonder de lijsten" },
  decisions: { name: "Besluitenlijst", what: "Alleen de besluiten, als PDF" },
  actions: { name: "Actielijst", what: "Alleen de acties, als PDF" },
};

type PublishedViaWords = {
  readonly name: string;
  readonly heading: string;
  readonly where: string;
  readonly example: string;
};

export const dutch = {
  gone: "Deze vergadering is er niet. Misschien staat die in de prullenbak.",
  notYet: {
    title: "Nog niets uit te werken",
    planned: "Deze vergadering is nog niet begonnen. Na afloop kijkt u hier het verslag na en deelt u het.",
    live: "Deze vergadering is nog bezig. Sluit de vergadering bij Notuleren. Dan kijkt u hier het verslag na.",
    toMinutes: "Naar Notuleren",
  },

  states,
  writeOn: "Verder schrijven",
  shareDecisionsAlready: "Deel alvast de besluitenlijst",
  nextAdopts: "In de volgende vergadering stelt u dit verslag vast.",
  nextAdoptsOn: (kind: string, date: string) => `In de ${kind} van ${date} stelt u dit verslag vast.`,
  propose: "Zet concept klaar",
  proposed: "Het concept staat klaar. U kunt het delen.",
  proposeHint:
    "Klaar met nakijken? Zet dan het concept klaar. Wat nog geen nummer heeft, krijgt het dan. U kunt daarna nog schrijven.",

  numberless: (count: number) =>
    count === 1
      ? "Er is iets bijgeschreven dat nog geen nummer heeft."
      : `Er is iets bijgeschreven: ${count} regels hebben nog geen nummer.`,
  giveNumbers: "Geef nummers",

  check: {
    title: "Nakijken",
    all: "Alles is nagekeken.",
    titled: (count: number) => (count === 0 ? "Nakijken" : `Nakijken (${count})`),
    attendance: "Wie was er?",
    statuses: { present: "Aanwezig", apologies: "Afgemeld", absent: "Afwezig" },
    statusOf: (name: string) => `Was ${name} er?`,
    unknownPerson: "onbekend",
    actions: "Acties zonder naam of datum",
    noOwnerNoDate: "Nog niemand, geen datum",
    noOwner: "Nog niemand",
    noDate: "Geen datum",
    items: "Niets opgeschreven bij",
    discussed: "Wel besproken",
    deferred: "Gaat naar de volgende keer",
    outcomeOf: (title: string) => `Wat gebeurde er met ${title}?`,
    noTitle: "(zonder titel)",
    empty: "Lege regels",
    emptyCount: (count: number) =>
      count === 1 ? "Er staat één regel zonder tekst." : `Er staan ${count} regels zonder tekst.`,
    removeEmpty: "Haal lege regels weg",
    removed: "De lege regels zijn weg.",
    names: "Namen van bewoners",
    namesHint: "Een verslag kan openbaar worden. Schrijf liever “een bewoner”, of vraag of de naam erin mag.",
    sentences: (count: number) => (count === 1 ? "Tip: 1 lange zin" : `Tip: ${count} lange zinnen`),
    sentencesHint: "Korte zinnen lezen makkelijker. U hoeft hier niets mee te doen.",
    words: (count: number) => `${count} woorden`,
  },

  preview: "Zo ziet het verslag eruit",

  share: {
    title: "Deel verslag",
    forms,
    busy: "Even geduld …",
    copied: "De tekst is gekopieerd. Plak hem in WhatsApp of in een mail.",
    downloaded: "Het bestand staat bij uw downloads.",
    failed: "Delen lukte niet. Het verslag is gewoon bewaard. Probeer het nog eens.",
  },

  handOut: "Wie heeft het al?",
  reactions: {
    title: "Reacties op het concept",
    until: "Reageren kan tot en met",
    untilHint: "Deze datum staat in het concept en in de mail erbij.",
    counted: ({ all, adopted, open }: ReactionCount) =>
      `${all === 1 ? "1 reactie" : `${all} reacties`}, ${adopted} overgenomen${open === 0 ? "." : `, ${open} nog open.`}`,
    from: (who: string, on: string) => `${who}, ${on}`,
    about: (point: string) => `Bij punt ${point}`,
    outcome: (who: string) => `Wat deed u met de reactie van ${who}?`,
    outcomes: { adopted: "Overgenomen", declined: "Niet overgenomen", open: "Nog niet bekeken" },
    why: "Waarom? (mag leeg blijven)",
    whyTooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
    openText: "Pas de tekst aan",
    remove: "Verwijder",
    removeOf: (who: string) => `Verwijder de reactie van ${who}`,
    removed: (who: string) => `De reactie van ${who} is weg.`,
    add: "Noteer een reactie",
    who: "Van wie is de reactie?",
    choose: "Kies een naam",
    other: "Iemand anders",
    name: "Naam",
    item: "Over welk punt?",
    whole: "Het hele verslag",
    text: "Wat is de reactie?",
    example: "Bijvoorbeeld: bij het besluit hoort 250 euro te staan.",
    addButton: "Voeg reactie toe",
    added: "De reactie staat erbij.",
    problems: {
      who: { empty: "Kies van wie de reactie is.", tooLong: "Kies van wie de reactie is." },
      name: {
        empty: "Vul in van wie de reactie is.",
        tooLong: "Deze naam is te lang. Gebruik hoogstens 200 tekens.",
      },
      text: {
        empty: "Er staat nog niets. Schrijf op wat de reactie is.",
        tooLong: "Deze reactie is te lang en is nog niet toegevoegd. Gebruik hoogstens 20.000 tekens.",
      },
    },
  },

  published: {
    title: "Openbaar gemaakt",
    ask: "Waar kunnen bewoners dit verslag lezen?",
    norm: (title: string, source: string) => `${title} (${source}).`,
    names: "Staan er namen van bewoners in? Haal die eerst weg.",
    vias,
    on: "Openbaar sinds",
    since: (date: string) => `Sinds ${date}`,
    change: "Wijzig",
    ready: "Klaar",
    named: (what: string, way: string) => `${what}: ${way}`,
    noAddress: "Dit lijkt geen webadres. Het blijft staan zoals u het typte.",
    tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 2.000 tekens.",
    open: "Bekijk de pagina",
    takenBack: (way: string) => `Niet meer openbaar: ${way}.`,
    notAdopted: "Nog niet vastgesteld",
    notAdoptedHint: "Zet “Nog niet vastgesteld” bij het verslag dat u openbaar maakt.",
    before: "Dit was nog het concept. Zet nu het vastgestelde verslag neer.",
  },

  late: (count: number) =>
    count === 1
      ? "Na het vaststellen kwam er nog één regel binnen. Die staat onderaan, en hoort niet bij de vastgestelde tekst."
      : `Na het vaststellen kwamen er nog ${count} regels binnen. Die staan onderaan, en horen niet bij de vastgestelde tekst.`,

  addenda: {
    title: "Aanvullingen",
    intro: "De vastgestelde tekst verandert niet meer. Klopt er iets niet? Schrijf dan een aanvulling.",
    heading: (on: string, by: string) =>
      by === "" ? `Aanvulling van ${on}` : `Aanvulling van ${on} door ${by}`,
    label: "Nieuwe aanvulling",
    example: "Bijvoorbeeld: bij punt 4 moet het bedrag 250 euro zijn.",
    add: "Voeg aanvulling toe",
    added: "De aanvulling staat bij het verslag.",
    empty: "Er staat nog niets. Schrijf op wat er bij het verslag moet komen.",
    tooLong: "Deze aanvulling is te lang. Die is nog niet toegevoegd. Gebruik hoogstens 20.000 tekens.",
  },

  reopen: {
    title: "Heropenen",
    intro:
      "Moet de tekst zelf anders? Dan kunt u het verslag heropenen. Het wordt weer klad en moet opnieuw worden vastgesteld. Wie dit deed, wanneer en waarom komt in het verslag te staan. De eerder vastgestelde tekst blijft bewaard.",
    label: "Waarom heropent u het verslag?",
    button: "Heropen verslag",
    done: "Het verslag is weer klad.",
    empty: "Vul in waarom. Het verslag is nog niet heropend.",
    tooLong: "Deze reden is te lang. Het verslag is nog niet heropend. Gebruik hoogstens 2.000 tekens.",
  },

  unreadable: {
    banner:
      "Dit verslag is vastgesteld met een nieuwere versie van de app. De vastgestelde tekst is bewaard, maar deze versie kan hem niet tonen. Sluit Wijkschrift en open het opnieuw voor de nieuwe versie.",
    notes: "Wat er is opgeschreven",
    notesHint: "Dit zijn de aantekeningen zelf. De vastgestelde tekst kan hiervan verschillen.",
    raw: "De bewaarde tekst, zoals de app hem bewaart",
  },
} as const;

export const texts = spoken("features/work-out", dutch);
