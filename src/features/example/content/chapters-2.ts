/** The second half-year: money for the playground, a table of residents about rubbish, and the first sounds about the rent. */

import { action, type Chapter, decision, note, question, votes } from "../story.ts";

const SMALL = "Buurthuis De Linde, kleine zaal";
const LARGE = "Buurthuis De Linde, grote zaal";

export const CHAPTERS_2: readonly Chapter[] = [
  {
    key: "directeur-1",
    kind: "director",
    on: {
      days: -511,
      weekday: 1,
    },
    start: "15:00",
    end: "16:00",
    closed: "16:10",
    place: "Stadsdeelkantoor West, kamer 3.01",
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "joyce", "wim", "hoogland", "peter"],
    adopted: { in: "bestuur-4" },
    points: [
      {
        title: "Kennismaking",
        minutes: 10,
        told: [
          note(
            "De directeur is een jaar in dienst. Hij was nog niet eerder in het Lindekwartier. Marijke nodigt hem uit voor een wandeling door de wijk.",
          ),
          action("Een wandeling door de wijk plannen met de directeur", "marijke", 60, 71),
        ],
      },
      {
        title: "Bijdrage aan de speeltuin",
        minutes: 20,
        by: "joyce",
        told: [
          note(
            "Joyce laat het plan en de begroting zien. De directeur is onder de indruk van de tekeningen. Het stadsdeel heeft een potje voor plannen van bewoners. Daaruit kan 25.000 euro komen. De voorwaarde is dat de rest binnen een jaar gedekt is. Het stadsdeel neemt daarna het onderhoud op zich. Joyce vraagt om dat op papier te zetten.",
          ),
          decision("Het stadsdeel onderhoudt het nieuwe toestel zodra het er staat."),
          action("De toezegging van 25.000 euro in een brief bevestigen", "@Stadsdeel West", 14, 22),
          action("De actielijst van dit gesprek delen met het stadsdeel", "functie:secretaris", 7, 4),
        ],
      },
      {
        title: "Huur van het buurthuis",
        minutes: 20,
        by: "wim",
        told: [
          note(
            "De directeur gaat niet zelf over de huur. Hij wil wel helpen. Hij zegt dat het buurthuis moet blijven. Hij vraagt Stadsontwikkeling om op tijd met een voorstel te komen, zodat het bestuur niet voor een verrassing staat.",
          ),
          question("Wie bij de gemeente beslist over de huur van het buurthuis?", "hoogland", {
            answer: {
              reply: "yes",
              words: "Dat is de beheerder vastgoed bij Stadsontwikkeling. Zij stelt zich zelf voor.",
              on: 26,
            },
          }),
        ],
      },
      {
        title: "Antwoord op vragen",
        minutes: 10,
        told: [
          note(
            "Rashid laat zien dat vragen gemiddeld elf weken openstaan. De directeur vindt dat te lang. Hij stelt voor om binnen drie weken te antwoorden, ook als het antwoord nee is of nog even duurt.",
          ),
          decision("De wijkvereniging en het stadsdeel bespreken elk halfjaar welke vragen nog openstaan."),
        ],
      },
    ],
  },
  {
    key: "bestuur-4",
    kind: "board",
    on: { board: 8 },
    start: "20:00",
    end: "22:00",
    closed: "21:50",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "cor"],
    apologies: ["sevgi"],
    adopted: { in: "bestuur-5" },
    points: [
      {
        title: "Opening en mededelingen",
        minutes: 10,
        told: [
          note(
            "Het gesprek met de directeur gaf een goed gevoel. De brief met de toezegging is binnen. Het bestuur deelt gebak van bakkerij Van Rooswinkel.",
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
        title: "Speeltuin: waar staan wij?",
        minutes: 25,
        by: "joyce",
        told: [
          note(
            "Het Buurtfonds West geeft 9.000 euro. Samen met de gemeente is er 34.000 euro. De vereniging legt 2.250 euro in. Dan ontbreekt nog 2.250 euro. De sponsorloop moet dat opbrengen. Bakkerij Van Rooswinkel wil voor elk rondje een krentenbol geven.",
          ),
          decision("Sponsors krijgen een bedankje op het prikbord. Er komt geen reclame op de hesjes."),
          decision("Het bestuur neemt het aanbod van het Buurtfonds aan."),
          action("Het Buurtfonds bedanken en het formulier terugsturen", "joyce", 10, 6),
          action("Vergunning vragen voor de sponsorloop rond het Zilverlindeplein", "rashid", 25, 24),
        ],
      },
      {
        title: "Voorbereiding openbare vergadering",
        minutes: 20,
        told: [
          note(
            "De avond gaat over de speeltuin. Het ontwerp hangt aan de muur en kinderen mogen het zelf uitleggen. Henk wil ook vijf minuten over de Schorslaan. Dat mag, mits het vijf minuten blijven.",
          ),
          action("Het ontwerp groot laten afdrukken", "cor", 20, 18),
          action("Affiches ophangen in alle portieken", "ineke", 20, 21),
          action("Zaal klaarzetten en koffie regelen", "ton", 30, 30),
        ],
      },
      {
        title: "Opvolging van de penningmeester",
        minutes: 20,
        told: [
          note(
            "Op de oproep kwam één reactie, en die trok zich weer terug. Joyce denkt erover na. Zij wil eerst een half jaar meelopen, voor zij ja zegt. Wim vindt dat een prima plan. Hij laat haar zien hoe hij de boeken bijhoudt.",
          ),
          decision("Joyce loopt een half jaar mee met de penningmeester."),
          action("Joyce inzage geven in de bank en de boeken", "wim", 21, 17),
          action("Vier avonden plannen om samen de boeken te doen", "joyce", 30, 33),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [note("Cor meldt dat de buurttuin een nieuwe regenton heeft. Sluiting om 21.50 uur.")],
      },
    ],
  },
  {
    key: "openbaar-2",
    kind: "public",
    title: "Een nieuwe speeltuin",
    on: {
      days: -450,
      weekday: 4,
    },
    start: "19:30",
    end: "21:30",
    closed: "21:25",
    place: LARGE,
    isPublic: true,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor", "peter", "jorien"],
    apologies: ["wendy"],
    residents: 58,
    adopted: { in: "openbaar-3" },
    points: [
      {
        title: "Opening",
        minutes: 10,
        told: [note("Er zijn veel gezinnen. Voor de kinderen is er een hoek met kleurpotloden.")],
      },
      {
        title: "Verslag van de vorige openbare vergadering",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Niemand heeft opmerkingen. De voorzitter zegt bij elk punt wat er sindsdien gebeurde.")],
      },
      {
        title: "Het ontwerp van de speeltuin",
        minutes: 45,
        by: "sevgi",
        told: [
          note(
            "Drie kinderen van groep zes leggen het ontwerp uit. De boomhut staat op palen en heeft een glijbaan. Er komt een bank bij met een tafel. De ondergrond is zacht.\n\nEr zijn veel vragen. Is het ook geschikt voor een kind in een rolstoel? Sevgi zegt dat de tafel en één schommel dat zijn, de boomhut niet. Dat vinden meerdere bewoners jammer. Een bewoner die tegenover de speeltuin woont vraagt naar geluid in de avond. Peter zegt dat er een bord komt: open tot zonsondergang. Iemand stelt voor om schaduw te maken met bomen. Dat krijgt applaus.\n\nAan het eind vraagt de voorzitter om handen. Bijna iedereen steekt een groene kaart op.",
          ),
          decision("De speeltuin is open tot zonsondergang. Er komt een bord bij de ingang."),
          action("De tekeningen van de kinderen laten inlijsten", "cor", 40, 47),
          decision("De bewoners steunen het ontwerp met de boomhut.", { vote: votes(51, 2, 5) }),
          action(
            "Vragen of een tweede toestel geschikt kan zijn voor kinderen in een rolstoel",
            "sevgi",
            30,
            34,
          ),
          question("Kunnen er twee bomen bij de speeltuin komen voor schaduw?", "@Stadsdeel West", {
            askedAgain: [90],
            answer: {
              reply: "yes",
              words: "Ja, twee lindes. Zij gaan de grond in zodra het toestel staat.",
              on: 125,
            },
          }),
        ],
      },
      {
        title: "Schorslaan",
        minutes: 10,
        by: "henk",
        told: [
          note(
            "Henk vertelt over de meting en de telling. Er zijn zes verkeersbrigadiers. Stadsbeheer heeft nog niet geantwoord op de vraag over het zebrapad. Een bewoner stelt voor om kinderen een bord te laten schilderen. Dat gaat Henk doen.",
          ),
          action("Met de school borden schilderen: hier steken kinderen over", "henk", 60, 66),
        ],
      },
      {
        title: "Rondvraag",
        minutes: 20,
        told: [
          note(
            "Een bewoner vraagt wanneer de containers vaker leeg zijn. Cor kondigt een thematafel aan over afval. Een ander meldt een losse stoeptegel voor de apotheek.",
          ),
          action("De losse stoeptegel voor de apotheek melden", "rashid", 3, 1),
        ],
      },
    ],
  },
  {
    key: "bestuur-5",
    kind: "board",
    on: { board: 7 },
    start: "20:00",
    end: "22:00",
    closed: "22:00",
    place: SMALL,
    chair: "marijke",
    taker: "sevgi",
    present: ["marijke", "wim", "joyce", "henk", "sevgi", "cor"],
    apologies: ["rashid"],
    adopted: {
      in: "bestuur-6",
      changes:
        "Punt 4: de opbrengst is 2.815 euro. Na het tellen kwam er nog een envelop bij.\nPunt 5: de thematafel begint om 19.00 uur.",
    },
    points: [
      {
        title: "Opening en mededelingen",
        minutes: 10,
        told: [
          note(
            "Rashid is op reis. Sevgi maakt het verslag. Peter van het stadsdeel krijgt een andere baan. Zijn opvolger is nog niet bekend.",
          ),
          question("Wie wordt onze nieuwe stadsdeelmedewerker, en wanneer?", "hoogland", {
            answer: {
              reply: "yes",
              words: "Saskia Verhoeven. Zij begint volgende maand en belt zelf voor een afspraak.",
              on: 24,
            },
          }),
        ],
      },
      {
        title: "Verslag vorige keer",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Het verslag is goed.")],
      },
      {
        title: "Overdracht van het stadsdeel",
        minutes: 15,
        told: [
          note(
            "Het bestuur wil niet opnieuw beginnen. Marijke stelt voor om alle open vragen en toezeggingen op twee vellen te zetten. Die krijgt de nieuwe medewerker bij de kennismaking.",
          ),
          decision("Elke nieuwe ambtenaar krijgt van ons een vel met open vragen en toezeggingen."),
          action("Het vel met open vragen en toezeggingen maken", "rashid", 21, 23),
        ],
      },
      {
        title: "Sponsorloop",
        minutes: 20,
        by: "joyce",
        told: [
          note(
            "Er deden 87 kinderen mee. Zij liepen samen 1.140 rondjes. De opbrengst is 2.815 euro. Dat is meer dan nodig. Younes en zijn ploeg krijgen een groot compliment. Het geld voor de speeltuin is nu rond.",
          ),
          decision("Het bestuur geeft opdracht voor het klimtoestel, zodra het stadsdeel tekent."),
          decision("Wat overblijft van de sponsorloop gaat naar de bank en de tafel."),
          action("Bedankbrief aan de sponsors", "sevgi", 14, 13),
          action("Het stadsdeel vragen om de overeenkomst te tekenen", "functie:voorzitter", 14, 12),
        ],
      },
      {
        title: "Thematafel over afval",
        minutes: 25,
        by: "cor",
        told: [
          note(
            "Cor wil aan tafels praten in plaats van in rijen. Er zijn drie rondes met elk één vraag. Stadsbeheer komt ook. Bas van PEP begeleidt een tafel. Wim vraagt om vooraf te zeggen waar bewoners wel en niet over gaan. Anders vallen mensen tegen.",
          ),
          action("Drie vragen voor de thematafel schrijven", "cor", 14, 10),
          action("Stadsbeheer en PEP uitnodigen", "cor", 7, 7),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [note("Henk heeft twaalf nieuwe hesjes voor de brigadiers. Sluiting om 22.00 uur.")],
      },
    ],
  },
  {
    key: "thematafel-1",
    kind: "themeTable",
    title: "Samen van het afval af",
    on: {
      days: -390,
      weekday: 3,
    },
    start: "19:00",
    end: "21:15",
    closed: "21:20",
    place: LARGE,
    isPublic: true,
    chair: "cor",
    taker: "rashid",
    present: ["cor", "rashid", "marijke", "sevgi", "rob", "bas", "tilly"],
    apologies: ["hoogland"],
    residents: 27,
    adopted: { in: "bestuur-6" },
    points: [
      {
        title: "Uitleg: waar gaan wij over?",
        minutes: 15,
        told: [
          note(
            "Rob van Stadsbeheer legt uit wat vastligt en wat niet. Vast liggen de soort container en het aantal auto's. Open zijn de plek, de dagen van legen en alles wat de buurt zelf wil doen.",
          ),
        ],
      },
      {
        title: "Ronde 1: waar gaat het mis?",
        minutes: 35,
        round: 1,
        told: [
          note(
            "Aan alle tafels komt hetzelfde terug. Op zondag en maandag zijn de containers vol. Karton van pakketjes verstopt de klep. Nieuwe bewoners weten niet hoe grof afval werkt. Twee tafels noemen ook de verhuizingen aan het eind van de maand.",
          ),
        ],
      },
      {
        title: "Ronde 2: wat kunnen wij zelf?",
        minutes: 35,
        round: 2,
        told: [
          note(
            "Bewoners willen best iets doen, als het klein blijft. Vier mensen willen een container adopteren. Zij houden een sleutel voor de klep en een bezem. Iemand stelt een welkomstkaart voor in vijf talen. Een student biedt aan om die te tekenen. Een tafel wil een kartondag: één keer per maand samen karton wegbrengen.",
          ),
          decision("Er komen vier containerouders, twee per container, voor een proef van een half jaar."),
          action("Sleutels en bezems regelen voor de containerouders", "rob", 30, 28),
          action("Een lijst maken met de telefoonnummers van de containerouders", "tilly", 14, 12),
          action("Welkomstkaart over afval in vijf talen laten tekenen", "greet", 60, 75),
          action("De eerste kartondag organiseren", "ans", 45, 45),
        ],
      },
      {
        title: "Ronde 3: wat vragen wij de gemeente?",
        minutes: 35,
        round: 3,
        told: [
          note(
            "De wens is helder: legen op zondagavond of maandagochtend vroeg. Rob zegt dat dit een verschuiving is, geen extra ronde. Dat maakt het makkelijker. De container op het Kruidenhof is goedgekeurd. Er liggen geen kabels. De plaatsing duurt nog wel even.",
          ),
          question("Kan er op maandagochtend voor acht uur worden geleegd?", "rob", {
            answer: {
              reply: "yes",
              words: "Ja, vanaf volgende maand, als proef van een half jaar.",
              on: 30,
            },
          }),
          question("Wanneer komt de container op de hoek van het Kruidenhof?", "rob", {
            askedAgain: [60],
            answer: {
              reply: "yes",
              words: "De plaatsing is gepland na het werk aan de stoep.",
              on: 88,
            },
          }),
        ],
      },
      {
        title: "Afsluiting",
        minutes: 10,
        told: [
          note(
            "Elke tafel noemt één ding dat blijft hangen. Het meest genoemd: fijn dat er een nee met uitleg was. Sluiting om 21.20 uur.",
          ),
        ],
      },
    ],
  },
  {
    key: "bestuur-6",
    kind: "board",
    on: { board: 6 },
    start: "20:00",
    end: "22:00",
    closed: "22:15",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor", "saskia"],
    adopted: { in: "bestuur-7" },
    points: [
      {
        title: "Kennismaking met Saskia Verhoeven",
        minutes: 20,
        told: [
          note(
            "Saskia is onze nieuwe stadsdeelmedewerker. Zij kreeg vooraf het vel met open vragen. Zij heeft er twee al beantwoord. Zij vraagt of zij elke maand een half uur mag bellen. Daar is het bestuur blij mee.",
          ),
          decision("Rashid belt elke eerste maandag van de maand met het stadsdeel."),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 10,
        kind: "adoptMinutes",
        told: [
          note(
            "Bij de sponsorloop verandert het bedrag. Het verslag van de thematafel is goed zoals het is.",
          ),
        ],
      },
      {
        title: "Afval: de eerste weken",
        minutes: 20,
        by: "cor",
        told: [
          note(
            "De containerouders zijn begonnen. Vier weken achter elkaar telde Cor nog 19 keer afval ernaast. Dat was 41. De kartondag trok dertig mensen en werd gezellig. De welkomstkaart is nog niet af.",
          ),
          action("De containerouders uitnodigen voor koffie", "cor", 30, 33),
          action("De telling van het afval elke maand herhalen", "cor", 60, 55),
        ],
      },
      {
        title: "Speeltuin",
        minutes: 20,
        by: "sevgi",
        told: [
          note(
            "Het stadsdeel heeft getekend. De fabriek levert over ongeveer zes maanden. Dat is later dan gehoopt. Het oude toestel wordt wel snel weggehaald. De kinderen willen iets van het hout bewaren.",
          ),
          decision("Het hout van het oude toestel krijgt een nieuwe plek in de speeltuin."),
          action("Regelen dat een balk van het oude toestel bewaard blijft", "sevgi", 20, 18),
          action("In de wijkkrant uitleggen waarom het toestel later komt", "greet", 30, 26),
        ],
      },
      {
        title: "Huur buurthuis",
        minutes: 25,
        by: "wim",
        told: [
          note(
            "De andere wijken betalen 5.400 en 9.900 euro. De tweede kreeg een korting, omdat zij zelf het onderhoud doen. Esther van Stadsontwikkeling heeft zich voorgesteld. Zij noemt nog geen bedrag. Het bestuur wil niet wachten en maakt zelf een lijst van wie het buurthuis gebruikt. Zo kan de gemeente zien wat er verloren gaat.",
          ),
          action("Lijst maken van alle groepen in het buurthuis, met aantallen", "ton", 45, 49),
          action("Bij elke groep navragen wat zij kunnen bijdragen", "lucja", 75, 70),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note(
            "Joyce heeft drie avonden met Wim achter de boeken gezeten. Zij begint het leuk te vinden. Sluiting om 22.15 uur.",
          ),
        ],
      },
    ],
  },
];
