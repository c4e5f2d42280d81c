/** Every word about members of the board, their terms, the functies and what is done for succession. */

import type { TermProblem } from "../../domain/drafts/term.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  board: "Bestuur",
  unnamed: "Zonder naam",
  gone: {
    title: "Deze persoon is er niet meer.",
    sentence: "Misschien is het contact verwijderd. De rest van het bestuur staat er nog.",
    action: "Naar het bestuur",
  },
  notKept:
    "Een nieuwere versie van Wijkschrift heeft hier al iets bewaard. Deze versie kan dat niet meer. Sluit Wijkschrift helemaal en open het opnieuw.",

  summary: {
    now: (functies: string, service: string) => `${functies}, ${service}.`,
    nowUnknown: (functies: string) => `${functies}.`,
    was: (service: string) => `Was ${service} lid van het bestuur.`,
    wasUnknown: "Zat eerder in het bestuur.",
    coming: (functie: string, day: string) => `Begint op ${day} als ${functie}.`,
    onBoardSince: (day: string) => `In het bestuur sinds ${day}.`,
    since: (day: string) => `sinds ${day}`,
    period: (from: string, until: string) => `van ${from} tot en met ${until}`,
    together: "Alle termijnen bij elkaar.",
    gaps: "De tijd ertussen telt niet mee.",
    lapsed: "Herbenoem, of noteer dat deze persoon is afgetreden.",
    signals: "Goed om te weten",
    noteTalk: "Noteer het gesprek",
    noteEffort: "Noteer wat u doet",
    member: "bestuurslid",
  },

  noTerms: {
    title: (name: string) => `Sinds wanneer zit ${name} in het bestuur?`,
    sentence: "Een jaar is genoeg. Dan ziet u hoelang iemand erin zit en wanneer de termijn eindigt.",
    action: "Vul de termijn in",
  },

  outOfStep: {
    sentence: (functie: string, words: string) =>
      words === ""
        ? `In Contacten staat nog geen functie. Nu past: “${functie}”.`
        : `In Contacten staat “${words}”. Nu past: “${functie}”.`,
    action: "Pas Contacten aan",
    done: "Contacten is aangepast.",
  },

  terms: {
    title: "Termijnen",
    nth: (number: number) => `${number}e`,
    as: (functie: string) => (functie === "" ? "termijn" : `termijn als ${functie}`),
    interim: (functie: string) => (functie === "" ? "Waarnemend" : `Waarnemend ${functie}`),
    change: "Wijzig",
    changeNamed: (name: string) => `Wijzig ${name}`,
    ready: "Klaar",
    state: { running: "Loopt", coming: "Begint later", lapsed: "Termijn verlopen", ended: "Voorbij" },
    period: (from: string, until: string) => `${from} tot en met ${until}`,
    openEnd: (from: string) => `Vanaf ${from}. Het einde is niet afgesproken.`,
    noBegin: (until: string) => `Tot en met ${until}. Sinds wanneer is niet bekend.`,
    noDays: "Sinds wanneer is niet bekend.",
    endsOn: (day: string) => `Stapt af op ${day}.`,
    endedEarly: (day: string) => `Afgetreden op ${day}.`,
    decision: (words: string) => `Besluit: ${words}`,
    noteDecision: "Noteer het besluit",
    decidedOn: (day: string) => `Besluit van ${day}`,
    doubt: {
      long: (years: number) => `Deze termijn duurt ${years} jaar. Klopt dat?`,
      overlaps: "Deze termijn valt samen met een andere in dezelfde functie. Klopt dat?",
    },
    tooMany: (most: number) =>
      most === 1
        ? "Uw statuten noemen hoogstens 1 termijn achter elkaar."
        : `Uw statuten noemen hoogstens ${most} termijnen achter elkaar.`,
    reappoint: "Herbenoem",
    reappointed: (name: string, until: string) =>
      until === "" ? `${name} is herbenoemd.` : `${name} is herbenoemd tot en met ${until}.`,
    stepDown: "Stapt af",
    steppedDown: (name: string, day: string) => `Genoteerd: ${name} is afgetreden op ${day}.`,
    remove: "Verwijder deze termijn",
    removed: "De termijn is verwijderd.",
    add: "Voeg termijn toe",
    handover: "Naar de overdracht",
  },

  fields: {
    functie: "Functie",
    otherFunctie: "Andere functie",
    ownFunctie: "Hoe heet de functie?",
    ownExample: "Bijvoorbeeld: vicevoorzitter, lid wijkkrant",
    from: "Eerste dag",
    until: "Laatste dag",
    untilHint: "Tot wanneer is deze termijn afgesproken? Laat leeg als dat er niet is.",
    endedOn: "Afgetreden op",
    endedOnHint: "Alleen als iemand eerder of later stopte dan afgesproken.",
    onlyYear: "Ik weet alleen het jaar",
    wholeDay: "Ik weet de dag",
    year: (label: string) => `${label}: welk jaar?`,
    yearFirst: "Wij maken er 1 januari van.",
    yearLast: "Wij maken er 31 december van.",
    badYear: "Dit is geen jaar van vier cijfers. Wat er stond, blijft bewaard. Bijvoorbeeld: 2019.",
    decision: "Met welk besluit?",
    decisionHint: "Het besluit om iemand te kiezen of te herbenoemen.",
    noDecision: "Niet gekozen",
    goneDecision: "Een besluit dat er niet meer is",
    decidedOn: "Of: de dag van het besluit",
    decidedOnAlone: "Op welke dag is dit besloten?",
    decidedOnHint: "Als het besluit niet in Wijkschrift staat.",
    interim: "Waarnemend",
    interimHint: "Tot er iemand gekozen is. Dit telt niet als een van de termijnen.",
    number: "De hoeveelste termijn is dit?",
    numberHint: (counted: number) =>
      counted === 0
        ? "Vul dit alleen in als eerdere termijnen hier niet staan."
        : `Nu geteld: ${counted}. Vul dit alleen in als eerdere termijnen hier niet staan.`,
    remark: "Opmerking",
  },

  problems: {
    empty: "Hier staat nog niets. Vul het in, of kies er een.",
    tooLong: "Dit is te lang en wordt zo niet bewaard. Houd het bij 200 tekens.",
    badDate: "Deze dag bestaat niet. Wat er stond, blijft bewaard. Kies een andere dag.",
    badYear: "Dit jaar kan niet kloppen. Wat er stond, blijft bewaard. Kijk het jaar na.",
    endBeforeStart: "Deze dag ligt voor de eerste dag. Wat er stond, blijft bewaard. Kijk beide dagen na.",
    fromNeeded: "Vul ook in sinds wanneer. Alleen het jaar mag.",
    alreadyThere: "Deze termijn staat er al. Er is niets toegevoegd. Kies een andere eerste dag of functie.",
  } satisfies Record<TermProblem, string>,
  tooLongStory:
    "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Maak hem korter.",

  last: {
    title: (name: string) => `${name} zit niet meer in het bestuur.`,
    sentence: "Wat past er nu in Contacten? U kunt dit ook zo laten.",
    left: "Niet meer actief",
    volunteer: "Blijft als vrijwilliger",
    nowLeft: (name: string) => `${name} staat nu bij niet meer actief.`,
    nowVolunteer: (name: string) => `${name} staat nu bij de vrijwilligers.`,
  },

  introduced: {
    title: "Voorgesteld aan bewoners",
    at: "Op welke vergadering?",
    not: "Nog niet voorgesteld",
    elsewhere: "Ergens anders, op een dag",
    option: (date: string, name: string) => `${date}: ${name}`,
    calledOff: (option: string) => `${option} (gaat niet door)`,
    goneMeeting: "Een vergadering die er niet meer is",
    on: "Op welke dag?",
    onHint: "Bijvoorbeeld: op het zomerfeest, of in de wijkkrant",
    plan: "Plan een openbare vergadering",
  },

  lives: {
    title: "In de wijk",
    label: "Woont deze persoon in de wijk?",
    norm: (source: string, weight: string, remark: string) =>
      [`Staat in: ${source}.`, `${weight}.`, remark].filter(Boolean).join(" "),
    yes: "Ja",
    no: "Nee",
    because: "Hoe komt dat?",
    becauseHint: "Bijvoorbeeld: verhuisd naar de wijk hiernaast, kent hier iedereen",
  },

  links: { contact: "Telefoon, e-mail en open acties", contactMeta: "In Contacten", other: "Verder" },

  fresh: {
    title: "Nieuw bestuurslid",
    titleTerm: "Nieuwe termijn",
    name: "Wie?",
    nameExample: "Een naam uit Contacten, of een nieuwe naam",
    offered: "Uit Contacten",
    functie: "Welke functie?",
    from: "Sinds wanneer?",
    fromHint: "Weet u het niet meer? Dan kan het ook later.",
    until: "Tot en met wanneer?",
    untilProposed: (years: number) =>
      `Volgens uw statuten duurt een termijn ${years} jaar. U kunt dit aanpassen.`,
    untilHint: "Weet u het niet? Laat het dan leeg.",
    stays: "Deze persoon zit er nog",
    staysHint: "Dan is de termijn verlopen.",
    split: (years: number) => `Verdeel in termijnen van ${years} jaar`,
    splitInto: (ends: string) => `Dan eindigen de termijnen op ${ends}.`,
    action: "Voeg bestuurslid toe",
    actionTerm: "Voeg termijn toe",
    added: (name: string, functie: string) => `${name} staat nu in het bestuur als ${functie}.`,
    addedOver: (name: string, functie: string) => `De termijn van ${name} als ${functie} staat erbij.`,
    keptLater: (name: string) =>
      `Bewaren lukt nu even niet. Laat Wijkschrift open: ${name} wordt bewaard zodra het kan.`,
    missing: {
      name: "Hier staat nog geen naam. Wat u al invulde, staat er nog. Vul in wie het is.",
      functie: "Er is nog geen functie gekozen. Wat u al invulde, staat er nog. Kies er een.",
    },
  },

  offices: {
    title: "Functies",
    lead: "Welke functies heeft uw bestuur, en wie neemt het over?",
    places: "Hoeveel plaatsen?",
    free: (count: number) => (count === 1 ? "1 plaats vrij" : `${count} plaatsen vrij`),
    nobody: "Hier zit nu niemand.",
    deputy: (functie: string) =>
      `Wie neemt het over als ${/lid(?:\s|$)/.test(functie) ? "het" : "de"} ${functie} er niet is?`,
    noDeputy: "Nog niet afgesproken",
    goneDeputy: "Iemand die er niet meer is",
    search: "Zoek iemand",
    handover: "Overdracht",
    remove: "Verwijder functie",
    removeNamed: (functie: string) => `Verwijder functie ${functie}`,
    removed: (functie: string) => `De functie ${functie} is verwijderd.`,
    newTitle: "Nog een functie",
    newName: "Hoe heet de functie?",
    newExample: "Bijvoorbeeld: vicevoorzitter, lid wijkkrant",
    add: "Voeg functie toe",
    added: (functie: string) => `De functie ${functie} staat erbij.`,
    known: (functie: string) => `De functie ${functie} staat er al.`,
    empty: "Nog zonder naam. Vul in hoe de functie heet.",
    rule: {
      title: "Als iemand uitvalt",
      sentence:
        "De wet vraagt een afspraak: wie bestuurt er als bestuursleden ziek zijn of weggaan? Kijk die elk jaar even na.",
      link: "Naar de afspraak",
    },
  },

  efforts: {
    title: "Opvolging",
    lead: "Wat u doet zodat er straks anderen zijn. Het telt mee, ook als het niet lukt.",
    back: "Opvolging",
    empty: "Er is nog niets genoteerd",
    emptyLead: "Hing u een oproep op, of sprak u met iemand? Noteer het hier. Het komt in de jaarmap.",
    add: "Noteer inspanning",
    newTitle: "Nieuwe inspanning",
    one: "Inspanning",
    on: "Wanneer?",
    what: "Wat deed u?",
    whatExample:
      "Bijvoorbeeld: oproep in de wijkkrant, of kennismaking met een kandidaat. Dit komt in de jaarmap. Schrijf hier geen namen.",
    result: "Wat kwam ervan?",
    resultExample: "Bijvoorbeeld: twee buren belden. Niets is ook een antwoord.",
    functie: "Voor welke functie?",
    noFunctie: "Voor het hele bestuur",
    person: "Ging het over een bestuurslid?",
    personHint: "Bijvoorbeeld bij het gesprek na zes jaar. Schrijf geen namen van kandidaten op.",
    noPerson: "Nee",
    blank: "Er staat nog niets. Schrijf kort op wat u deed.",
    added: "De inspanning is genoteerd.",
    remove: "Verwijder inspanning",
    removed: "De inspanning is verwijderd.",
    noWords: "(nog zonder woorden)",
    noYear: "Zonder datum",
    about: (name: string) => `Over ${name}`,
    gone: "Deze inspanning is er niet",
    goneLead: "Misschien heeft iemand haar verwijderd. Wat u verder noteerde staat er nog.",
    toList: "Naar de opvolging",
    ofMember: "Opvolging",
    ofMemberNone: "Hier is nog niets over genoteerd.",
    all: "Alles over opvolging",
  },
} as const;

export const texts = spoken("features/terms", dutch);
