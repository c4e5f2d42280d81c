/** What the first step of a meeting says: its particulars, the agenda, what is still open, and who is invited. */

import { spoken } from "../../kernel/language.ts";

const minutes = (count: number): string => (count === 1 ? "1 minuut" : `${count} minuten`);

/** "1 uur en 35 minuten". */
const duration = (count: number): string => {
  const hours = Math.floor(count / 60);
  const rest = count % 60;
  if (hours === 0) return minutes(rest);
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${minutes(rest)}`;
};

export const dutch = {
  begin: "Begin met notuleren",
  goOn: "Ga verder met notuleren",
  workOut: "Ga naar uitwerken",
  adopted:
    "Dit verslag is vastgesteld. Daarom ligt alles hier vast. Is er iets te verbeteren? Dat kan bij Uitwerken.",

  details: {
    title: "Soort, datum en plaats",
    kind: "Soort",
    name: "Eigen naam",
    nameHint: "Alleen als de soort te weinig zegt. Bijvoorbeeld: Avond over het park.",
    date: "Datum",
    dateLocked: "De besluiten en acties hebben een nummer met deze datum. Daarom ligt de datum vast.",
    time: "Tijd",
    start: "Begint om",
    end: "Eindigt om",
    place: "Plaats",
    isPublic: "Openbaar",
    isPublicHint: "Iedereen uit de wijk mag erbij zijn.",
    yes: "ja",
    no: "nee",
  },

  series: {
    movedFrom: (date: string) => `Verplaatst van ${date}.`,
    open: "Bekijk de hele reeks",
  },

  beforehand: {
    title: "Vooraf regelen",
    done: (done: number, total: number) => `${done} van ${total} geregeld.`,
    allDone: "Alles is geregeld.",
  },

  problems: {
    noDate: "Een vergadering heeft een datum nodig. De oude datum blijft staan tot u een andere kiest.",
    noSuchDay: "Deze dag bestaat niet. De oude datum blijft staan. Kies een dag van de kalender.",
    oddYear: "Dit jaar klopt vast niet. De oude datum blijft staan. Kijk het jaar nog eens na.",
    noSuchTime: "Deze tijd bestaat niet. De oude tijd blijft staan. Kies een tijd tussen 0.00 en 23.59 uur.",
    endWithoutStart: "U vulde wel een eindtijd in, maar geen begintijd. Vul ook in hoe laat het begint.",
    endNotAfterStart:
      "Het einde ligt niet na het begin. De oude tijden blijven staan. Duurt het tot na middernacht? Kies dan 23.59 uur.",
    tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
  },

  lineProblems: {
    emptyTitle: "Een agendapunt heeft een naam nodig. De oude naam blijft staan.",
    emptyNew: "Typ eerst wat er op de agenda komt.",
    tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
  },

  letters: {
    title: (count: number) => (count === 1 ? "1 stuk" : `${count} stukken`),
    none: "Er zijn geen nieuwe stukken sinds de vorige keer.",
    switch: "Hier komen de ingekomen en verzonden stukken",
    switchHint: "Nieuwe stukken staan dan vanzelf onder dit punt.",
    toAll: "Naar alle stukken",
  },
  agenda: {
    title: "Agenda",
    list: "Agendapunten",
    empty: "Er staat nog niets op de agenda.",
    total: (planned: number) => `Samen ${duration(planned)}.`,
    within: (available: number) => `U heeft ${duration(available)}.`,
    over: (tooMuch: number) => `Dat is ${duration(tooMuch)} meer dan de vergadering duurt.`,
    untimed: (count: number) =>
      count === 1 ? "Bij 1 punt staat nog geen tijd." : `Bij ${count} punten staat nog geen tijd.`,
    minutes,
    adopts: "hier stelt u het verslag vast",
    letters: "hier komen de ingekomen stukken",
    round: "In welke ronde?",
    roundNumber: (round: number) => `Ronde ${round}`,
    change: "Wijzig",
    changeItem: (title: string) => `Wijzig: ${title}`,
    ready: "Klaar",
    itemTitle: "Agendapunt",
    planned: "Minuten",
    presenter: "Wie brengt het in",
    nobody: "Niemand",
    gone: "Niet meer in Contacten",
    remove: "Verwijder agendapunt",
    removed: (title: string) => `Van de agenda: ${title}`,
    add: "Nieuw agendapunt",
    addHint: "Het komt vóór de rondvraag en de sluiting.",
    addButton: "Zet op de agenda",
    addAdoption: "Zet vaststellen verslag op de agenda",
    adoptionTitle: "Verslag vorige keer",
    subPoints: (title: string) => `Deelpunten van ${title}`,
    subPointsTitle: "Deelpunten",
    subPoint: (number: string) => `Deelpunt ${number}`,
    addSubPoint: "Nieuw deelpunt",
    addSubPointButton: "Voeg deelpunt toe",
    removeSubPoint: "Verwijder",
    removeSubPointNamed: (title: string) => `Verwijder: ${title}`,
  },

  carryOver: {
    title: "Nog open van vorige keer",
    nothing: "Van een vorige keer staat niets open.",
    toAdopt: "Vast te stellen",
    verslagOf: (date: string) => `Verslag van ${date}`,
    draft: "klad",
    proposed: "concept",
    toPublish: "Openbaar te maken",
    unpublished: "nog niet openbaar",
    undiscussed: "Niet aan toe gekomen",
    put: "Zet op de agenda",
    onAgenda: (title: string) => `Op de agenda: ${title}`,
    actions: "Open acties",
    noWords: "Actie zonder tekst",
    nobody: "nog niemand",
    due: (date: string) => `voor ${date}`,
    overdue: "datum voorbij",
  },

  board: {
    title: "Denk ook aan",
    terms: "Termijnen in het bestuur",
    who: (name: string, functie: string) =>
      name === "" || functie === "" ? name || functie : `${name} (${functie})`,
    ends: (who: string, date: string) => `De termijn van ${who} eindigt op ${date}.`,
    ended: (who: string, date: string) => `De termijn van ${who} liep af op ${date}.`,
    putNamed: (title: string) => `Zet op de agenda: ${title}`,
    isOnAgenda: "staat op de agenda",
    more: (count: number) => (count === 1 ? "En nog 1 verslag" : `En nog ${count} verslagen`),
  },

  invitation: {
    title: "Nodig uit",
    titleCancelled: "Vertel dat het niet doorgaat",
    what: "Bericht, mail, agendabestand en affiche",
    sent: "De uitnodiging is verstuurd.",
    changed: "veranderd",
    again: (what: string) => `Stuur de uitnodiging opnieuw: ${what}.`,
    and: ", ",
    changes: {
      date: "de datum is veranderd",
      time: "de tijd is veranderd",
      place: "de plaats is veranderd",
      cancelled: "de vergadering gaat niet door",
      restored: "de vergadering gaat toch door",
    },
  },

  statutes: {
    title: "Volgens uw statuten",
    notice: (day: string, days: number) =>
      days === 0
        ? `Stuur de uitnodiging uiterlijk ${day}.`
        : `Stuur de uitnodiging uiterlijk ${day}. ${days === 1 ? "Dan zit er 1 hele dag tussen." : `Dan zitten er ${days} hele dagen tussen.`}`,
    past: (day: string) => `De laatste dag voor de uitnodiging was ${day}. Kijk in uw statuten wat nu kan.`,
    quorum: (quorum: string) => `Zoveel mensen moeten er zijn: ${quorum}.`,
    majority: (majority: string) => `Deze meerderheid is nodig: ${majority}.`,
    ask: "Wat zeggen uw statuten?",
    askLine: "Vul in hoeveel dagen van tevoren u uitnodigt. Dan staat hier de laatste dag.",
  },

  attachments: {
    title: "Bijlagen",
    hint: "Schrijf op hoe het stuk heet en waar het ligt. Het stuk zelf stuurt u apart mee.",
    list: (title: string) => `Bijlagen bij ${title}`,
    add: "Nieuwe bijlage",
    example: "Bijvoorbeeld: offerte bank, in de map van de penningmeester.",
    addButton: "Voeg bijlage toe",
    remove: "Verwijder",
    removeNamed: (name: string) => `Verwijder bijlage: ${name}`,
    removed: (name: string) => `Bijlage verwijderd: ${name}`,
    count: (count: number) => (count === 1 ? "1 bijlage" : `${count} bijlagen`),
  },

  papers: {
    title: "Stukken uitdelen",
    what: "Agenda, vergaderstukken, presentielijst en notuleerblad. Op papier en per mail.",
  },

  people: {
    search: "Zoek in de lijst",
    searchHint: "Typ een naam om een afmelding te noteren.",
    notFound: "Niemand met deze naam staat op de lijst.",
    apologised: (name: string) => `${name} is afgemeld.`,
    comesAgain: (name: string) => `${name} komt toch.`,
    title: "Uitgenodigd",
    chair: "Voorzitter",
    minuteTaker: "Notulist",
    nobody: "Nog niemand",
    gone: "Niet meer in Contacten",
    list: "Uitgenodigde mensen",
    empty: "Er is nog niemand uitgenodigd.",
    apologies: "afgemeld",
    present: "aanwezig",
    absent: "afwezig",
    noteApologies: "Afmelding noteren",
    noteApologiesOf: (name: string) => `Afmelding noteren: ${name}`,
    changeList: "Lijst aanpassen",
    ready: "Klaar",
    comesAfterAll: "Komt toch",
    comesAfterAllNamed: (name: string) => `Komt toch: ${name}`,
    remove: "Haal weg",
    removeNamed: (name: string) => `Haal weg: ${name}`,
    removed: (name: string) => `Van de lijst: ${name}`,
    missing: (functie: string) => `Nog geen ${functie} in Contacten.`,
    addMissing: "Voeg contact toe",
    addMissingNamed: (functie: string) => `Voeg contact toe: ${functie}`,
    notAsked: (name: string, functie: string) => `${name} (${functie}) staat nog niet op de lijst.`,
    /** Of somebody who was asked for a seat on the board that they have left since. */
    stopped: (name: string) => `${name} is gestopt en telt hier niet meer mee.`,
    add: "Nodig iemand uit",
    addHint: "Typ een naam uit Contacten, of een nieuwe naam.",
    found: "Gevonden in Contacten",
    invite: (name: string) => `Nodig ${name} uit`,
    already: (name: string) => `${name} staat al op de lijst.`,
    addNew: (name: string) => `Nieuw: ${name}`,
    newHint: "Komt ook in Contacten.",
    atMinutes: "Wie er is, noteert u bij Notuleren.",
    afterwards: "Wie er was, past u aan bij Notuleren.",
  },
} as const;

export const texts = spoken("features/prepare", dutch);
