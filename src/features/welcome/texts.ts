/** Every word of the first start. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Welkom bij Wijkschrift",
  promise: "Alles blijft op dit toestel bewaard, ook zonder internet.",
  /** Said in the other language. */
  otherLanguage: "In English",
  another: {
    title: "Nog een organisatie",
    lead: "Elke organisatie staat apart. De papieren raken nooit door elkaar.",
    back: "Terug",
  },
  begin: {
    title: "Begin met uw organisatie",
    line: "Twee vragen, en u kunt aan de slag",
    action: "Maak uw organisatie aan",
  },
  organisation: {
    label: "Hoe heet uw organisatie?",
    example: "Bijvoorbeeld: Wijkvereniging De Zilverlinde",
  },
  name: { label: "Hoe heet u?", example: "Voornaam en achternaam" },
  functie: {
    label: "Wat is uw functie?",
    example: "Tik op een woord of typ het zelf. Overslaan mag.",
    suggestionsLabel: "Kies een functie",
    suggestions: ["voorzitter", "secretaris", "penningmeester", "bestuurslid"],
  },
  ways: "Hoe wilt u beginnen?",
  code: { title: "Ik heb een code", line: "Iemand van het bestuur heeft mij uitgenodigd" },
  otherWays: "Of anders",
  sheet: { title: "Ik heb een noodblad", line: "De telefoons zijn weg, haal alles terug" },
  example: {
    title: "Bekijk eerst een voorbeeld",
    line: "Een verzonnen wijk met twee jaar vergaderingen, acties en besluiten",
    making: "Het voorbeeld wordt klaargezet.",
    trouble: {
      full: "Dit toestel is vol, daarom past het voorbeeld er niet bij. Maak ruimte vrij en probeer het opnieuw.",
      lost: "Het voorbeeld klaarzetten lukt nu niet. Er is niets veranderd. Sluit andere tabbladen van Wijkschrift en probeer het opnieuw.",
      newer:
        "Een nieuwere versie van Wijkschrift heeft hier al iets bewaard. Sluit Wijkschrift helemaal en open het opnieuw.",
    },
  },
  backup: { title: "Ik heb een reservekopie", line: "Zet alles van uw organisatie op dit toestel" },
  problems: {
    organisation: {
      empty: "De naam van uw organisatie ontbreekt. Vul die hier in.",
      tooLong: "Deze naam is te lang. Houd het bij 200 tekens.",
    },
    name: {
      empty: "Uw naam ontbreekt. Vul die hier in.",
      tooLong: "Deze naam is te lang. Houd het bij 200 tekens.",
    },
    functie: {
      empty: "",
      tooLong: "Deze functie is te lang. Houd het bij 200 tekens.",
    },
  },
  trouble: {
    full: "Dit toestel is vol, daarom lukt bewaren niet. Wat u typte staat nog hier. Maak ruimte vrij en probeer het opnieuw.",
    lost: "Bewaren lukt nu even niet. Wat u typte staat nog hier. Probeer het opnieuw.",
    newer:
      "Een nieuwere versie van Wijkschrift heeft hier al iets bewaard. Er is niets kwijt. Sluit Wijkschrift helemaal en open het opnieuw.",
  },
} as const;

export const texts = spoken("features/welcome", dutch);
