/** What the screen of a vacancy says. What it hands out has its words in documents/vacancy. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: (functie: string) => `Vacature: ${functie}`,
  titleBare: "Vacature",
  back: "Bestuur",
  free: (count: number) => (count === 1 ? "Er is 1 stoel vrij." : `Er zijn ${count} stoelen vrij.`),
  taken: "De stoel is nu bezet. De tekst zegt dat er een vrijkomt.",

  share: "Deel vacature",
  copy: "Kopieer tekst",
  mail: "Open mijn mail",
  copied: "De tekst is gekopieerd. Plak hem in WhatsApp of in een mail.",
  pasteMail: "De tekst is te lang voor de mail. Hij is gekopieerd. Plak hem in uw mail.",
  failed: "Delen lukte niet. Uw tekst is gewoon bewaard. Probeer het nog eens.",

  text: {
    label: "Uw tekst",
    hint: "U kunt elk woord aanpassen.",
    own: "U schreef deze tekst zelf. Wat u hieronder aanpast, komt er niet vanzelf in.",
    again: "Maak de tekst opnieuw",
    madeAgain: "De tekst is opnieuw gemaakt.",
    tooLong: "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Kort hem in.",
  },

  asks: {
    title: "Wat u vraagt",
    lead: "Het werk en de tijd zijn een voorbeeld. Zet neer wat bij u klopt.",
    work: "Wat doet iemand?",
    workHint: "Elke taak op een eigen regel.",
    time: "Hoeveel tijd kost het?",
    ask: "Aan wie kan men het vragen?",
    askHint: "Naam en telefoon komen op de affiche, en die hangt op straat. Vraag eerst of dat mag.",
    offered: "Neem over",
    tooLong: "Dit is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Kort het in.",
  },

  paper: {
    title: "Op papier",
    hint: "De affiche is om op te hangen, met strookjes om af te scheuren.",
    hintBare: "De affiche is om op te hangen.",
    unreachable: "Er staat nog niet op hoe men u bereikt. Vul een telefoon of e-mail in.",
    fill: "Wijk, e-mail en website van uw organisatie vult u in bij Instellingen.",
    toSettings: "Naar Instellingen",
    poster: (size: string) => `Maak affiche ${size}`,
    pdf: "Maak PDF",
    docx: "Maak Word",
    downloaded: "Het bestand staat bij uw downloads.",
    failed: "Het bestand maken lukte niet. Er is niets kwijt. Probeer het nog eens.",
  },

  gone: "Deze functie is er niet",
  goneSentence: "Misschien heeft uw bestuur haar niet meer. Bij Bestuur staan ze allemaal.",
  toBoard: "Naar Bestuur",
} as const;

export const texts = spoken("features/vacancy", dutch);
