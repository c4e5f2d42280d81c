/** The fourth half-year: the playground opens, the rent gets a number, and what comes next. */

import { action, type Chapter, decision, inDays, note, question, votes } from "../story.ts";

const SMALL = "Buurthuis De Linde, kleine zaal";
const LARGE = "Buurthuis De Linde, grote zaal";

export const CHAPTERS_4: readonly Chapter[] = [
  {
    key: "bestuur-9",
    kind: "board",
    on: { board: 3 },
    start: "20:00",
    end: "22:00",
    closed: "21:52",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "joyce", "henk", "sevgi", "cor", "lucja"],
    adopted: {
      in: "bestuur-10",
      changes: "Punt 4: de aannemer noemde geen week, alleen een maand.",
    },
    points: [
      {
        title: "Opening",
        minutes: 5,
        told: [
          note(
            "Het is de eerste vergadering in de nieuwe samenstelling. Łucja krijgt de sleutel van de kast.",
          ),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 10,
        kind: "adoptMinutes",
        told: [
          note(
            "Het verslag van de bestuursvergadering is goed. De ledenvergadering wilde niet een jaar wachten op haar verslag. Zij heeft het bestuur gevraagd het vast te stellen.",
          ),
          decision("Het bestuur stelt het verslag van de ledenvergadering vast, op verzoek van de leden."),
        ],
      },
      {
        title: "Wie doet wat?",
        minutes: 20,
        told: [
          note(
            "Łucja neemt de huur van het buurthuis over van Wim. Joyce doet het geld. Wim blijft een jaar bereikbaar voor vragen. Verder blijft alles gelijk.",
          ),
          decision("Łucja trekt het onderwerp huur van het buurthuis."),
          action("Uitgaven boven 500 euro voortaan met twee handtekeningen", "joyce", 30, 21),
          action("De lijst met taken in de wijkkrant zetten", "greet", 30, 33),
        ],
      },
      {
        title: "Speeltuin: de plaatsing",
        minutes: 25,
        by: "sevgi",
        told: [
          note(
            "Het toestel is klaar bij de fabriek. De aannemer plaatst het over ongeveer drie maanden. Sevgi wil de opening samen met de school doen. De balk van het oude toestel wordt een bankje. Ton en twee tieners maken dat.",
          ),
          action("Subsidie afrekenen met het Buurtfonds West", "joyce", 100, 92),
          decision("De opening van de speeltuin is een feest voor de hele wijk, op een zaterdag."),
          action("Van de oude balk een bankje maken", "ton", 90, 97),
          action("Een werkgroep voor de opening vormen", "sevgi", 21, 17),
          question("Wanneer plaatst de aannemer het klimtoestel precies?", "saskia", {
            answer: {
              reply: "yes",
              words: "Over een week of zeven, als de grond droog genoeg is.",
              on: 52,
            },
          }),
        ],
      },
      {
        title: "Oversteek",
        minutes: 15,
        by: "henk",
        told: [
          note(
            "Het werk aan het riool is uitgesteld. Daarmee schuift de oversteek ook. Henk is boos. Marijke stelt voor om het rustig aan de directeur te vragen. De tijdelijke borden blijven staan.",
          ),
          action("De borden bij de school nakijken en twee nieuwe bestellen", "henk", 14, 15),
        ],
      },
      {
        title: "Een avond voor tieners",
        minutes: 10,
        by: "rashid",
        told: [
          note(
            "Younes en Jorien hebben een plan voor een vrijdagavond met koken en muziek. De kosten zijn 180 euro per keer. Het bestuur wil drie keer proberen.",
          ),
          decision("Het bestuur betaalt drie proefavonden voor tieners, samen 540 euro.", {
            vote: votes(7, 0),
          }),
          action("De drie proefavonden houden en vertellen hoe het ging", "younes", 100, 104),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 5,
        told: [note("Er is niets meer. Sluiting om 21.52 uur.")],
      },
    ],
  },
  {
    key: "stadsdeel-2",
    kind: "district",
    on: {
      days: -158,
      weekday: 3,
    },
    start: "16:00",
    end: "17:00",
    closed: "17:05",
    place: "Stadsdeelkantoor West, kamer 2.04",
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "sevgi", "cor", "saskia"],
    adopted: { in: "bestuur-10" },
    points: [
      {
        title: "Actielijst van vorige keer",
        minutes: 15,
        told: [
          note(
            "Van de veertien punten zijn er twaalf klaar. De twee andere gaan over het riool en over de huur. Die liggen bij andere diensten. Saskia belt erachteraan.",
          ),
        ],
      },
      {
        title: "Afval",
        minutes: 15,
        by: "cor",
        told: [
          note(
            "Het legen op maandag blijft. Dat is nu vast. Op het plein lag in de laatste vier weken nog 9 keer afval naast de container. Bij het Kruidenhof is het schoon. Saskia wil onze aanpak laten zien in een andere wijk.",
          ),
          decision("De containerouders vertellen hun verhaal in een andere wijk, als zij dat zelf willen."),
          action("Twee containerouders vragen om mee te gaan", "cor", 21, 20),
          action("Datum prikken met de andere wijk", "saskia", 30, 35),
        ],
      },
      {
        title: "Bomen en schaduw bij de speeltuin",
        minutes: 15,
        by: "sevgi",
        told: [
          note(
            "De twee lindes gaan de grond in na de plaatsing. De eerste twee zomers is water nodig. De buurttuin wil dat doen, als er een kraan komt.",
          ),
          action("Een waterkraan bij de speeltuin regelen", "@Stadsdeel West", 90, 150),
          question("Mag de buurttuin de kraan ook gebruiken voor de geveltuinen?", "saskia", {
            answer: {
              reply: "yes",
              words: "Ja, met een sleutel die bij de buurttuin hangt.",
              on: 40,
            },
          }),
        ],
      },
      {
        title: "Verkeer",
        minutes: 10,
        told: [
          note(
            "Saskia heeft geen nieuws over het riool. Zij zegt dat ook gewoon. Dat waardeert het bestuur.",
          ),
          action("Navragen wanneer de vergunning voor het riool er is", "saskia", 30, 42),
        ],
      },
    ],
  },
  {
    key: "directeur-2",
    kind: "director",
    on: {
      days: -136,
      weekday: 1,
    },
    start: "15:00",
    end: "16:00",
    closed: "16:05",
    place: "Buurthuis De Linde, kleine zaal",
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "lucja", "joyce", "hoogland", "saskia"],
    adopted: { in: "bestuur-10" },
    points: [
      {
        title: "Rondje door het buurthuis",
        minutes: 15,
        told: [
          note(
            "De directeur komt naar ons toe. Hij loopt binnen bij de naailes en de koffieochtend. Hij praat langer met de bezoekers dan gepland.",
          ),
        ],
      },
      {
        title: "De huur",
        minutes: 25,
        by: "lucja",
        told: [
          note(
            "Łucja legt het vel op tafel: 310 bezoekers per week, elf groepen, negen beheerders die niets kosten. De directeur zegt dat hij het belang ziet. Hij kan het beleid niet alleen veranderen. Hij belooft twee dingen. Hij vraagt Stadsontwikkeling om een voorstel met stappen. En hij zorgt dat dit voorstel er is ruim voor het contract afloopt.\n\nJoyce vraagt of de vereniging in de tussentijd kan blijven zitten. De directeur zegt ja: niemand wordt op straat gezet zolang er wordt gepraat.",
          ),
          action("De actielijst van dit gesprek delen met het stadsdeel", "functie:secretaris", 7, 3),
          action("Een voorstel met stappen naar de wijkvereniging sturen", "esther", 90, 112),
          action("De toezegging over blijven zitten op papier bevestigen", "hoogland", 30, 15),
          decision("De vereniging tekent niets over de huur zonder de leden of het bestuur te vragen."),
        ],
      },
      {
        title: "Oversteek Schorslaan",
        minutes: 10,
        told: [
          note(
            "De directeur weet van het uitstel. Hij zegt dat de oversteek los van het riool kan, als het nog een jaar duurt. Dat had nog niemand gezegd.",
          ),
          question("Kan de verhoogde oversteek er komen zonder te wachten op het riool?", "hoogland", {
            askedAgain: [60, 100],
            heldUntil: inDays(35),
          }),
        ],
      },
      {
        title: "Vragen en antwoorden",
        minutes: 10,
        told: [
          note(
            "Het gemiddelde is gezakt van elf naar vijf weken. De directeur noemt drie weken nog steeds het doel. In het thermometergesprek kijken wij er samen verder naar.",
          ),
          decision("Volgende keer beginnen wij met de vragen die langer dan drie weken openstaan."),
        ],
      },
    ],
  },
  {
    key: "bestuur-10",
    kind: "board",
    on: { board: 2 },
    start: "20:00",
    end: "22:00",
    closed: "22:08",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "joyce", "henk", "cor", "lucja"],
    apologies: ["sevgi"],
    adopted: { in: "bestuur-11" },
    points: [
      {
        title: "Opening en ingekomen stukken",
        minutes: 10,
        kind: "letters",
        told: [
          note(
            "De brief van de directeur is binnen: het buurthuis blijft open zolang er wordt gepraat. Łucja hangt hem ingelijst in de gang.",
          ),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 10,
        kind: "adoptMinutes",
        told: [note("Henk verbetert één zin over de aannemer. De andere twee verslagen zijn goed.")],
      },
      {
        title: "Opening van de speeltuin",
        minutes: 25,
        by: "sevgi",
        told: [
          note(
            "Sevgi is er niet, maar stuurde een plan. De opening is op een zaterdag van twee tot vijf. Kinderen knippen het lint door. Er is limonade, muziek en een speurtocht. Het budget is 650 euro. Henk zorgt voor brigadiers bij de oversteek. Cor wil dat er na afloop geen afval blijft liggen.",
          ),
          action("Drummers van de muziekschool vragen voor de optocht", "younes", 40, 31),
          decision("Het budget voor de opening is 650 euro.", { vote: votes(5, 0, 1) }),
          action("Draaiboek maken voor de opening", "sevgi", 40, 36),
          action("Vergunning aanvragen voor het feest", "rashid", 14, 13),
          action("Speurtocht maken langs tien bomen", "ans", 60, 62),
        ],
      },
      {
        title: "Geld",
        minutes: 15,
        by: "joyce",
        told: [
          note(
            "De bank heeft de machtiging omgezet. Er staat 8.120 euro op de rekening. Daarvan is 2.000 euro bedoeld voor de bank en de tafel bij de speeltuin. Joyce maakt elk kwartaal één vel met drie cijfers.",
          ),
          decision("Elk kwartaal komt er één vel met geld: wat was er, wat ging eruit, wat komt er nog.", {
            reviewOn: inDays(200),
          }),
          action("Het eerste kwartaalvel maken", "joyce", 45, 44),
        ],
      },
      {
        title: "Voorbereiding thermometergesprek",
        minutes: 20,
        told: [
          note(
            "Het thermometergesprek gaat over hoe wij samenwerken, niet over losse onderwerpen. Iedereen schrijft op wat goed gaat en wat beter kan. Opvallend: bijna iedereen noemt Saskia bij wat goed gaat. Bij wat beter kan staat: diensten die elkaar niet kennen.",
          ),
          action("De briefjes samenvatten op één vel", "rashid", 10, 8),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
        told: [
          note(
            "Henk vraagt om een extra bel op het buurthuis. De bel is op de eerste verdieping niet te horen. Sluiting om 22.08 uur.",
          ),
          action("Een hardere bel kopen en ophangen", "ton", 21, 30),
        ],
      },
    ],
  },
  {
    key: "thermometer-1",
    kind: "thermometer",
    on: {
      days: -95,
      weekday: 2,
    },
    start: "16:00",
    end: "17:30",
    closed: "17:25",
    place: "Stadsdeelkantoor West, kamer 3.01",
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "henk", "lucja", "hoogland", "saskia", "bas"],
    apologies: ["jorien"],
    adopted: { in: "bestuur-11" },
    points: [
      {
        title: "Wat gaat goed?",
        minutes: 25,
        told: [
          note(
            "Beide kanten noemen hetzelfde: er is een vast gezicht, er wordt gebeld en een nee komt met uitleg. Het stadsdeel vindt onze actielijst handig. Zij gebruiken hem zelf ook.",
          ),
          action("De afspraken van dit gesprek in het jaarverslag zetten", "functie:secretaris", inDays(60)),
        ],
      },
      {
        title: "Wat kan beter?",
        minutes: 35,
        told: [
          note(
            "Wij merken dat diensten elkaar niet kennen. Voor de oversteek spraken wij met drie mensen, en elk wist een stukje. De directeur herkent dat. Hij stelt voor dat het stadsdeel de vragen verdeelt en bij ons terugkomt met één antwoord.\n\nHet stadsdeel vraagt ook iets van ons. Soms krijgen zij dezelfde vraag van drie bestuursleden. Dat klopt, zegt Marijke. Vragen gaan voortaan via Rashid.",
          ),
          decision(
            "Vragen aan het stadsdeel gaan via de secretaris. Antwoorden komen via de stadsdeelmedewerker.",
          ),
          decision("Een vraag krijgt binnen drie weken antwoord, ook als dat is: het duurt nog even."),
          action("De afspraken op één vel zetten en delen", "rashid", 7, 5),
          action("Een overzicht maken van wie bij welke dienst over onze wijk gaat", "saskia", 45, 58),
        ],
      },
      {
        title: "Opvolging in het bestuur",
        minutes: 15,
        by: "bas",
        told: [
          note(
            "Bas vraagt hoe het met de zittingstermijnen staat. Marijke is vijf jaar voorzitter, Rashid vier jaar secretaris. Er is geen haast. Toch wil het bestuur nu al mensen leren kennen. Bas biedt een avond aan over meekijken in een bestuur.",
          ),
          action("Een avond plannen met PEP over meekijken in het bestuur", "functie:voorzitter", inDays(40)),
        ],
      },
      {
        title: "Afsluiting",
        minutes: 10,
        told: [
          note(
            "Iedereen geeft het gesprek een cijfer. Het gemiddelde is een 8. Over een half jaar spreken wij elkaar weer.",
          ),
        ],
      },
    ],
  },
  {
    key: "openbaar-4",
    kind: "public",
    title: "Buurthuis, speeltuin en oversteek",
    on: {
      days: -74,
      weekday: 4,
    },
    start: "19:30",
    end: "21:30",
    closed: "21:30",
    place: LARGE,
    isPublic: true,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "joyce", "henk", "sevgi", "cor", "lucja", "saskia", "wendy", "jorien"],
    apologies: ["fatma"],
    residents: 46,
    adopted: { in: "bestuur-11" },
    points: [
      {
        title: "Opening",
        minutes: 5,
        told: [note("Marijke stelt Łucja en Joyce in hun nieuwe rol voor aan de bewoners. Er is applaus.")],
      },
      {
        title: "Verslag van de vorige openbare vergadering",
        minutes: 5,
        kind: "adoptMinutes",
        told: [note("Het verslag is goed.")],
      },
      {
        title: "Buurthuis: hoe staat het ervoor?",
        minutes: 30,
        by: "lucja",
        told: [
          note(
            "Łucja vertelt over het bezoek van de directeur en leest zijn brief voor. Het buurthuis blijft open zolang er wordt gepraat. Het voorstel over de huur komt eraan. De zaterdagen lopen goed: er zijn nu twee feestjes en een rommelmarkt geweest. Dat bracht 430 euro op.\n\nEen bewoner vraagt of de wijk het gebouw zelf kan kopen. Joyce heeft dat uitgezocht. Het is te duur en te zwaar voor vrijwilligers. Samen met een woningbouwvereniging zou misschien kunnen. Dat houden wij achter de hand.",
          ),
          action(
            "Praten met de woningbouwvereniging over het gebouw, voor het geval dat",
            "joyce",
            inDays(21),
          ),
          action("De inkomsten van zaterdag apart bijhouden", "lucja", 30, 29),
        ],
      },
      {
        title: "De speeltuin gaat open",
        minutes: 20,
        by: "sevgi",
        told: [
          note(
            "Het toestel is deze week geplaatst. De grond moet nog rusten. De opening is op {@activiteit-1}. Er zijn nog helpers nodig voor de limonade en de speurtocht. Binnen vijf minuten is de lijst vol.",
          ),
          action("Alle helpers een bericht sturen met hun tijd", "sevgi", 25, 24),
        ],
      },
      {
        title: "Oversteek Schorslaan",
        minutes: 20,
        by: "henk",
        told: [
          note(
            "Henk is eerlijk: er is nog geen datum. De directeur onderzoekt of het zonder het riool kan. Een ouder zegt dat er weer bijna iets gebeurde. De wijkagent gaat twee ochtenden per week staan.",
          ),
          question(
            "Kan de gemeente tot die tijd een flitspaal of een bord met de snelheid plaatsen?",
            "@Dienst Stadsbeheer",
            { askedAgain: [30, 58] },
          ),
          action("Twee ochtenden per week bij de school staan", "wendy", 14, 10),
        ],
      },
      {
        title: "Rondvraag",
        minutes: 20,
        told: [
          note(
            "Een tiener vraagt om meer avonden. De drie proefavonden waren vol. Een bewoner vraagt om een hek bij de vijver. Iemand zoekt nog een schaakmaat en vindt die ter plekke.",
          ),
          question("Kan er een laag hek komen bij de vijver aan het Vijverhof?", "saskia", {
            answer: {
              reply: "no",
              words:
                "Nee, omdat de oever al vlak afloopt en een hek het onderhoud lastig maakt. Wel komt er een bord.",
              on: 25,
            },
          }),
          action("Plan maken voor een vaste tieneravond", "younes", inDays(-6)),
        ],
      },
    ],
  },
  {
    key: "bestuur-11",
    kind: "board",
    on: { board: 1 },
    start: "20:00",
    end: "22:00",
    closed: "22:02",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "joyce", "henk", "sevgi", "cor", "lucja"],
    adopted: { in: "bestuur-extra" },
    points: [
      {
        title: "Opening en mededelingen",
        minutes: 5,
        told: [
          note(
            "De wijkagent vertelt dat het rustig is op het plein. Er zijn minder klachten dan een jaar geleden.",
          ),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 10,
        kind: "adoptMinutes",
        told: [note("Het bestuur stelt drie verslagen vast. Er zijn geen opmerkingen.")],
      },
      {
        title: "Opening speeltuin: laatste dingen",
        minutes: 20,
        by: "sevgi",
        told: [
          note(
            "Alles is geregeld, op het weer na. Als het regent, gaat de muziek naar het buurthuis. Er zijn 24 helpers. De school loopt in optocht naar de speeltuin.",
          ),
          decision("Bij regen gaat de muziek naar het buurthuis. De opening zelf gaat altijd door."),
          action("Lint, schaar en limonade kopen", "ineke", 14, 12),
          action("De brandweer vragen of een wagen kan komen kijken", "henk", 10, 9),
          action("EHBO-koffer nakijken", "ton", 10, 10),
        ],
      },
      {
        title: "Tieneravonden",
        minutes: 15,
        by: "rashid",
        told: [
          note(
            "Er kwamen gemiddeld 19 jongeren. Eén keer liep het uit de hand met geluid. Younes loste dat goed op. Het bestuur wil verder, als er geld komt van buiten.",
          ),
          decision("De tieneravond gaat door als er een bijdrage komt. Tot dan is er één avond per maand."),
          action("Bijdrage voor de tieneravond vragen bij Welzijn West", "rashid", inDays(-3)),
        ],
      },
      {
        title: "Geld",
        minutes: 15,
        by: "joyce",
        told: [
          note(
            "Het eerste kwartaalvel is er. Drie cijfers, één vel. Iedereen begrijpt het. De contributie is binnen op twee leden na.",
          ),
          decision("De reserve blijft minstens 4.000 euro.", { vote: votes(6, 0, 1) }),
          action("Contributie innen bij de laatste twee leden", "joyce", 30, 25),
          action("Verzekering van het buurthuis vergelijken met twee andere", "joyce", inDays(12)),
        ],
      },
      {
        title: "Groen",
        minutes: 10,
        by: "cor",
        told: [
          note(
            "Ans wil de boomspiegels in de Lindebloesemstraat beplanten. Het stadsdeel geeft de planten. Bewoners moeten zich per boom opgeven.",
          ),
          action("Bewoners vragen om een boomspiegel te verzorgen", "ans", inDays(18)),
          action("Planten bestellen bij het stadsdeel", "cor", inDays(-1)),
        ],
      },
      {
        title: "Volgende openbare vergadering",
        minutes: 10,
        told: [
          note("Die is op {@openbaar-5}. Het onderwerp hangt af van het voorstel over de huur."),
          action("Zaal vastleggen en affiche laten maken", "rashid", 21, 18),
          question("Komt de directeur zelf naar de openbare vergadering?", "saskia", {
            answer: {
              reply: "yes",
              words: "Ja, hij komt het eerste uur.",
              on: 30,
            },
          }),
        ],
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 5,
        told: [note("Cor heeft honing uit de buurttuin voor iedereen. Sluiting om 22.02 uur.")],
      },
    ],
  },
  {
    key: "activiteit-1",
    kind: "activity",
    title: "Opening van de speeltuin",
    on: {
      days: -32,
      weekday: 6,
    },
    start: "14:00",
    end: "17:00",
    closed: "17:15",
    place: "Speeltuin aan het Nestkastpad",
    isPublic: true,
    chair: "sevgi",
    taker: "greet",
    present: [
      "sevgi",
      "greet",
      "marijke",
      "rashid",
      "joyce",
      "henk",
      "cor",
      "lucja",
      "younes",
      "ans",
      "ton",
      "ineke",
      "saskia",
    ],
    residents: 210,
    adopted: { in: "bestuur-extra" },
    points: [
      {
        title: "De optocht en het lint",
        told: [
          note(
            "Om kwart over twee kwam de optocht van de school aan, met trommels. Zes kinderen van de tekenmiddag knipten het lint door. De boomhut was meteen vol. De wijkvereniging telde ongeveer 210 bezoekers.",
          ),
          action("Slingers en stoelen terugbrengen naar het buurthuis", "ton", 2, 1),
          note(
            "Marijke bedankte iedereen die meehielp: de kinderen, het stadsdeel, het Buurtfonds, de lopers en de sponsors. Wim kreeg de eerste krentenbol. Hij zei alleen: dat hebben wij toch maar mooi gedaan.",
          ),
        ],
      },
      {
        title: "Wat leerden wij?",
        told: [
          note(
            "De speurtocht was te lang voor kleine kinderen. De limonade was om vier uur op. Het plein was na afloop schoon: Cor en de containerouders liepen twee rondes. De prullenbak bij de ingang is te klein.",
          ),
          action("Foto's van de opening verzamelen voor de wijkkrant", "greet", 10, 8),
          action("Bedankkaarten sturen aan alle helpers", "sevgi", inDays(-9)),
          action("De twee lindes water geven tot het stadsdeel de kraan aansluit", "ans", 20, 21),
          question("Kan er een grotere prullenbak komen bij de ingang van de speeltuin?", "saskia"),
        ],
      },
    ],
  },
  {
    key: "bestuur-extra",
    kind: "board",
    title: "Extra bestuursvergadering over de huur",
    on: {
      days: -10,
      weekday: 4,
    },
    start: "20:00",
    end: "21:30",
    closed: "21:48",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    present: ["marijke", "rashid", "joyce", "henk", "cor", "lucja"],
    apologies: ["sevgi"],
    points: [
      {
        title: "Opening: waarom deze extra vergadering",
        minutes: 5,
        told: [
          note(
            "Het voorstel over de huur is er. De gemeente wil binnen zes weken antwoord. De gewone vergadering is te vol om dit goed te bespreken. Sevgi is afgemeld. Zij heeft haar mening op papier gegeven.",
          ),
        ],
      },
      {
        title: "Verslagen vorige keer",
        minutes: 5,
        kind: "adoptMinutes",
        told: [
          note("Het verslag van de bestuursvergadering is goed. Dat van de opening van de speeltuin ook."),
        ],
      },
      {
        title: "Het voorstel van de gemeente",
        minutes: 35,
        by: "lucja",
        attachments: ["Voorstel huur De Linde, in de map van Łucja"],
        told: [
          note(
            "Łucja legt het voorstel uit. De huur begint op 9.400 euro per jaar. Elk jaar komt er 400 euro bij, vijf jaar lang. De vereniging doet zelf het onderhoud aan de binnenkant, en ook de ketel. Het contract duurt vijf jaar.\n\nDat is veel beter dan 14.800 euro. Het is nog steeds meer dan wij hebben. Joyce heeft het doorgerekend. Met de subsidie, de groepen en de zaterdagen komt er 8.900 euro binnen. In het eerste jaar is het tekort 500 euro. In het vijfde jaar is dat 2.100 euro. De ketel is oud. Een nieuwe kost ongeveer 7.000 euro. Dat is het echte gevaar.",
          ),
          note(
            "Iedereen zegt wat hij ervan vindt. Henk wil tekenen, voordat het aanbod weg is. Cor wil de ketel eruit. Rashid wil een zin over opzeggen, als de subsidie stopt. Sevgi schrijft: niet slikken en niet weigeren, maar terugvragen. Daar komt het bestuur op uit.",
          ),
          question("Wie betaalt de ketel van het buurthuis als die stukgaat?", "esther"),
        ],
      },
      {
        title: "Ons antwoord",
        minutes: 30,
        by: "joyce",
        told: [
          decision("Het bestuur vraagt een huur van 8.400 euro, met 200 euro erbij per jaar.", {
            vote: votes(5, 1),
          }),
          decision("De ketel en het dak blijven voor de gemeente. Dat is een voorwaarde.", {
            vote: votes(6, 0),
          }),
          decision("De bewoners horen het voorstel op de openbare vergadering, vóór het bestuur tekent."),
          action("Brief met ons antwoord aan Stadsontwikkeling schrijven", "lucja", inDays(3)),
          action("Begroting voor vijf jaar maken, met en zonder ketel", "joyce", inDays(5)),
          action("Een vakman laten kijken hoe lang de ketel nog meegaat", "ton", inDays(-2)),
          action("De directeur bellen voor de brief de deur uitgaat", "functie:voorzitter", inDays(2)),
          action("Juridisch spreekuur van PEP vragen over opzeggen", "rashid", inDays(6)),
        ],
      },
      {
        title: "Hoe vertellen wij het?",
        minutes: 10,
        told: [
          note(
            "Bewoners horen het van ons en niet uit de krant. Greet schrijft een kort stuk. De groepen in het buurthuis krijgen een brief met dezelfde woorden.",
          ),
          action("Kort stuk over de huur voor de wijkkrant", "greet", inDays(9)),
          action("Brief aan de elf groepen in het buurthuis", "lucja", inDays(14)),
          action("Groepen vragen wie meekomt naar de openbare vergadering", "ton", inDays(20)),
        ],
      },
      {
        title: "Sluiting",
        minutes: 5,
        told: [note("De gewone vergadering is op {@bestuur-12}. De voorzitter sluit om 21.48 uur.")],
      },
    ],
  },
  {
    key: "bestuur-12",
    kind: "board",
    on: { board: 0 },
    start: "20:00",
    end: "22:00",
    place: SMALL,
    chair: "marijke",
    taker: "rashid",
    invited: ["marijke", "rashid", "joyce", "sevgi", "cor", "lucja"],
    apologies: ["henk"],
    points: [
      {
        title: "Opening en vaststellen agenda",
        minutes: 5,
      },
      {
        title: "Verslag vorige keer",
        minutes: 5,
        kind: "adoptMinutes",
      },
      {
        title: "Mededelingen en ingekomen stukken",
        minutes: 10,
        kind: "letters",
      },
      {
        title: "Huur buurthuis: de brief en de begroting",
        minutes: 30,
        by: "lucja",
        attachments: ["Begroting voor vijf jaar, komt van Joyce", "Brief aan Stadsontwikkeling"],
      },
      {
        title: "Terugblik op de opening van de speeltuin",
        minutes: 15,
        by: "sevgi",
      },
      {
        title: "Oversteek Schorslaan: wat zeggen wij tegen de ouders?",
        minutes: 15,
        by: "rashid",
      },
      {
        title: "Voorbereiding openbare vergadering",
        minutes: 20,
        by: "marijke",
      },
      {
        title: "Tieneravond: bijdrage van Welzijn West",
        minutes: 10,
        by: "rashid",
      },
      {
        title: "Rondvraag en sluiting",
        minutes: 10,
      },
    ],
  },
  {
    key: "stadsdeel-3",
    kind: "district",
    on: {
      days: 17,
      weekday: 3,
    },
    start: "16:00",
    end: "17:00",
    place: "Stadsdeelkantoor West, kamer 2.04",
    chair: "marijke",
    taker: "rashid",
    invited: ["marijke", "rashid", "cor", "saskia"],
    points: [
      {
        title: "Vragen die langer dan drie weken openstaan",
        minutes: 15,
        by: "rashid",
      },
      {
        title: "Speeltuin: prullenbak, kraan en lindes",
        minutes: 15,
        by: "cor",
      },
      {
        title: "Boomspiegels in de Lindebloesemstraat",
        minutes: 10,
        by: "cor",
      },
      {
        title: "Afspraken",
        minutes: 10,
      },
    ],
  },
  {
    key: "openbaar-5",
    kind: "public",
    title: "Wat doen wij met de huur van het buurthuis?",
    on: {
      days: 29,
      weekday: 4,
    },
    start: "19:30",
    end: "21:30",
    place: LARGE,
    isPublic: true,
    chair: "marijke",
    taker: "rashid",
    invited: ["marijke", "rashid", "joyce", "henk", "sevgi", "cor", "lucja", "hoogland", "saskia", "wendy"],
    points: [
      {
        title: "Opening en welkom",
        minutes: 10,
        by: "marijke",
      },
      {
        title: "Het voorstel over de huur, in gewone woorden",
        minutes: 30,
        by: "lucja",
      },
      {
        title: "Wat vindt u? In gesprek aan tafels",
        minutes: 40,
        by: "marijke",
      },
      {
        title: "Oversteek Schorslaan: het nieuws",
        minutes: 15,
        by: "henk",
      },
      {
        title: "Rondvraag",
        minutes: 20,
      },
    ],
  },
  {
    key: "directeur-3",
    kind: "director",
    on: {
      days: 45,
      weekday: 1,
    },
    start: "15:00",
    end: "16:00",
    place: "Stadsdeelkantoor West, kamer 3.01",
    chair: "marijke",
    taker: "rashid",
    invited: ["marijke", "rashid", "lucja", "hoogland", "saskia"],
    points: [
      {
        title: "Huur van het buurthuis",
        minutes: 25,
        by: "lucja",
      },
      {
        title: "Oversteek zonder te wachten op het riool",
        minutes: 20,
        by: "rashid",
      },
      {
        title: "Vragen en antwoorden",
        minutes: 10,
        by: "rashid",
      },
    ],
  },
];
