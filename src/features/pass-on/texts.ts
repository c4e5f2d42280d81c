/** Every word about giving a meeting to someone else's phone, and taking one over. */

import { spoken } from "../../kernel/language.ts";
import type { FileProblem } from "../../storage/backup/read-file.ts";

export const dutch = {
  give: {
    title: "Geef deze vergadering door",
    lead: "Iemand anders gaat verder op een eigen toestel. Daarna kan die de vergadering aan u teruggeven.",
    back: "Vergadering",
    inside:
      "In het bestand staat deze vergadering. Ook de mensen die erbij horen, verslagen die nog vast te stellen zijn en open acties gaan mee.",
    how: "De ander opent Wijkschrift, gaat naar Vergaderen en kiest “Neem een vergadering over”.",
    private: "Geef het bestand alleen aan iemand van het bestuur.",
    action: "Geef door",
    busy: "Het bestand wordt gemaakt.",
    made: (name: string) => `Het bestand is klaar. Het heet ${name}.`,
    failed: "Het maken lukt nu niet. U bent niets kwijt. Probeer het zo nog eens.",
    gone: "Deze vergadering is er niet meer.",
  },
  take: {
    title: "Neem een vergadering over",
    lead: "Kies het bestand dat u kreeg. U ziet eerst welke vergadering het is.",
    back: "Vergaderen",
    choose: "Kies het bestand",
    another: "Kies een ander bestand",
    example: "De naam eindigt op .wijkschrift.json",
    reading: "Het bestand wordt gelezen.",
    action: "Neem over",
    of: (organisation: string) => `Van ${organisation}`,
    made: (date: string) => `Bestand gemaakt op ${date}`,
    ours: "Dit is een vergadering van uw eigen organisatie.",
    notOurs: (organisation: string) =>
      `Let op: deze vergadering komt van een andere organisatie: ${organisation}. Neemt u haar over, dan komt ze tussen uw eigen vergaderingen te staan.`,
    unnamed: "zonder naam",
    here: {
      no: "U hebt deze vergadering nog niet.",
      yes: "U hebt deze vergadering al. Wat de ander schreef, komt erbij. Wat u zelf schreef, blijft staan.",
      inBin: "Deze vergadering ligt hier in de prullenbak. Daar blijft ze, tot u haar terugzet.",
    },
    taken: "De vergadering is overgenomen.",
    trouble: {
      full: "Dit toestel is vol, daarom lukt overnemen niet. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.",
      lost: "Overnemen lukt nu niet. Er is niets veranderd. Probeer het zo nog eens.",
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
      "Dit bestand is niet heel. Misschien is het niet helemaal aangekomen. Er is niets veranderd. Vraag het opnieuw.",
    changed: "Iemand of iets heeft dit bestand veranderd. Er is niets overgenomen. Vraag het opnieuw.",
    tooLarge: "Dit bestand is te groot voor één vergadering. Er is niets veranderd. Kies een ander bestand.",
    unreadable:
      "Het bestand gaat niet open. Er is niets veranderd. Probeer het opnieuw of kies een ander bestand.",
    stopped: "U bent gestopt. Er is niets veranderd.",
    organisation:
      "Dit is een reservekopie van een hele organisatie. Er is niets veranderd. Terugzetten doet u bij Instellingen, Reservekopie.",
  } satisfies Record<FileProblem | "organisation", string>,
} as const;

export const texts = spoken("features/pass-on", dutch);
