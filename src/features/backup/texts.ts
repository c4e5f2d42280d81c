/** Every word about the reservekopie. */

import { spoken } from "../../kernel/language.ts";
import type { FileProblem } from "../../storage/backup/read-file.ts";

export const dutch = {
  title: "Reservekopie",
  lead: "Eén bestand met alles van uw organisatie. Gaat dit toestel kapot of kwijt, dan hebt u alles nog.",
  back: "Instellingen",
  make: {
    action: "Maak een reservekopie",
    again: "Maak nog een reservekopie",
    hint: "Bewaar het bestand ergens anders dan op dit toestel. Mail het bijvoorbeeld naar uzelf, of zet het op een usb-stick.",
    private:
      "In het bestand staat alles, ook namen en telefoonnummers. Geef het alleen aan iemand van het bestuur.",
    busy: "De reservekopie wordt gemaakt.",
    stop: "Stop",
    stopped: "U bent gestopt. Er is geen reservekopie gemaakt.",
    made: "De reservekopie is gemaakt.",
    fileIs: (name: string) => `Het bestand heet ${name}.`,
    failed: "Het maken lukt nu niet. U bent niets kwijt. Probeer het zo nog eens.",
    never: "U hebt op dit toestel nog geen reservekopie gemaakt.",
    last: (when: string) => `Voor het laatst gemaakt: ${when}.`,
    example: "Dit is een voorbeeld. Daarvan maakt u geen reservekopie.",
  },
  toRestore: {
    title: "Zet een reservekopie terug",
    line: "Ze komt als nieuwe organisatie op dit toestel. Wat er al staat, verandert niet.",
  },
  restore: {
    title: "Zet een reservekopie terug",
    lead: "Kies het bestand. U ziet eerst wat erin staat.",
    backToStart: "Terug",
    choose: "Kies het bestand",
    another: "Kies een ander bestand",
    example: "De naam eindigt op .wijkschrift.json",
    reading: "Het bestand wordt gelezen.",
    stop: "Stop",
    found: "Dit staat erin",
    unnamed: "Organisatie zonder naam",
    made: (date: string) => `Gemaakt op ${date}`,
    meetings: "Vergaderingen",
    actions: "Acties",
    decisions: "Besluiten",
    people: "Contacten",
    twice:
      "Er staat al een organisatie met deze naam op dit toestel. De reservekopie komt ernaast, als tweede. Die van nu verandert niet.",
    action: "Zet terug",
    busy: "Alles wordt teruggezet.",
    ready: (name: string) => `Alles van ${name} staat er weer.`,
    stopped: "U bent gestopt. Er is niets teruggezet.",
    copyName: (name: string, date: string) => `${name} (kopie van ${date})`,
    trouble: {
      full: "Dit toestel is vol, daarom lukt terugzetten niet. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.",
      lost: "Terugzetten lukt nu niet. Er is niets veranderd. Probeer het zo nog eens.",
      newer:
        "Een nieuwere versie van Wijkschrift heeft hier al iets bewaard. Sluit Wijkschrift helemaal en open het opnieuw.",
    },
  },
  problems: {
    notOurs:
      "Dit is geen bestand van Wijkschrift. Er is niets veranderd. Kies het bestand dat eindigt op .wijkschrift.json.",
    newer:
      "Dit bestand is van een nieuwere versie van Wijkschrift. Er is niets veranderd. Werk Wijkschrift eerst bij en probeer het dan opnieuw.",
    damaged:
      "Dit bestand is niet heel. Misschien is het niet helemaal aangekomen. Er is niets veranderd. Haal het bestand opnieuw op of kies een ander.",
    changed:
      "Iemand of iets heeft dit bestand veranderd. Daarom zetten we het niet terug. Er is niets veranderd. Kies een ander bestand.",
    tooLarge: "Dit bestand is te groot voor een reservekopie. Er is niets veranderd. Kies een ander bestand.",
    unreadable:
      "Het bestand gaat niet open. Er is niets veranderd. Probeer het opnieuw of kies een ander bestand.",
    stopped: "U bent gestopt. Er is niets veranderd.",
    meeting: "In dit bestand staat één vergadering. Die neemt u over bij Vergaderen. Er is niets veranderd.",
  } satisfies Record<FileProblem | "meeting", string>,
  nudge: {
    text: "Maak even een reservekopie. Dan staat deze vergadering ook ergens anders.",
    action: "Maak een reservekopie",
    away: "Nu niet",
  },
} as const;

export const texts = spoken("features/backup", dutch);
