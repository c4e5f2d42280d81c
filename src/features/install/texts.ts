/** Every word of putting the app on the home screen. */

import { spoken } from "../../kernel/language.ts";
import type { HostApp } from "./browser-kind.ts";

export const dutch = {
  title: "Zet op uw beginscherm",
  back: "Instellingen",
  backToWelcome: "Terug",
  which: "Welk toestel hebt u?",
  systems: { iphone: "iPhone", android: "Android", laptop: "Laptop" },
  reasons: {
    iphone: "Dan blijft alles bewaard, ook als u een week niet kijkt.",
    android: "Dan opent het als een gewone app, ook zonder internet.",
    laptop: "Dan opent het in een eigen venster, ook zonder internet.",
  },
  hint: {
    title: "Zet Wijkschrift op uw beginscherm",
    laptopTitle: "Zet Wijkschrift op uw laptop",
    show: "Zo doet u dat",
    away: "Niet nu",
    putAway: "U vindt dit terug bij Instellingen.",
  },
  /** At the first start, on an iPhone. */
  first: "Hebt u een iPhone? Zet Wijkschrift eerst op uw beginscherm. Dan blijft bewaard wat u invult.",
  installed: {
    title: "Dit is al geregeld",
    body: "U hebt Wijkschrift geopend vanaf uw beginscherm. Hieronder staat hoe het op een ander toestel gaat.",
  },
  offer: {
    title: "Uw browser kan het voor u doen",
    body: "Kies de knop, en daarna Installeren.",
    button: "Zet op beginscherm",
    accepted: "Wijkschrift staat nu tussen uw apps.",
  },
  own: {
    title: "Doe dit vóór u veel invult",
    body: "Op een iPhone heeft de app op het beginscherm een eigen geheugen. Wat u hier in Safari invult, staat daar niet vanzelf.",
    carry:
      "Hebt u hier al iets ingevuld? Maak dan eerst een reservekopie. Open daarna de app op uw beginscherm en zet de kopie daar terug.",
    carryLink: "Maak een reservekopie",
  },
  steps: {
    title: "In drie stappen",
    iphone: [
      "Tik in Safari onderaan op Deel, het vierkantje met de pijl omhoog. Ziet u dat niet? Tik dan eerst op de drie puntjes.",
      "Schuif omhoog en kies Zet op beginscherm.",
      "Tik rechtsboven op Voeg toe. Open Wijkschrift voortaan met dit plaatje.",
    ],
    android: [
      "Tik in Chrome rechtsboven op de drie puntjes.",
      "Kies App installeren of Toevoegen aan startscherm.",
      "Tik op Installeren. Open Wijkschrift voortaan met dit plaatje.",
    ],
    laptop: [
      "Kijk in Chrome of Edge rechts in de adresbalk. Daar staat een schermpje met een pijl.",
      "Klik daarop en kies Installeren.",
      "Wijkschrift opent voortaan in een eigen venster, vanaf de taakbalk of het dock.",
    ],
  },
  others: {
    iphone: "Chrome of Firefox op een iPhone? Tik daar op Deel bij het adres; daarna gaat het hetzelfde.",
    android: "Samsung Internet? Tik onderaan op de drie streepjes en kies Pagina toevoegen aan, Startscherm.",
    safari: "Safari op een Mac? Kies boven in beeld Archief en dan Voeg toe aan Dock.",
    firefox: "Firefox op een laptop? Bewaar deze pagina als bladwijzer. Alles werkt ook zo.",
  },
  /** What stands on the drawn screens, in the words of the phone itself. */
  drawn: {
    app: "Wijkschrift",
    share: "Deel",
    copy: "Kopieer",
    addToHome: "Zet op beginscherm",
    add: "Voeg toe",
    cancel: "Annuleer",
    installApp: "App installeren",
    addToStart: "Toevoegen aan startscherm",
    bookmarks: "Bookmarks",
    install: "Installeren",
    openInSafari: "Open in Safari",
    openInChrome: "Openen in Chrome",
  },
  inApp: {
    title: (app: HostApp) => `U bekijkt dit ${insideDutch(app)}`,
    reason: "Wat u hier invult, kan later weg zijn. Open Wijkschrift daarom eerst in uw gewone browser.",
    line: (app: HostApp) =>
      `U bekijkt dit ${insideDutch(app)}. Open het eerst in uw gewone browser, dan raakt u niets kwijt.`,
    iphone: [
      "Tik op de drie puntjes of op het kompas, boven of onder in beeld.",
      "Kies Open in Safari of Open in browser.",
      "Staat dat er niet? Kopieer dan het adres hieronder en plak het in Safari.",
    ],
    android: [
      "Tik op de drie puntjes, rechtsboven in beeld.",
      "Kies Openen in Chrome of Openen in browser.",
      "Staat dat er niet? Kopieer dan het adres hieronder en plak het in Chrome.",
    ],
    openInChrome: "Open in Chrome",
    address: "Het adres",
    copy: "Kopieer het adres",
    copied: "Het adres is gekopieerd. Plak het nu in uw browser.",
    copyFailed: "Kopiëren lukt hier niet. Er is niets kwijt. Typ het adres over in uw browser.",
  },
} as const;

/** "in Facebook"; an app whose name we do not know is "in een andere app". */
function insideDutch(app: HostApp): string {
  return app === "app" ? "in een andere app" : `in ${app}`;
}

export const texts = spoken("features/install", dutch);
