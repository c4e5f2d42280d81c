/** Every word of invitations, posters and calendar files. Residents read them, so they are in Dutch whatever the screens speak. */

export const texts = {
  /** The first words of a file's name. */
  files: { calendar: "agenda", poster: (size: string) => `affiche ${size}` },
  and: " en ",
  or: " of ",
  when: (words: string) => `Wanneer: ${words}`,
  where: (place: string) => `Waar: ${place}`,
  dateFollows: "de datum volgt nog",
  placeFollows: "de plaats hoort u nog",
  agenda: "Op de agenda:",
  more: (count: number) => (count === 1 ? "en nog 1 punt" : `en nog ${count} punten`),
  attachments: (names: string) => `bijlage: ${names}`,

  message: {
    open: "Iedereen uit de wijk is welkom.",
    invited: "U bent van harte uitgenodigd.",
    apologies: (name: string) => `Kunt u niet? Laat het even weten aan ${name}.`,
    apologiesToUs: "Kunt u niet? Laat het ons even weten.",
    contact: (contact: string) => `Meer weten? ${contact}`,
  },

  mail: {
    subject: (name: string, date: string) =>
      date === "" ? `Uitnodiging: ${name}` : `Uitnodiging: ${name}, ${date}`,
    subjectChanged: (name: string, date: string) =>
      date === "" ? `Gewijzigd: ${name}` : `Gewijzigd: ${name}, ${date}`,
    subjectCancelled: (name: string, date: string) =>
      date === "" ? `Gaat niet door: ${name}` : `Gaat niet door: ${name}, ${date}`,
    dearNeighbours: "Beste buurtgenoten,",
    dearAll: "Beste allemaal,",
    open: (what: string) => `Wij nodigen u graag uit voor ${what}. Iedereen uit de wijk is welkom.`,
    invited: (what: string) => `Wij nodigen u graag uit voor ${what}.`,
    /** "de bestuursvergadering", "het gesprek met …"; a title of its own stands between quotes. */
    theKind: (kind: string) =>
      `${/^(?:overleg|gesprek|\S+gesprek|\S+moment)\b/.test(kind) ? "het" : "de"} ${kind}`,
    theTitle: (title: string) => `“${title}”`,
    of: (name: string, organisation: string) => (organisation === "" ? name : `${name} van ${organisation}`),
    apologies: (name: string) => `Kunt u er niet bij zijn? Laat het dan weten aan ${name}.`,
    apologiesToUs: "Kunt u er niet bij zijn? Laat het ons dan weten.",
    seeYou: "Graag tot dan.",
    regards: "Met vriendelijke groet,",
    onBehalf: (name: string, organisation: string) => `${name}, namens ${organisation}`,
  },

  changed: {
    date: "de datum",
    time: "de tijd",
    place: "de plaats",
    note: (what: string, isOne: boolean) => `Let op: ${what} ${isOne ? "is" : "zijn"} veranderd.`,
    restored: "Goed nieuws: deze vergadering gaat toch door.",
  },

  cancelled: {
    title: (name: string) => `${name}: gaat niet door`,
    message: (when: string) =>
      when === "" ? "Deze vergadering gaat niet door." : `De vergadering van ${when} gaat niet door.`,
    sorry: "Onze excuses. U hoort van ons wanneer de volgende is.",
  },

  event: {
    title: (name: string, organisation: string) => (organisation === "" ? name : `${name}, ${organisation}`),
    noEnd: "Hoe laat het eindigt, staat nog niet vast.",
    year: (organisation: string) => (organisation === "" ? "Vergaderingen" : `Vergaderingen ${organisation}`),
  },

  poster: {
    welcome: "Schuif aan!",
    everyone: "Iedereen uit de wijk is welkom",
    of: (neighbourhood: string) => `Iedereen uit ${neighbourhood} is welkom`,
    subjects: "Waar het over gaat",
    more: "en wat u zelf wilt vragen",
    dateFollows: "De datum volgt",
    placeFollows: "De plaats volgt nog",
    code: "Zet het in uw agenda",
    codeHint: "Richt de camera van uw telefoon op dit blokje.",
    codeSite: "Meer lezen",
    codeMail: "Stuur ons een mail",
    figure: "Code met de dag, de tijd en de plaats, voor in uw agenda",
    figureLink: (address: string) => `Code met het adres ${address}`,
    properties: (name: string) => `Affiche: ${name}`,
  },
} as const;
