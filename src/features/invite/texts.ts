/** What the screen of an invitation says. What it hands out has its words in documents/invitation. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Uitnodigen",
  titleCancelled: "Vertel dat het niet doorgaat",
  back: "Voorbereiden",
  noDate: "Nog geen datum",

  changed: {
    date: "de datum",
    time: "de tijd",
    place: "de plaats",
    and: " en ",
    again: (what: string, isOne: boolean) =>
      `Stuur de uitnodiging opnieuw: ${what} ${isOne ? "is" : "zijn"} veranderd.`,
    cancelled: "Deze vergadering gaat niet door. Stuur dit bericht aan wie was uitgenodigd.",
    restored: "Deze vergadering gaat toch door. Stuur de uitnodiging opnieuw.",
  },
  sent: "Deze uitnodiging is verstuurd.",
  cancelled: "Deze vergadering gaat niet door.",

  form: { label: "Waarmee stuurt u het?", message: "WhatsApp", mail: "E-mail" },
  text: {
    message: "Uw bericht",
    mail: "Uw mail",
    hint: "U kunt elk woord aanpassen.",
    tooLong: "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Kort hem in.",
    old: "U schreef deze tekst zelf. Daarna is de vergadering veranderd. Kijk hem nog eens na.",
    again: "Maak de tekst opnieuw",
    madeAgain: "De tekst is opnieuw gemaakt.",
    subject: (subject: string) => `Onderwerp: ${subject}`,
  },

  share: "Deel uitnodiging",
  shareCancelled: "Deel bericht",
  copy: "Kopieer tekst",
  openMail: "Open mijn mail",
  openMailPart: (part: number, of: number) => `Open mijn mail (${part} van ${of})`,
  mailTo: (count: number) =>
    count === 1
      ? "De mail gaat naar 1 adres."
      : `De mail gaat naar ${count} adressen. Niemand ziet die van de ander.`,
  mailToNobody: "Van de genodigden is nog geen mailadres bekend. U vult zelf in aan wie de mail gaat.",
  pasteMail: "De tekst is te lang voor de mail. Hij is gekopieerd. Plak hem in uw mail.",
  copied: "De tekst is gekopieerd. Plak hem in WhatsApp of in een mail.",
  failed: "Delen lukte niet. Uw tekst is gewoon bewaard. Probeer het nog eens.",

  calendar: {
    title: "In uw agenda",
    put: "Zet in mijn agenda",
    takeOut: "Haal uit mijn agenda",
    hint: "Dit bestand kunt u ook meesturen. Het past in elke agenda.",
    noDate: "Zodra er een datum is, past de vergadering in uw agenda.",
    downloaded: "Het agendabestand staat bij uw downloads. Open het, dan staat de vergadering in uw agenda.",
  },

  poster: {
    title: "Affiche",
    sketch: "Een schets. Op de affiche komt ook een code voor de agenda te staan.",
    hint: "Om op te hangen in de wijk, met strookjes om af te scheuren.",
    fill: "Wijk, e-mail en website van uw organisatie vult u in bij Instellingen.",
    make: (size: string) => `Maak affiche ${size}`,
    toSettings: "Naar Instellingen",
    downloaded: "De affiche staat bij uw downloads.",
    failed: "De affiche maken lukte niet. Er is niets kwijt. Probeer het nog eens.",
  },

  gone: "Deze vergadering is er niet",
  goneSentence: "Misschien is zij verwijderd. Bij Vergaderen staat alles op een rij.",
  toList: "Naar Vergaderen",
} as const;

export const texts = spoken("features/invite", dutch);
