/** Every word about passing on how an organisation meets, and taking that over from another. */

import type { FormatPart } from "../../domain/exchange/compare-exchange.ts";
import type { ExchangeProblem } from "../../domain/exchange/read-exchange.ts";
import type { PersonGroup } from "../../domain/tables/people.ts";
import { spoken } from "../../kernel/language.ts";

const kinds = (count: number): string => (count === 1 ? "1 soort overleg" : `${count} soorten overleg`);
const norms = (count: number): string => (count === 1 ? "1 regel" : `${count} regels`);

export const dutch = {
  title: "Uitwisselen",
  lead: "Zo vergadert u hetzelfde als een andere organisatie, en houdt u zich aan dezelfde regels.",
  back: "Instellingen",

  give: {
    title: "Geef door",
    line: "Uw vaste agenda’s, en uw regels en richtlijnen, als bestand",
    lead: "Kies wat u meegeeft. Er staan geen namen van mensen in het bestand.",
    action: "Maak bestand",
    formats: "Soorten overleg",
    formatsLead: "Van elke soort gaan de agenda, wie u uitnodigt en de lijst vooraf mee.",
    noneAdapted: "U hebt zelf nog niets aangepast. U kunt ze toch meegeven.",
    otherKinds: "Toon ook de andere soorten",
    allKinds: "Kies soorten overleg",
    sets: "Welke regels en richtlijnen?",
    noSet: "Geen",
    noSetLine: "Alleen de soorten overleg.",
    ownSet: "Met wat u zelf aanpaste.",
    plainSet: "Zonder veranderingen.",
    name: "Hoe noemt u uw set?",
    nameHint: "U paste iets aan, dus het is een eigen set. Bijvoorbeeld: Regels van de Lindebuurt.",
    replaced: "Namen zijn eruit gehaald. Zo staat het nu in het bestand:",
    doubtful: "Staat hier misschien een naam? Kijk deze regels nog eens na.",
    nothing: "U hebt nog niets gekozen. Kies hieronder wat u meegeeft.",
    made: (name: string) => `Het bestand is gemaakt. Het heet ${name}. Stuur het naar de ander.`,
    failed: "Het maken lukt nu niet. U bent niets kwijt. Probeer het zo nog eens.",
  },

  take: {
    title: "Neem over",
    line: "Uit een bestand van een andere organisatie. U ziet eerst wat er verandert",
    lead: "Kies het bestand dat u kreeg. U ziet eerst wat er verandert.",
    choose: "Kies het bestand",
    another: "Kies een ander bestand",
    example: "De naam eindigt op .wijkschrift-afspraken.json",
    action: "Neem over",
    from: (from: string, made: string) =>
      from === "" ? `Gemaakt op ${made}.` : `Van ${from}, gemaakt op ${made}.`,
    unnamed: "Een bestand met afspraken",
    formats: "Soorten overleg",
    differs: (parts: string) => `Anders: ${parts}.`,
    replacesOwn: "U paste deze soort zelf aan. Dat wordt vervangen.",
    look: "Bekijk nu en straks",
    now: "Nu",
    later: "Straks",
    nothingThere: "(niets)",
    alike: (names: string) => `Zo doet u het al: ${names}.`,
    unknown: (count: number) => `${kinds(count)} kent deze versie niet. Die slaan we over.`,
    sets: "Regels en richtlijnen",
    keep: (name: string) => `Neem “${name}” over`,
    use: "Gebruik deze set meteen",
    useThis: (name: string) => `Gebruik “${name}”`,
    useHint: "Uw set van nu blijft bewaard. Wisselen kan altijd.",
    inForce: (name: string) => `“${name}” gebruikt u al.`,
    ownStay: "Wat u zelf aanpaste in deze set, blijft gelden.",
    counts: (all: number, made: number, changed: number, gone: number) =>
      [
        `${norms(all)}.`,
        made > 0 ? `Nieuw: ${made}.` : "",
        changed > 0 ? `Anders dan nu: ${changed}.` : "",
        gone > 0 ? `Valt weg: ${gone}.` : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    lookNorms: "Bekijk wat er verandert",
    states: { new: "nieuw", changed: "anders", gone: "valt weg" },
    nowSays: (said: string) => `Nu: ${said}.`,
    laterSays: (said: string) => `Straks: ${said}.`,
    noAmount: "geen aantal",
    nothing: "Alles in dit bestand hebt u al. Er is niets om over te nemen.",
    nothingChosen: "U hebt nog niets gekozen. Kies hieronder wat u overneemt.",
    taken: "Overgenomen.",
    waiting: "Dit toestel is vol. Maak wat ruimte. Daarna wordt het vanzelf bewaard.",
    refused: "Overnemen lukt nu niet. Er is niets veranderd. Sluit Wijkschrift en open het opnieuw.",
  },

  parts: {
    agenda: "vaste agenda",
    invitees: "wie u uitnodigt",
    isPublic: "openbaar",
    duration: "hoe lang het duurt",
    checklist: "vooraf regelen",
  } satisfies Record<FormatPart, string>,
  partTitles: {
    agenda: "Vaste agenda",
    invitees: "Wie nodigt u uit?",
    isPublic: "Openbaar",
    duration: "Hoe lang duurt het?",
    checklist: "Vooraf regelen",
  } satisfies Record<FormatPart, string>,
  isPublic: { yes: "Iedereen uit de wijk mag erbij zijn", no: "Niet openbaar" },
  minutes: (count: number) => (count === 1 ? "1 minuut" : `${count} minuten`),
  noDuration: "Niet afgesproken",
  round: (round: number) => `ronde ${round}`,
  itemKinds: { adoptMinutes: "hier stelt u het verslag vast", letters: "hier komen de ingekomen stukken" },
  groups: {
    board: "Bestuur",
    volunteer: "Vrijwilligers",
    official: "Ambtenaren",
    resident: "Bewoners",
    other: "Anderen",
  } satisfies Record<PersonGroup, string>,

  problems: {
    tooLarge: "Dit bestand is te groot. Er is niets veranderd. Kies een ander bestand.",
    unreadable:
      "Het bestand gaat niet open. Er is niets veranderd. Probeer het opnieuw of kies een ander bestand.",
    notOurs:
      "Dit is geen bestand met afspraken. Er is niets veranderd. Kies het bestand dat eindigt op .wijkschrift-afspraken.json.",
    backup:
      "Dit is een reservekopie. Die zet u terug bij Reservekopie. Er is niets veranderd. Kies een ander bestand.",
    meeting: "In dit bestand staat één vergadering. Die neemt u over bij Vergaderen. Er is niets veranderd.",
    newer:
      "Dit bestand is van een nieuwere versie van Wijkschrift. Er is niets veranderd. Werk Wijkschrift eerst bij.",
    damaged:
      "Dit bestand is niet heel. Misschien is het niet goed aangekomen. Er is niets veranderd. Vraag het opnieuw aan de ander.",
    tooMany: "Er staat te veel in dit bestand. Er is niets veranderd. Kies een ander bestand.",
    tooLong: "Er staan te lange teksten in dit bestand. Er is niets veranderd. Kies een ander bestand.",
    empty: "Er staat niets in dit bestand. Er is niets veranderd. Vraag de ander om een nieuw bestand.",
  } satisfies Record<ExchangeProblem, string>,

  fields: {
    emptyName: "Een eigen set heeft een naam nodig. Vul een naam in.",
    longName: "Deze naam is te lang. Houd hem korter dan 200 tekens.",
  },
} as const;

export const texts = spoken("features/exchange", dutch);
