/** What Uitdelen says: which papers, in what form, to whom, and who has them already. */

import type { HandedOut } from "../../domain/tables/handing-out.ts";
import type { Receives } from "../../domain/tables/people.ts";
import { spoken } from "../../kernel/language.ts";
import type { PaperKind } from "./paper-kinds.ts";

const papers: Record<PaperKind, { readonly name: string; readonly what: string }> = {
  papers: { name: "Vergaderstukken", what: "Agenda, vorig verslag en actielijst in één" },
  agenda: { name: "Agenda", what: "Alleen de punten, met tijden" },
  signIn: { name: "Presentielijst", what: "Om op tafel te leggen en te tekenen" },
  sheet: { name: "Notuleerblad", what: "Lijnen om met de pen op te schrijven" },
  minutes: { name: "Verslag", what: "Zoals het nu is" },
  actions: { name: "Actielijst", what: "De acties van deze vergadering" },
};

const ways: Record<Receives, string> = {
  "": "Nog niet bekend",
  email: "Per e-mail",
  whatsapp: "Met WhatsApp",
  paper: "Op papier",
  app: "In de app",
};

const wayNames: Record<Exclude<Receives, "">, string> = {
  app: "App",
  email: "E-mail",
  whatsapp: "WhatsApp",
  paper: "Papier",
};

export const dutch = {
  title: "Uitdelen",
  back: { prepare: "Voorbereiden", workOut: "Uitwerken" },
  gone: {
    title: "Deze vergadering is er niet",
    sentence: "Misschien staat zij in de prullenbak. Bij Vergaderen staat alles op een rij.",
    action: "Naar Vergaderen",
  },

  which: "Wat wilt u uitdelen?",
  papers,
  inside: {
    agenda: "de agenda",
    verslag: (date: string) => `het verslag van ${date}`,
    actions: (count: number) =>
      count === 0 ? "de actielijst (geen open acties)" : `de actielijst (${count})`,
    sentence: (parts: string) => `Hierin: ${parts}.`,
  },
  makePdf: "Maak PDF",
  makeWord: "Maak Word",
  sendText: "Stuur tekst",
  downloaded: "Het bestand staat bij uw downloads.",
  copied: "De tekst is gekopieerd. Plak hem in WhatsApp of in een mail.",
  failed: "Dit lukte niet. Alles is gewoon bewaard. Probeer het nog eens.",

  who: {
    title: "Wie heeft het al?",
    nobody: "Er is nog niemand uitgenodigd. Zet bij Voorbereiden mensen op de lijst.",
    all: "Iedereen heeft het.",
    left: (count: number, all: number) =>
      count === 1 ? `Nog 1 van de ${all} mensen.` : `Nog ${count} van de ${all} mensen.`,
    concept: "Een concept gaat naar wie er was.",
    everyone: "Ook aan wie er niet was",
    has: "Heeft het:",
    givenOn: (date: string) => `gekregen op ${date}`,
    noAddress: "Nog geen e-mailadres in Contacten",
    unnamed: "Zonder naam",
    ways,
    unknownHint: "Vraag het een keer. Wijkschrift onthoudt het voor de volgende keer.",
    wayOf: (name: string) => `Hoe krijgt ${name} stukken?`,
    wayNames,
    markAll: (count: number) => (count === 1 ? "Deze persoon heeft het" : `Deze ${count} hebben het`),
    marked: (count: number) => (count === 1 ? "1 persoon heeft het." : `${count} mensen hebben het.`),
    app: "Deze mensen kijken zelf in Wijkschrift.",
    paper: (count: number) =>
      count === 0 ? "Iedereen heeft het op papier." : `Maak de PDF en druk hem ${count} keer af.`,
  },

  mail: {
    send: {
      agenda: "Mail de agenda",
      papers: "Mail de stukken",
      invitation: "Mail de uitnodiging",
      minutes: "Mail het verslag",
      actions: "Mail de actielijst",
    } satisfies Record<HandedOut, string>,
    sendPart: (part: number, parts: number) => `Mail ${part} van ${parts}`,
    parts: (parts: number) =>
      `Zoveel adressen passen niet in één mail. Het worden er ${parts}. Of kopieer de adressen en plak ze bij BCC.`,
    attach:
      "Maak eerst de PDF en voeg die zelf toe aan de mail. De adressen staan bij BCC: niemand ziet die van een ander.",
    copy: "Kopieer adressen",
    copied: (count: number) =>
      count === 1
        ? "Het adres is gekopieerd. Plak het in uw mail bij BCC."
        : `${count} adressen zijn gekopieerd. Plak ze in uw mail bij BCC.`,
    notCopied: "Kopiëren lukte niet. De adressen staan bij Contacten.",
    none: "Niemand hier heeft een e-mailadres in Contacten.",
  },
} as const;

export const texts = spoken("features/hand-out", dutch);
