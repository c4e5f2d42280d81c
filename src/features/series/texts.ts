/** Every word of the series and the year plan. */

import type { MeetingErrors } from "../../domain/drafts/meeting.ts";
import type { SeriesProblem } from "../../domain/drafts/series.ts";
import type { Holiday } from "../../domain/series/holidays.ts";
import type { SeriesChange } from "../../domain/series/series-changes.ts";
import type { OnHoliday } from "../../domain/tables/series.ts";
import { spoken } from "../../kernel/language.ts";

const meetings = (count: number): string => (count === 1 ? "1 vergadering" : `${count} vergaderingen`);

type Why = Extract<SeriesChange, { kind: "kept" }>["why"];

export const dutch = {
  meetings,
  back: "Jaarplan",

  sentence: (rule: string, times: string, place: string) =>
    `${[rule, times, place].filter((part) => part !== "").join(", ")}.`,
  times: (times: string, hasEnd: boolean) => `${hasEnd ? "van" : "om"} ${times}`,

  holidays: {
    newYear: "Nieuwjaarsdag",
    goodFriday: "Goede Vrijdag",
    easter: "Eerste paasdag",
    easterMonday: "Tweede paasdag",
    kingsDay: "Koningsdag",
    remembrance: "Dodenherdenking",
    liberation: "Bevrijdingsdag",
    ascension: "Hemelvaartsdag",
    pentecost: "Eerste pinksterdag",
    pentecostMonday: "Tweede pinksterdag",
    christmas: "Eerste kerstdag",
    secondChristmas: "Tweede kerstdag",
    newYearsEve: "Oudejaarsavond",
  } satisfies Record<Holiday, string>,

  form: {
    title: "Maak een reeks",
    lead: "Voor vergaderingen die steeds terugkomen. U ziet de data voordat ze er staan.",
    create: "Maak reeks",
    kind: "Wat voor vergadering is het?",
    nth: "De hoeveelste",
    weekday: "Welke dag",
    exceptMonths: "In welke maanden niet?",
    exceptHint: "Tik op de maanden zonder vergadering.",
    onHoliday: "Als het op een feestdag valt",
    holidayWords: {
      skip: "Vervalt",
      weekLater: "Week later",
      keep: "Gaat door",
    } satisfies Record<OnHoliday, string>,
    start: "Begint om",
    end: "Eindigt om",
    place: "Plaats",
    placeHint: "Bijvoorbeeld: buurthuis, grote zaal.",
    from: "Vanaf",
    until: "Tot en met",
    yearEnds: "Tot het eind van een jaar",
    endOf: (year: string) => `Eind ${year}`,
    ownTitle: "Eigen naam",
    ownTitleHint: "Alleen als de soort te weinig zegt. Bijvoorbeeld: Werkgroep groen.",
    isPublic: "Openbaar",
    isPublicHint: "Iedereen uit de wijk mag erbij zijn.",
    dates: "Dit worden de data",
    noDates: "Zo blijft er geen datum over.",
    falls: (holiday: string) => `${holiday}. Deze vervalt.`,
    movesTo: (holiday: string, date: string) => `${holiday}. Het wordt ${date}.`,
    staysOn: (holiday: string) => `${holiday}. Deze gaat door.`,
    made: (count: number) =>
      count === 1 ? "Er staat 1 vergadering klaar." : `Er staan ${count} vergaderingen klaar.`,
    waiting:
      "Dit toestel kan nu niet bewaren. Wat u invulde staat er nog. Maak ruimte vrij op dit toestel. Het wordt bewaard zodra het kan.",
    refused:
      "Op dit toestel is al een nieuwere versie van Wijkschrift gebruikt. Wat u invulde staat er nog. Sluit Wijkschrift en open het opnieuw.",
  },

  series: {
    loadingTitle: "Reeks",
    missing: "Deze reeks is er niet",
    missingSentence: "Misschien is zij verwijderd. In het jaarplan staan alle vergaderingen en reeksen.",
    stopped: (date: string) => `Deze reeks is gestopt op ${date}.`,
    coming: "Komt eraan",
    none: "Er staan geen vergaderingen meer gepland in deze reeks.",
    movedFrom: (date: string) => `verplaatst van ${date}`,
    extend: (year: string) => `Maak ook de data van ${year}`,
    extendSays: (count: number, first: string, last: string) =>
      count === 1
        ? `Dat is ${meetings(count)}, op ${first}.`
        : `Dat zijn ${meetings(count)}, van ${first} tot ${last}.`,
    extended: (count: number) => `${meetings(count)} erbij.`,
    change: "Pas de reeks aan",
    changeLead: "Alleen wat nog komt en wat u niet zelf veranderde, gaat mee.",
    apply: "Pas reeks aan",
    applied: (count: number) =>
      count === 0 ? "De reeks is aangepast." : `De reeks en ${meetings(count)} zijn aangepast.`,
    putBack: "Laat zoals het was",
    what: "Dit verandert",
    nothing: "Voor de geplande vergaderingen verandert niets.",
    stop: "Stop deze reeks",
    stopTitle: "Deze reeks stoppen?",
    stopNow: "Stop reeks",
    stopNot: "Toch niet",
    stopGoes: (count: number) =>
      count === 1 ? "1 vergadering verdwijnt." : `${count} vergaderingen verdwijnen.`,
    stopNothing: "Er verdwijnt geen vergadering.",
    stopDone: "De reeks is gestopt.",
    goOn: "Ga weer door met deze reeks",
    goneOn: "De reeks gaat weer door.",
  },

  changes: {
    made: (date: string) => `Nieuw: ${date}`,
    moved: (from: string, to: string) => `${from} wordt ${to}`,
    other: (date: string) => `${date}: nieuwe tijd, plaats of naam`,
    removed: (date: string) => `Vervalt: ${date}`,
    kept: (date: string, why: string) => `Blijft zoals het is: ${date} (${why})`,
    why: {
      moved: "was al verplaatst",
      cancelled: "was afgezegd",
      invited: "de uitnodiging is al weg",
      own: "heeft al een eigen tijd of plaats",
      prepared: "u werkte er al aan",
    } satisfies Record<Why, string>,
    more: (count: number) => `En nog ${count}.`,
  },

  year: {
    title: "Jaarplan",
    lead: "Alle vergaderingen van het jaar op één scherm.",
    back: "Vergaderen",
    plan: "Plan het hele jaar",
    which: "Welk jaar",
    coming: "12 maanden",
    glance: "Het jaar in één oogopslag",
    monthSays: (month: string, count: number) =>
      `${month}: ${count === 0 ? "niets gepland" : meetings(count)}`,
    marks: "Zo leest u het",
    public: "openbaar",
    talk: "gesprek met de gemeente",
    cancelled: "afgezegd",
    empty: "Nog niets gepland.",
    planIn: (month: string) => `Plan in ${month}`,
    closeDays: "Klaar",
    days: (month: string) => `Dagen van ${month}`,
    dayFree: (date: string) => `Plan op ${date}`,
    dayHoliday: (date: string, holiday: string) => `Plan op ${date} (${holiday})`,
    dayTaken: (date: string, names: string) => `${date}: ${names}`,
    series: "Reeksen",
    newSeries: "Maak een reeks",
    untilSays: (date: string) => `gepland tot en met ${date}`,
    stopped: "gestopt",
  },

  wholeYear: {
    title: "Plan het hele jaar",
    lead: "Kies wat er dit jaar moet komen. Alles is later nog aan te passen.",
    period: "Voor welk jaar?",
    restOf: (year: string) => `De rest van ${year}`,
    yearOf: (year: string) => `Heel ${year}`,
    create: "Zet alles in het jaarplan",
    place: "Waar vergadert u meestal?",
    start: "Hoe laat begint u meestal?",
    wish: {
      public: "Twee per jaar is een basisregel voor de basissubsidie (beleidsnota 2021).",
      director: "Twee per jaar is een wens. U plant dit samen met de gemeente.",
    } as Partial<Record<string, string>>,
    already: (count: number) => (count === 1 ? "Er staat er al 1." : `Er staan er al ${count}.`),
    hasSeries: "Hiervoor is er al een reeks. Die past u aan in het jaarplan.",
    howOf: (name: string) => `${name}: hoe kiest u de data?`,
    ruleSays: (rule: string) => `${rule}.`,
    byRule: "Vaste dag",
    byDates: "Losse data",
    date: (place: number) => `Datum ${place}`,
    addDate: "Nog een datum",
    removeDate: "Haal weg",
    removeDateNamed: (name: string, place: number) => `Haal weg: ${name}, datum ${place}`,
    proposed: "Dit is een voorstel. Kies gerust een andere dag.",
    otherKind: "Nog een soort erbij",
    chooseKind: "Kies een soort",
    total: (count: number) => (count === 0 ? "Er is nog niets gekozen." : `Samen ${meetings(count)}.`),
    result: "Dit komt erbij",
    made: (count: number) => `${meetings(count)} in het jaarplan gezet.`,
    nothing: "Kies eerst wat u wilt plannen.",
    holiday: (holiday: string) => `Let op: ${holiday}.`,
    doubled: "Deze dag staat er twee keer.",
  },

  problems: {
    noDate: "De datum ontbreekt. Kies een dag.",
    noSuchDay: "Deze dag bestaat niet. Kies een dag van de kalender.",
    oddYear: "Dit jaar klopt vast niet. Kijk de datum nog eens na.",
    noSuchTime: "Deze tijd bestaat niet. Kies een tijd tussen 0.00 en 23.59 uur.",
    endWithoutStart: "U vulde wel een eindtijd in, maar geen begintijd. Vul ook in hoe laat het begint.",
    endNotAfterStart: "Het einde ligt niet na het begin. Kies een latere eindtijd.",
    tooLong: "Dit is te lang. Houd het korter dan 200 tekens.",
    untilBeforeFrom: "Deze dag ligt vóór de eerste dag. Kies een latere dag.",
    tooFar: "Dat is meer dan drie jaar. Kies een eerdere dag. Later maakt u de volgende jaren erbij.",
    noDates: "Zo blijft er geen datum over. Haal een maand weg, of kies een langere tijd.",
  } satisfies Record<SeriesProblem | NonNullable<MeetingErrors["date"]>, string>,
} as const;

export const texts = spoken("features/series", dutch);
