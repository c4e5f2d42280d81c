/** Every word of the noodblad. It lies among the papers of the organisation, so it is in Dutch whatever the screens speak. */

export const texts = {
  title: "Noodblad",
  properties: (organisation: string) => `Noodblad van ${organisation}`,
  /** The first word of the file's name. */
  file: "noodblad",
  purpose: "Zijn alle telefoons weg of kapot? Met dit blad komt u weer bij alles.",
  keep: "Bewaar dit bij de papieren van de organisatie.",
  secret: "Wie dit blad heeft, kan alles lezen. Laat het niet slingeren en maak er geen foto van.",
  letters: "De 24 letters en cijfers",
  alphabet: "Geen letter O of I, geen cijfer 0 of 1. Hoofdletters of kleine letters maakt niet uit.",
  code: "De code van dit noodblad, om te scannen",
  how: "Zo gebruikt u het",
  steps: (address: string) => [
    `Open op een telefoon ${address}`,
    "Kies “Ik heb een noodblad”.",
    "Scan de code, of typ de letters over.",
    "U krijgt daarna een nieuw noodblad. Gooi dit blad dan weg.",
  ],
  place: (endpoint: string) => `Deelplek: ${endpoint}`,
  made: (date: string) => `Gemaakt op ${date}`,
  checked: "Nagekeken op:",
  lies: "Dit blad ligt bij:",
} as const;
