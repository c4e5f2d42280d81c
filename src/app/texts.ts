/** Every sentence the app room itself shows; the screens keep their own. */

import { spoken } from "../kernel/language.ts";

export const dutch = {
  appName: "Wijkschrift",
  starting: "Even geduld.",
  howItWorks: "Zo werkt dit",
  takeMinutes: "Bij het notuleren",
  stillUnsaved: "Er is nog iets niet bewaard. Wacht tot alles bewaard is, en wissel dan.",
  leavingFailed: "Weghalen lukt nu niet. Er is niets veranderd. Probeer het straks opnieuw.",
  example: { strip: "Dit is een voorbeeld", stop: "Stop het voorbeeld" },
  /** Of the link that the organisation's name is; it begins with what is seen. */
  toOrganisations: (name: string) => `${name}, organisaties op dit toestel`,
  /** The first word of a file's name. */
  files: { verslag: "verslag", decisions: "besluitenlijst", actions: "actielijst" },
  places: {
    today: "Vandaag",
    meetings: "Vergaderen",
    actions: "Acties",
    more: "Meer",
    board: "Bestuur",
    year: "Jaar",
    municipality: "Gemeente",
    decisions: "Besluiten",
    people: "Contacten",
    letters: "Stukken",
    callNotes: "Belnotities",
    share: "Delen",
    settings: "Instellingen",
  },
  health: {
    saved: "Bewaard op dit toestel",
    saving: "Bezig met bewaren",
    notSaved: "Nog niet bewaard",
    noAnswer: "Even geen antwoord",
    readOnly: "Alleen lezen",
    retry: "Probeer opnieuw",
    keepAsFile: "Bewaar als bestand",
    full: "Het geheugen van dit toestel is vol. Wat u typte staat nog op dit scherm, maar is niet bewaard. Maak ruimte vrij en kies Probeer opnieuw. Laat dit scherm open.",
    lost: "Dit toestel bewaart even niets. Wat u typte staat nog op dit scherm. Laat dit scherm open; wij proberen het steeds opnieuw.",
    newer:
      "Een nieuwere versie van Wijkschrift heeft hier geschreven. U kunt alles lezen, maar nog niet schrijven. Sluit Wijkschrift en open het opnieuw.",
    fileHeading: "Wijkschrift: wat nog niet bewaard was",
    fileName: "niet-bewaard.txt",
  },
  trouble: {
    title: "Wijkschrift kan nu niet bij uw gegevens",
    full: "Het geheugen van dit toestel is vol. Er is niets weg. Maak ruimte vrij en probeer het opnieuw.",
    lost: "Het geheugen van dit toestel geeft geen antwoord. Er is niets weg. Sluit andere tabbladen van Wijkschrift en probeer het opnieuw.",
    newer:
      "Een nieuwere versie van Wijkschrift heeft hier geschreven. Sluit Wijkschrift en open het opnieuw.",
  },
  /** On a phone that only reads along. */
  readingAlong: {
    why: "U leest mee. Wijzigen kan het bestuur.",
    refused: "U leest mee. Dit is niet bewaard. Wijzigen kan het bestuur.",
    title: "U leest mee",
    heading: "Hier is voor u niets te doen",
    safe: "Wijzigen kan het bestuur. Lezen kunt u alles.",
    home: "Naar Vandaag",
  },
  update: {
    ready: "Er is een nieuwe versie.",
    apply: "Nu gebruiken",
    heldElsewhere: "In een ander venster loopt een vergadering. De nieuwe versie komt daarna.",
  },
  insecure: {
    title: "Open Wijkschrift op een veilig adres",
    why: "Op dit adres kan uw browser niets veilig bewaren. Daarom vragen wij hier niets en bewaren wij hier niets.",
    what: "Open dit adres:",
    helper:
      "Werkt dat adres niet? Vraag degene die Wijkschrift voor u heeft klaargezet om een adres dat met https begint.",
  },
  broken: {
    title: "Er ging iets mis in dit scherm.",
    safe: "Wat u typte is bewaard.",
    reload: "Open dit scherm opnieuw",
    home: "Naar het beginscherm",
  },
  notFound: {
    title: "Deze pagina bestaat niet",
    heading: "Er is niets kwijt",
    safe: "Misschien is het adres niet helemaal overgenomen, of is dit inmiddels weggehaald.",
    home: "Naar het beginscherm",
  },
} as const;

export const texts = spoken("app", dutch);
