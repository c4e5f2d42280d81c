/** The first half-year: an old climbing frame, rubbish beside the containers, a crossing, and a lease that ends. */

import { action, type Chapter, decision, note, question, votes } from "../story.ts";

const SMALL = "Buurthuis De Linde, kleine zaal";
const LARGE = "Buurthuis De Linde, grote zaal";

export const CHAPTERS_1: readonly Chapter[] = [
  {
    key: "openbaar-1",
    kind: "public",
    title: "Wat kan beter in de wijk?",
    on: {
      days: -700,
      weekday: 4,
    },
    start: "19:30",
    end: "21:30",
    closed: "21:40",
    place: LARGE,
    isPublic: true,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor", "peter", "wendy"],
    apologies: ["jorien"],
    residents: 41,
    adopted: { in: "openbaar-2" },
    points: [
      {
        title: "Opening en welkom",
        minutes: 10,
        told: [
          note(
            "De voorzitter heet iedereen welkom. Het is vol: er moesten stoelen bij. Vooraf is gezegd dat er een verslag komt zonder namen van bewoners.",
          ),
        ],
      },
      {
        title: "Zwerfvuil op het Zilverlindeplein",
        minutes: 30,
        by: "cor",
        told: [
          note(
            "Cor toont foto's van de twee containers op het plein. Vier weken lang lag er bijna elke dag afval naast. Hij telde 41 keer een zak, een matras of een stapel karton. Bewoners vertellen dat de containers op zondag vaak vol zijn. Wie dan met een zak aankomt, zet hem ernaast. Anderen zien busjes van buiten de wijk stoppen. Er is ook begrip: in de flats aan de Lindebloesemstraat is geen plek om afval te bewaren.\n\nVeel mensen willen een derde container. Een bewoner waarschuwt: meer containers trekken ook meer afval aan. De stadsdeelmedewerker zegt dat het stadsdeel nu twee keer per week leegt.",
          ),
          decision(
            "De wijkvereniging vraagt de gemeente om een derde container op of bij het Zilverlindeplein.",
          ),
          action("Foto's en tellingen van het afval op een rij zetten voor de gemeente", "cor", 14, 12),
          action("Het verslag van deze avond in de wijkkrant zetten", "greet", 30, 29),
          question("Kan er een derde container komen op het Zilverlindeplein?", "peter", {
            askedAgain: [45],
            answer: {
              reply: "no",
              words:
                "Nee, omdat er onder het plein een gasleiding ligt. Het stadsdeel zoekt een andere plek dichtbij.",
              on: 68,
            },
          }),
        ],
      },
      {
        title: "Oversteken op de Schorslaan",
        minutes: 30,
        by: "henk",
        told: [
          note(
            "Ouders van basisschool De Bongerd maken zich zorgen. Auto's rijden hard tussen de rotonde en de school. Vorige maand moest een kind op de fiets wegspringen. De wijkagent kent de plek. Zij meldt dat er geen ongelukken met letsel zijn geteld, maar wel veel klachten.",
          ),
          decision("De wijkvereniging vraagt de gemeente om de snelheid op de Schorslaan te meten."),
          action("Samen met ouders een week lang tellen hoeveel kinderen oversteken", "henk", 28, 30),
          question("Hoe hard wordt er echt gereden op de Schorslaan? Kan de gemeente dat meten?", "peter", {
            answer: {
              reply: "yes",
              words: "Ja. De meting staat gepland. De uitkomst komt in het overleg met het stadsdeel.",
              on: 33,
            },
          }),
        ],
      },
      {
        title: "De speeltuin aan het Nestkastpad",
        minutes: 20,
        by: "sevgi",
        told: [
          note(
            "Het houten klimtoestel is afgekeurd en staat achter een hek. Kinderen klimmen over het hek. Ouders vragen of er iets nieuws komt. Sevgi wil de kinderen zelf laten tekenen wat zij willen.",
          ),
          action("Het hek rond het klimtoestel laten repareren", "@Stadsdeel West", 10, 9),
          action("Bij het stadsdeel navragen wie de speeltuin beheert en wat er kan", "sevgi", 21, 19),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note(
            "Een bewoner vraagt om meer licht op het Kruidenhof. Een ander bedankt de buurttuin voor de bloemen. De voorzitter sluit om 21.40 uur. Er is koffie na.",
          ),
          action("Kapotte lantaarns op het Kruidenhof melden", "rashid", 7, 3),
        ],
      },
    ],
  },
  {
    key: "bestuur-1",
    kind: "board",
    on: { board: 11 },
    start: "20:00",
    end: "22:00",
    closed: "22:05",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor"],
    adopted: { in: "bestuur-2" },
    points: [
      {
        title: "Opening en vaststellen agenda",
        minutes: 5,
        told: [note("Alle zeven bestuursleden zijn er. De agenda blijft zoals hij is.")],
      },
      {
        title: "Mededelingen en ingekomen stukken",
        minutes: 10,
        kind: "letters",
        told: [
          note(
            "De gemeente schrijft dat de huur van het buurthuis over twee jaar afloopt. Er komt een nieuw voorstel. De toon van de brief is vriendelijk, maar er staat geen bedrag in.",
          ),
          action("De huidige huurovereenkomst opzoeken en kopiëren voor het bestuur", "wim", 14, 10),
        ],
      },
      {
        title: "Terugblik op de openbare vergadering",
        minutes: 20,
        told: [
          note(
            "Het bestuur is blij met de opkomst. Drie onderwerpen springen eruit: afval, de Schorslaan en de speeltuin. Afgesproken is om niet alles tegelijk te willen. Elk onderwerp krijgt één trekker uit het bestuur. Die houdt het bij en meldt zich elke vergadering.",
          ),
          decision(
            "Cor trekt afval, Henk trekt verkeer, Sevgi trekt de speeltuin en Wim trekt de huur van het buurthuis.",
          ),
          action("In de wijkkrant schrijven wie waarvoor te bellen is", "greet", 30, 27),
        ],
      },
      {
        title: "Geld",
        minutes: 20,
        by: "wim",
        told: [
          note(
            "Er staat 7.310 euro op de rekening. De contributie is bijna binnen: elf leden moeten nog betalen. Wim wil geen aanmaningen sturen. Hij belt de leden liever op.",
          ),
          decision("De contributie blijft 12 euro per jaar.", { vote: votes(7, 0) }),
          action("De elf leden bellen die nog niet betaalden", "wim", 30, 41),
        ],
      },
      {
        title: "Speeltuin: hoe pakken wij het aan?",
        minutes: 25,
        by: "sevgi",
        told: [
          note(
            "Het stadsdeel beheert de speeltuin. Een nieuw toestel staat niet in hun plan voor dit jaar. Met een eigen plan en eigen geld kan het wel. Sevgi stelt voor te beginnen bij de kinderen. Joyce vindt dat er eerst een bedrag moet zijn. Henk waarschuwt voor te hoge verwachtingen.\n\nNa een lang gesprek kiest het bestuur voor allebei: eerst een tekenmiddag, en tegelijk drie offertes.",
          ),
          decision("Het bestuur maakt een plan voor een nieuw klimtoestel en zoekt daar geld bij.", {
            vote: votes(5, 1, 1),
          }),
          action("Een tekenmiddag op school regelen", "sevgi", 42, 40),
          action("Papier, stiften en limonade kopen voor de tekenmiddag", "ineke", 38, 36),
          action("Drie bedrijven vragen om een offerte", "joyce", 45, 58),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note("Ton vraagt om een tweede sleutel voor het buurthuis. De voorzitter sluit om 22.05 uur."),
          action("Een tweede sleutel van het buurthuis laten maken voor Ton", "henk", 14, 9),
        ],
      },
    ],
  },
  {
    key: "stadsdeel-1",
    kind: "district",
    on: {
      days: -632,
      weekday: 3,
    },
    start: "16:00",
    end: "17:15",
    closed: "17:20",
    place: "Stadsdeelkantoor West, kamer 2.04",
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "henk", "cor", "peter"],
    apologies: ["wim"],
    adopted: { in: "bestuur-2" },
    points: [
      {
        title: "Welkom en afspraken van vorige keer",
        minutes: 10,
        told: [
          note(
            "Peter Langeveld van het stadsdeel heeft de vragen van de bewonersavond op papier meegenomen. Dat werkt prettig. Marijke vraagt of dat voortaan altijd kan.",
          ),
          decision(
            "Van elk overleg met het stadsdeel maakt de wijkvereniging een actielijst. Het stadsdeel krijgt die binnen een week.",
          ),
        ],
      },
      {
        title: "Afval Zilverlindeplein",
        minutes: 25,
        by: "cor",
        told: [
          note(
            "Het stadsdeel bevestigt: een derde container op het plein kan niet. Er ligt een gasleiding. Bij de hoek met het Kruidenhof kan het misschien wel. Daar moeten dan twee parkeerplaatsen weg. Cor vraagt om eerst met de bewoners van die hoek te praten.",
          ),
          decision("Eerst horen wij de bewoners van het Kruidenhof. Daarna beslist het stadsdeel."),
          action(
            "De hoek van het Kruidenhof laten onderzoeken op kabels en leidingen",
            "@Stadsdeel West",
            60,
            74,
          ),
          action("Langs de deuren aan het Kruidenhof om te horen wat bewoners vinden", "cor", 40, 38),
          action("De actielijst van dit overleg naar het stadsdeel sturen", "functie:secretaris", 7, 5),
        ],
      },
      {
        title: "Snelheid op de Schorslaan",
        minutes: 25,
        by: "henk",
        told: [
          note(
            "De meting is klaar. Gemiddeld rijdt men 41 kilometer per uur, waar 30 mag. Eén op de tien auto's rijdt harder dan 50. Peter noemt dit zelf te hard. Het stadsdeel gaat er niet over: dat doet de verkeerskundige van Stadsbeheer.",
          ),
          action("De uitkomst van de snelheidsmeting op papier sturen", "@Stadsdeel West", 10, 16),
          question("Kan er een zebrapad komen bij de school?", "@Dienst Stadsbeheer", {
            askedAgain: [60, 140],
            answer: {
              reply: "no",
              words:
                "Nee, omdat er te weinig voetgangers per uur oversteken voor een zebrapad. Stadsbeheer onderzoekt wel een verhoogde oversteek.",
              on: 303,
            },
          }),
        ],
      },
      {
        title: "Volgend overleg",
        minutes: 5,
        told: [
          note(
            "Partijen zien elkaar over ongeveer een jaar weer, of eerder als het moet. Tussendoor belt Rashid met Peter.",
          ),
        ],
      },
    ],
  },
  {
    key: "bestuur-2",
    kind: "board",
    on: { board: 10 },
    start: "20:00",
    end: "22:00",
    closed: "21:55",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "sevgi", "cor"],
    apologies: ["henk"],
    adopted: {
      in: "bestuur-3",
      changes: "Punt 3: het bedrag van de goedkoopste offerte is 36.900 euro, niet 39.600 euro.",
    },
    points: [
      {
        title: "Opening en mededelingen",
        minutes: 10,
        told: [
          note("Henk is ziek en heeft zijn punten aan Rashid doorgegeven. Het bestuur stuurt hem een kaart."),
          action("Kaart en bloemen naar Henk brengen", "marijke", 3, 1),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 10,
        kind: "adoptMinutes",
        told: [
          note("Het verslag van de bestuursvergadering en dat van het overleg met het stadsdeel zijn goed."),
        ],
      },
      {
        title: "Speeltuin: de tekenmiddag en de offertes",
        minutes: 30,
        by: "sevgi",
        told: [
          note(
            "Op de tekenmiddag kwamen 34 kinderen. Bovenaan staan: hoog klimmen, een glijbaan en een plek om te zitten. Opvallend veel kinderen tekenden een boomhut. Sevgi heeft de tekeningen opgehangen in het buurthuis.\n\nDrie bedrijven stuurden een offerte. De bedragen lopen van 36.900 tot 52.000 euro, met rubberen ondergrond. Wim vindt het veel geld voor één toestel. Joyce rekent voor wat er te halen is: de gemeente, een fonds, sponsors en een actie van de wijk zelf.",
          ),
          decision("Het bestuur tekent pas voor het toestel als alle vier de bronnen van geld vastliggen."),
          decision("Het bestuur kiest voor het ontwerp met de boomhut en houdt 38.500 euro aan als grens.", {
            vote: votes(5, 1),
          }),
          action("Een begroting maken met de vier bronnen van geld", "joyce", 21, 20),
          action("Aanvraag schrijven voor het Buurtfonds West", "joyce", 56, 52),
          action(
            "Een afspraak maken met de stadsdeeldirecteur over de bijdrage van de gemeente",
            "functie:secretaris",
            30,
            22,
          ),
        ],
      },
      {
        title: "Afval: de ronde langs de deuren",
        minutes: 20,
        by: "cor",
        told: [
          note(
            "Cor sprak 26 huishoudens aan het Kruidenhof. Zeventien vinden een container op de hoek goed. Zes zijn tegen, vooral om de parkeerplaatsen. Drie twijfelen. De bewoners die tegen zijn willen graag weten wanneer er wordt geleegd. Dat begrijpt het bestuur.",
          ),
          decision(
            "De wijkvereniging steunt een container op de hoek van het Kruidenhof, mits die drie keer per week wordt geleegd.",
          ),
          action("De uitkomst van de ronde in alle brievenbussen van het Kruidenhof doen", "cor", 14, 15),
        ],
      },
      {
        title: "Voorbereiding ledenvergadering",
        minutes: 20,
        by: "wim",
        told: [
          note(
            "Wim vertelt dat hij volgend jaar acht jaar penningmeester is. Hij wil dan stoppen. Hij zegt het nu al, zodat er tijd is om iemand te zoeken. Het bestuur is daar stil van en bedankt hem voor zijn eerlijkheid.",
          ),
          action("De jaarcijfers klaarmaken voor de kascommissie", "wim", 14, 12),
          action("Een zaal met ringleiding regelen voor wie slecht hoort", "ton", 20, 18),
          action("Leden uitnodigen voor de ledenvergadering", "rashid", 10, 8),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [note("Er is geen rondvraag. De voorzitter sluit om 21.55 uur.")],
      },
    ],
  },
  {
    key: "alv-1",
    kind: "members",
    on: {
      days: -571,
      weekday: 4,
    },
    start: "20:00",
    end: "21:30",
    closed: "21:35",
    place: LARGE,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor", "dewi"],
    apologies: ["greet"],
    residents: 23,
    adopted: { in: "alv-2" },
    points: [
      {
        title: "Opening",
        minutes: 5,
        told: [
          note(
            "Er zijn 31 leden, het bestuur meegeteld. Acht leden hebben een volmacht gegeven. Het aantal is genoeg om te besluiten.",
          ),
        ],
      },
      {
        title: "Jaarverslag",
        minutes: 15,
        by: "rashid",
        told: [
          note(
            "Rashid loopt het jaar langs: twee openbare vergaderingen, zes nummers van de wijkkrant, een burendag en honderd meter nieuwe geveltuin. Een lid mist de ouderenmiddag in het verslag. Dat wordt toegevoegd.",
          ),
          decision("De leden keuren het jaarverslag goed, met de ouderenmiddag erin.", {
            vote: votes(38, 0, 1, 8),
          }),
          action("De ouderenmiddag in het jaarverslag zetten", "rashid", 7, 5),
        ],
      },
      {
        title: "Jaarrekening en kascommissie",
        minutes: 20,
        by: "wim",
        told: [
          note(
            "De inkomsten waren 11.240 euro en de uitgaven 10.865 euro. De kascommissie heeft de boeken gezien. Alles klopt. Eén bon van 18 euro ontbreekt en is uit eigen zak betaald. De zaal lacht, en Wim krijgt applaus.",
          ),
          decision("De leden keuren de jaarrekening goed en geven het bestuur decharge.", {
            vote: votes(36, 0, 2, 8),
            conflicted: ["wim"],
          }),
          action("De jaarrekening naar het stadsdeel sturen voor de subsidie", "wim", 30, 26),
          decision("Dewi blijft in de kascommissie. Een tweede lid komt erbij voor twee jaar."),
        ],
      },
      {
        title: "Begroting en de speeltuin",
        minutes: 25,
        by: "joyce",
        told: [
          note(
            "Joyce legt uit waarom het bestuur geld wil vrijmaken voor de speeltuin. De vereniging legt zelf 4.500 euro in. De helft komt uit de reserve, de helft uit acties. Een lid vraagt wat er gebeurt als de gemeente niet meedoet. Joyce zegt dat er dan geen toestel komt, en dat het geld dan blijft staan.",
          ),
          decision("De vereniging reserveert 2.250 euro voor de speeltuin.", { vote: votes(33, 4, 2, 8) }),
          action("Een sponsorloop opzetten voor de speeltuin", "younes", 120, 131),
        ],
      },
      {
        title: "Bestuur en opvolging",
        minutes: 15,
        told: [
          note(
            "Wim stopt over een jaar als penningmeester. Marijke vraagt de leden om mee te zoeken. Bas van PEP wil helpen met een goede tekst. Henk wordt voor drie jaar herbenoemd.",
          ),
          decision("Henk is herbenoemd als bestuurslid voor drie jaar.", {
            vote: votes(35, 0, 3, 8),
            conflicted: ["henk"],
          }),
          action("Een oproep maken voor een nieuwe penningmeester", "functie:voorzitter", 90, 84),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note(
            "Een lid vraagt of de vergadering volgend jaar vroeger kan beginnen. Voor ouderen is 20.00 uur laat. De voorzitter sluit om 21.35 uur.",
          ),
          action("Onderzoeken of de ledenvergadering voortaan om 19.30 uur kan", "rashid", 60, 63),
        ],
      },
    ],
  },
  {
    key: "bestuur-3",
    kind: "board",
    on: { board: 9 },
    start: "20:00",
    end: "22:00",
    closed: "22:10",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "wim", "joyce", "henk", "sevgi", "cor"],
    adopted: { in: "bestuur-4" },
    points: [
      {
        title: "Opening en ingekomen stukken",
        minutes: 10,
        kind: "letters",
        told: [
          note(
            "Het Buurtfonds West heeft onze aanvraag ontvangen. Zij beslissen binnen drie maanden. Henk is weer beter en bedankt voor de bloemen.",
          ),
        ],
      },
      {
        title: "Verslag vorige keer",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Joyce ziet een verkeerd bedrag bij de offertes. Dat is aangepast.")],
      },
      {
        title: "Voorbereiding gesprek met de stadsdeeldirecteur",
        minutes: 30,
        told: [
          note(
            "Het gesprek duurt een uur. Het bestuur kiest drie onderwerpen: geld voor de speeltuin, de huur van het buurthuis en snellere antwoorden. De stadsdeelmedewerker wordt ook uitgenodigd. Zo hoort iedereen hetzelfde.\n\nMarijke vraagt om rustig te blijven, ook als het antwoord tegenvalt. Cor wil één vel papier meenemen met op elke regel een vraag. Dat lijkt iedereen goed.",
          ),
          decision(
            "Bij elk gesprek met de stadsdeeldirecteur nodigt het bestuur ook de stadsdeelmedewerker uit.",
          ),
          action("Eén vel maken met de drie onderwerpen en vragen", "cor", 10, 9),
          action("De vragen een week van tevoren naar het stadsdeel sturen", "rashid", 20, 19),
        ],
      },
      {
        title: "Huur buurthuis",
        minutes: 25,
        by: "wim",
        told: [
          note(
            "Wim heeft de overeenkomst gevonden. De huur is nu 6.200 euro per jaar. De gemeente doet het onderhoud aan de buitenkant, wij de binnenkant. Het contract loopt over ruim anderhalf jaar af. Er staat niet in wat er daarna gebeurt. Joyce maakt zich zorgen: andere buurthuizen gingen naar het dubbele.",
          ),
          action("Vragen bij twee andere wijken wat zij aan huur betalen", "wim", 45, 50),
          question("Wat wordt de nieuwe huur van het buurthuis?", "@Dienst Stadsontwikkeling", {
            askedAgain: [70, 150, 230],
            answer: {
              reply: "partly",
              words:
                "Het uitgangspunt is kostendekkende huur: 14.800 euro per jaar. Een voorstel met stappen volgt.",
              on: 300,
            },
          }),
        ],
      },
      {
        title: "Verkeer",
        minutes: 15,
        by: "henk",
        told: [
          note(
            "De telling met ouders is klaar. Tussen acht en half negen steken 112 kinderen over. Henk stuurt de lijst naar Stadsbeheer. Er is nog geen antwoord op de vraag over het zebrapad.",
          ),
          action("De telling van overstekende kinderen naar Stadsbeheer sturen", "henk", 5, 4),
          action("Ouders vragen om verkeersbrigadier te worden", "henk", 40, 47),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note(
            "Sevgi vraagt om de speeltuin vaker te noemen in de wijkkrant. Greet maakt er een vaste hoek van. Sluiting om 22.10 uur.",
          ),
          decision("In elk nummer van de wijkkrant staat hoe ver de speeltuin is."),
          action("Vaste hoek over de speeltuin in de wijkkrant", "greet", 30, 25),
        ],
      },
    ],
  },
];
