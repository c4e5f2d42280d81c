/** The third half-year: a crossing that is no zebra, a new treasurer, and a rent that is too high. */

import { action, type Chapter, decision, note, question, votes } from "../story.ts";

const SMALL = "Buurthuis De Linde, kleine zaal";
const LARGE = "Buurthuis De Linde, grote zaal";

export const CHAPTERS_3: readonly Chapter[] = [
  {
    key: "dienst-1",
    kind: "department",
    title: "Oversteek Schorslaan",
    on: {
      days: -329,
      weekday: 2,
    },
    start: "14:00",
    end: "15:15",
    closed: "15:20",
    place: "Basisschool De Bongerd, teamkamer",
    chair: "henk",
    taker: "rashid",
    present: ["henk", "rashid", "fatma", "saskia", "ahmet"],
    apologies: ["wendy"],
    adopted: { in: "bestuur-7" },
    points: [
      {
        title: "Samen kijken op straat",
        minutes: 25,
        told: [
          note(
            "Wij beginnen buiten, als de school uitgaat. Fatma van Stadsbeheer telt zelf mee. In tien minuten steken 64 kinderen over. Twee auto's stoppen pas op het laatste moment. Fatma zegt dat zij dit op papier niet had gezien.",
          ),
          action("De actielijst van deze middag delen met Stadsbeheer", "functie:secretaris", 7, 6),
        ],
      },
      {
        title: "Waarom geen zebrapad?",
        minutes: 20,
        by: "henk",
        told: [
          note(
            "Fatma legt het uit. Een zebrapad werkt pas als er de hele dag mensen oversteken. Hier is het twee keer twintig minuten druk, en daarna stil. Automobilisten wennen dan aan een lege zebra. Dat maakt het juist gevaarlijker. Henk is teleurgesteld, maar begrijpt het nu wel. Een nee met uitleg is beter dan een jaar stilte.",
          ),
        ],
      },
      {
        title: "Wat kan wel?",
        minutes: 25,
        told: [
          note(
            "Fatma stelt een verhoogde oversteek voor, met een smallere weg. Auto's moeten daar vanzelf langzamer. Het kan mee met het werk aan het riool. Dat is goedkoper en sneller. Tot die tijd kunnen er borden komen, en een lijn in een felle kleur. De school wil meedenken over de plek van de fietsenrekken.",
          ),
          decision("Wij kiezen samen voor een verhoogde oversteek in plaats van een zebrapad."),
          action("Een tekening van de verhoogde oversteek maken", "fatma", 60, 55),
          action("Ouders uitleggen waarom er geen zebrapad komt", "henk", 21, 16),
          action(
            "Borden laten plaatsen bij de school, als tijdelijke oplossing",
            "@Dienst Stadsbeheer",
            45,
            61,
          ),
          question("Wanneer begint het werk aan het riool in de Schorslaan?", "fatma", {
            askedAgain: [60, 120],
            answer: {
              reply: "partly",
              words: "Het werk is uitgesteld. De aannemer noemt een nieuwe datum zodra de vergunning er is.",
              on: 144,
            },
          }),
        ],
      },
      {
        title: "Afspraken",
        minutes: 5,
        told: [
          note(
            "Fatma stuurt de tekening naar Rashid. Wij laten die zien op de volgende openbare vergadering.",
          ),
        ],
      },
    ],
  },
  {
    key: "bestuur-7",
    kind: "board",
    on: { board: 5 },
    start: "20:00",
    end: "22:00",
    closed: "21:58",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi"],
    apologies: ["cor"],
    adopted: { in: "bestuur-8" },
    points: [
      {
        title: "Opening en ingekomen stukken",
        minutes: 10,
        kind: "letters",
        told: [
          note(
            "De brief over de huur is er. De gemeente gaat uit van 14.800 euro per jaar. Daar schrikt iedereen van.",
          ),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Beide verslagen zijn goed.")],
      },
      {
        title: "De huur: 14.800 euro",
        minutes: 40,
        by: "wim",
        told: [
          note(
            "Wim rekent het voor. De vereniging krijgt 5.500 euro subsidie voor huisvesting. De groepen in het buurthuis betalen samen 2.900 euro. Met 14.800 euro huur komt er elk jaar 6.400 euro tekort. Dat houdt de vereniging één jaar vol.\n\nHet bestuur bespreekt wat mogelijk is. Naar een andere plek gaan? Er is niets in de wijk. De zaalhuur verhogen? Dan haakt de naailes af. Minder uren open? Dat spaart nauwelijks.\n\nMarijke wil geen ruzie. Zij wil laten zien wat het buurthuis oplevert. Elke week komen er 310 mensen. De huisarts stuurt mensen door naar de koffieochtend. Dat verhaal moet op tafel, met cijfers erbij.",
          ),
          decision("Het bestuur gaat niet akkoord met 14.800 euro en vraagt een gesprek aan.", {
            vote: votes(6, 0),
          }),
          decision("Het bestuur praat eerst met de gemeente en daarna pas met de krant.", {
            vote: votes(5, 1),
          }),
          decision("De zaalhuur voor de groepen gaat met een kwart omhoog.", { vote: votes(2, 4) }),
          action("Brief aan Stadsontwikkeling: waarom dit bedrag niet kan", "wim", 14, 13),
          action("Een vel maken met wat het buurthuis de wijk oplevert", "lucja", 30, 29),
          action("Op de agenda van de stadsdeeldirecteur laten zetten", "rashid", 21, 20),
        ],
      },
      {
        title: "Opvolging van de penningmeester",
        minutes: 15,
        told: [
          note(
            "Joyce zegt ja. Zij wil penningmeester worden als de leden dat ook willen. Er komt dan een plek vrij voor een ander bestuurslid. Łucja van het buurthuis heeft belangstelling. Zij kwam al drie keer meekijken.",
          ),
          action("Een avond met Łucja, Joyce en PEP over besturen", "functie:voorzitter", 45, 43),
          decision("Het bestuur draagt Joyce voor als penningmeester en Łucja als bestuurslid.", {
            conflicted: ["joyce"],
          }),
          action("De voordracht aan de leden schrijven", "functie:secretaris", 40, 38),
        ],
      },
      {
        title: "Verkeer",
        minutes: 15,
        by: "henk",
        told: [
          note(
            "Henk vertelt over de middag met Fatma. De ouders waren eerst boos. Na de uitleg vonden de meesten de verhoogde oversteek een goed plan.",
          ),
          action("De brigadiers bedanken met een lunch", "henk", 50, 52),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note("Het oude klimtoestel is weg. Eén balk staat in de schuur van Ton. Sluiting om 21.58 uur."),
        ],
      },
    ],
  },
  {
    key: "openbaar-3",
    kind: "public",
    title: "Buurthuis en Schorslaan",
    on: {
      days: -268,
      weekday: 4,
    },
    start: "19:30",
    end: "21:30",
    closed: "21:45",
    place: LARGE,
    isPublic: true,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor", "saskia", "fatma", "wendy"],
    apologies: ["hoogland"],
    residents: 64,
    adopted: { in: "openbaar-4" },
    points: [
      {
        title: "Opening",
        minutes: 5,
        told: [
          note(
            "Zoveel mensen waren er nog nooit. De deur naar de gang blijft open, zodat iedereen kan meeluisteren.",
          ),
        ],
      },
      {
        title: "Verslag van de vorige openbare vergadering",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Het verslag is goed.")],
      },
      {
        title: "De toekomst van het buurthuis",
        minutes: 50,
        by: "marijke",
        told: [
          note(
            "Marijke vertelt rustig wat er aan de hand is. De huur gaat misschien van 6.200 naar 14.800 euro. Daarna mogen mensen zeggen wat het buurthuis voor hen is. Een man vertelt dat hij na het overlijden van zijn vrouw hier weer leerde praten. Een moeder leerde hier Nederlands. De zaal is er stil van.\n\nEr zijn ook kritische vragen. Waarom is het buurthuis op zaterdag dicht? Kan de zaal niet vaker worden verhuurd? Ton zegt dat er te weinig beheerders zijn. Vijf mensen geven zich meteen op.\n\nSaskia zegt dat zij de verhalen meeneemt. Zij belooft geen bedrag. Dat kan zij ook niet.",
          ),
          decision("De bewoners vragen de gemeente om een huur die de wijk kan betalen.", {
            vote: votes(62, 0, 2),
          }),
          action("De vijf nieuwe beheerders inwerken", "ton", 45, 43),
          action("De verhalen van de avond opschrijven, zonder namen", "greet", 21, 20),
          action("Een proef doen met zaterdag open", "lucja", 90, 88),
        ],
      },
      {
        title: "De verhoogde oversteek",
        minutes: 30,
        by: "henk",
        told: [
          note(
            "Fatma laat de tekening zien. De weg wordt smaller en gaat tien centimeter omhoog. Er verdwijnen drie parkeerplaatsen. Een winkelier vindt dat te veel. Fatma kijkt of er één terug kan komen in de zijstraat. De tijdelijke borden staan er. Volgens de brigadiers helpt het een beetje.",
          ),
          decision(
            "De bewoners vinden twee parkeerplaatsen minder goed, als de derde terugkomt in de zijstraat.",
            { vote: votes(41, 9, 14) },
          ),
          action("De tekening ophangen in het buurthuis en bij de bakker", "henk", 10, 8),
          action("Kijken of er een parkeerplaats terug kan in de Lindebloesemstraat", "fatma", 45, 58),
          question("Wordt de Schorslaan tijdens het werk afgesloten voor fietsers?", "fatma", {
            answer: {
              reply: "no",
              words: "Nee, omdat er aan de kant van de school een strook vrij blijft.",
              on: 20,
            },
          }),
        ],
      },
      {
        title: "Rondvraag",
        minutes: 20,
        told: [
          note(
            "Een bewoner bedankt de containerouders. Iemand vraagt om een lezing over de geschiedenis van de wijk.",
          ),
          action("Een spreker zoeken over de geschiedenis van het Lindekwartier", "ineke", 80, 95),
        ],
      },
    ],
  },
  {
    key: "bestuur-8",
    kind: "board",
    on: { board: 4 },
    start: "20:00",
    end: "22:00",
    closed: "22:00",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "sevgi", "cor", "lucja"],
    absent: ["henk"],
    adopted: { in: "bestuur-9" },
    points: [
      {
        title: "Opening en mededelingen",
        minutes: 10,
        told: [
          note("Łucja kijkt mee als gast. Henk is er niet. Later blijkt dat zijn trein stilstond."),
          decision("Łucja kijkt mee met het bestuur tot de ledenvergadering."),
        ],
      },
      {
        title: "Verslag vorige keer",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Het verslag is goed.")],
      },
      {
        title: "Gesprek met Stadsontwikkeling over de huur",
        minutes: 25,
        by: "wim",
        told: [
          note(
            "Wim en Marijke spraken met Esther. Zij begrijpt het probleem. Het beleid is voor de hele stad gelijk, zegt zij. Korting kan alleen als de directeur erom vraagt. Zij wil wel kijken naar stappen over vijf jaar. Het vel van Łucja maakte indruk.",
          ),
          action("Het vel en de verhalen naar de stadsdeeldirecteur sturen", "marijke", 10, 8),
          question("Kan de huur in stappen over vijf jaar omhoog?", "esther", {
            askedAgain: [50, 95],
            answer: {
              reply: "partly",
              words: "Stappen zijn mogelijk. Hoe hoog, dat staat in het voorstel.",
              on: 150,
            },
          }),
        ],
      },
      {
        title: "Voorbereiding ledenvergadering",
        minutes: 25,
        by: "rashid",
        told: [
          note(
            "De vergadering begint om 19.30 uur, zoals vorig jaar gevraagd. De jaarcijfers zijn klaar. De leden stemmen over Joyce en Łucja. Wim wil geen grote toespraak. Het bestuur regelt stiekem toch iets.",
          ),
          decision("De leden stemmen schriftelijk over personen."),
          action("Stembriefjes maken", "rashid", 20, 19),
          action("Afscheid van Wim regelen", "sevgi", 25, 25),
          action("Kascommissie laten kijken naar de boeken", "joyce", 14, 14),
        ],
      },
      {
        title: "Afval",
        minutes: 15,
        by: "cor",
        told: [
          note(
            "De container op het Kruidenhof staat er. De telling is nu 12 keer in vier weken. De proef met legen op maandag eindigt binnenkort. Cor vraagt om hem vast te maken.",
          ),
          action("De bewoners van het Kruidenhof bedanken met een kaart", "cor", 20, 22),
          action("Stadsbeheer vragen om het legen op maandag vast te maken", "cor", 20, 20),
          decision("De containerouders gaan een jaar door."),
        ],
      },
      {
        title: "Speeltuin",
        minutes: 15,
        by: "sevgi",
        outcome: "deferred",
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [note("De speeltuin gaat door naar de volgende keer. Sluiting om 22.00 uur.")],
      },
    ],
  },
  {
    key: "alv-2",
    kind: "members",
    on: {
      days: -206,
      weekday: 4,
    },
    start: "19:30",
    end: "21:00",
    closed: "21:10",
    place: LARGE,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor", "lucja", "dewi", "bas"],
    residents: 29,
    adopted: { in: "bestuur-9" },
    points: [
      {
        title: "Opening",
        minutes: 5,
        told: [
          note(
            "Er zijn 38 leden, het bestuur meegeteld. Vijf leden gaven een volmacht. Beginnen om 19.30 uur bevalt goed.",
          ),
        ],
      },
      {
        title: "Verslag van de vorige ledenvergadering",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Het verslag is goed.")],
      },
      {
        title: "Jaarverslag en jaarrekening",
        minutes: 25,
        by: "wim",
        told: [
          note(
            "De inkomsten waren hoog door het geld voor de speeltuin. Zonder dat geld is er 240 euro over. De kascommissie is tevreden en noemt de boeken voorbeeldig. Een lid vraagt hoe lang de reserve meegaat als de huur stijgt. Wim antwoordt eerlijk: ruim een jaar.",
          ),
          decision("De contributie gaat naar 14 euro per jaar.", { vote: votes(34, 5, 4, 5) }),
          decision("De leden keuren het jaarverslag goed.", { vote: votes(42, 0, 1, 5) }),
          decision("De leden keuren de jaarrekening goed en geven het bestuur decharge.", {
            vote: votes(41, 0, 1, 5),
            conflicted: ["wim"],
          }),
        ],
      },
      {
        title: "Een nieuwe penningmeester",
        minutes: 20,
        told: [
          note(
            "Joyce vertelt waarom zij het wil doen. Zij liep een half jaar mee. De leden stemmen op briefjes. Daarna is er bloemen, taart en een lied voor Wim. Hij was acht jaar penningmeester. De stadsdeelmedewerker heeft van tevoren met het bestuur over de opvolging gepraat.",
          ),
          decision("Joyce Ramdin is benoemd als penningmeester voor drie jaar.", {
            vote: votes(40, 1, 1, 5),
            conflicted: ["joyce"],
          }),
          decision("Łucja Wrona is benoemd als bestuurslid voor drie jaar.", { vote: votes(41, 0, 2, 5) }),
          action("De wissel doorgeven aan de Kamer van Koophandel", "rashid", 8, 5),
          action("De machtiging bij de bank overzetten", "joyce", 30, 46),
          action("De boeken en mappen overdragen", "wim", 30, 28),
        ],
      },
      {
        title: "Wat doen wij het komende jaar?",
        minutes: 25,
        told: [
          note(
            "De leden kiezen uit zes onderwerpen met stickers. Bovenaan staat het buurthuis, dan de speeltuin, dan de oversteek. Groen komt op vier. Een jong lid vraagt om iets voor tieners. Jorien van het welzijnswerk wil meedenken.",
          ),
          decision("Het werkplan heeft drie onderwerpen: buurthuis, speeltuin en oversteek."),
          action("Met Jorien een avond voor tieners bedenken", "younes", 90, 101),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note("Een lid bedankt het bestuur voor de duidelijke verslagen. De voorzitter sluit om 21.10 uur."),
        ],
      },
    ],
  },
];
