/** What the screens of actions and questions say. */

import type { DueGroup } from "../../domain/due-group.ts";
import { spoken } from "../../kernel/language.ts";

const groups: Record<DueGroup, string> = {
  overdue: "Datum voorbij",
  thisMonth: "Deze maand",
  later: "Later",
  undated: "Zonder datum",
};

export const dutch = {
  title: "Acties",
  segments: { label: "Wat wilt u zien?", actions: "Acties", questions: "Vragen" },
  filter: "Van wie",
  mine: "Mijn acties",
  mineQuestions: "Aan mij",
  groups,
  done: "Klaar",
  answered: "Beantwoord",
  open: "Nog geen antwoord",
  show: "Toon",
  hide: "Verberg",
  nothingDone: "Er is nog niets klaar.",
  nothingAnswered: "Er is nog geen vraag beantwoord.",
  check: "Klaar:",
  doneOn: (date: string) => `Klaar op ${date}`,
  answeredOn: (date: string) => `Beantwoord op ${date}`,
  noWords: "(nog geen tekst)",
  nobody: "Nog niemand",
  asked: (to: string) => (to === "" ? "Nog niet gezegd aan wie" : `Aan ${to}`),
  since: (date: string, ago: string) =>
    ago === date || ago === "" ? `Sinds ${date}` : `Sinds ${date} (${ago})`,
  from: (kind: string, date: string) => (date === "" ? kind : `${kind} van ${date}`),
  due: (date: string) => `Voor ${date}`,
  newAction: "Nieuwe actie",
  newQuestion: "Nieuwe vraag",

  share: {
    asText: "Deel lijst",
    asPdf: "Deel als PDF",
    title: "Actielijst",
    titleFor: (name: string) => `Actielijst voor ${name}`,
    copied: "De lijst is gekopieerd. Plak hem in WhatsApp of in een mail.",
    downloaded: "De lijst staat bij uw downloads.",
    failed: "Delen lukte niet. Uw lijst is gewoon bewaard. Probeer het nog eens.",
  },

  toast: {
    done: (text: string) => `Klaar: ${text}`,
    reopened: (text: string) => `Weer open: ${text}`,
    added: (number: string) => `Genoteerd als ${number}.`,
    addedPlain: "Genoteerd.",
    removedAction: "De actie is verwijderd.",
    removedQuestion: "De vraag is verwijderd.",
  },

  empty: {
    actions: "Er staan geen acties open",
    actionsLead: "Noteer wat er moet gebeuren. Of schrijf een actie op tijdens een vergadering.",
    mine: "U heeft niets open staan",
    mineLead: "Alles wat op uw naam staat, is klaar.",
    questions: "Er staan geen vragen open",
    questionsLead: "Noteer een vraag aan de gemeente of aan een ander. Dan ziet u hoelang die wacht.",
    mineQuestions: "Er zijn geen vragen aan u gesteld",
    mineQuestionsLead: "Vragen aan u of aan uw functie ziet u hier.",
  },

  form: {
    actionTitle: "Nieuwe actie",
    questionTitle: "Nieuwe vraag",
    action: "Wat moet er gebeuren?",
    actionExample: "Bijvoorbeeld: offerte vragen voor de schommel",
    question: "Wat wilt u weten?",
    questionExample: "Bijvoorbeeld: wanneer wordt de verlichting hersteld?",
    who: "Wie doet het?",
    whom: "Aan wie?",
    when: "Wanneer moet het klaar zijn?",
    skip: "Overslaan mag.",
    addAction: "Noteer actie",
    addQuestion: "Noteer vraag",
    emptyAction: "Er staat nog niets. Schrijf op wat er moet gebeuren.",
    emptyQuestion: "Er staat nog niets. Schrijf op wat u wilt weten.",
  },

  owner: {
    function: "Een functie",
    whichFunction: "Welke functie?",
    functionHint: "De actie gaat mee als iemand anders die functie krijgt.",
    other: "Iemand anders",
    otherName: "Naam",
    otherHint: "Bijvoorbeeld een bewoner, de gemeente of een andere vereniging.",
    tooLong: "Deze naam is te lang. Er is niets veranderd. Gebruik hoogstens 200 tekens.",
    usual: ["voorzitter", "secretaris", "penningmeester"],
  },

  dueChips: {
    next: (date: string) => `Volgende keer (${date})`,
    twoWeeks: "2 weken",
    month: "1 maand",
    date: "Een datum",
    dateLabel: "Datum",
    on: (date: string) => `Klaar op ${date}.`,
  },

  one: {
    action: "Actie",
    question: "Vraag",
    back: "Acties",
    backQuestions: "Vragen",
    backWorkOut: "Uitwerken",
    gone: "Deze actie is er niet",
    goneLead: "Misschien heeft iemand haar verwijderd. Alle andere acties staan er nog.",
    toList: "Naar de acties",
    noted: (date: string) => `Genoteerd op ${date}`,
    words: "Wat",
    adopted:
      "Deze tekst staat in een vastgesteld verslag en verandert niet meer. De rest kunt u hier wel bijwerken.",
    markDone: "Zet op klaar",
    markOpen: "Zet weer open",
    doneOn: "Klaar op",
    origin: "Waar komt dit vandaan?",
    outside: "Genoteerd buiten een vergadering.",
    toMeeting: "Naar de vergadering",
    removeAction: "Verwijder actie",
    removeQuestion: "Verwijder vraag",
    answerTitle: "Antwoord noteren",
    answer: "Antwoord",
    answerHint: "Nee is ook een antwoord.",
    answerChips: "Begin met",
    yes: "Ja",
    no: "Nee, omdat …",
    noStart: "Nee, omdat ",
    yesStart: "Ja",
    answeredOn: "Beantwoord op",
    answerTooLong:
      "Dit antwoord is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Kort het in tot 60.000 tekens.",
  },
} as const;

export const texts = spoken(dutch);
