/** Every word of the bin. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Prullenbak",
  back: "Instellingen",
  lead: "Hier staat wat is verwijderd. U kunt het 30 dagen terugzetten. Daarna maakt dit toestel het leeg.",
  until: (date: string) => `Terug te zetten tot en met ${date}`,
  groups: {
    meetings: "Vergaderingen",
    items: "Agendapunten",
    notes: "Notities",
    decisions: "Besluiten",
    actions: "Acties",
    questions: "Vragen",
    addenda: "Aanvullingen",
    contacts: "Contacten",
    callNotes: "Belnotities",
    letters: "Stukken",
    commitments: "Toezeggingen",
    terms: "Termijnen in het bestuur",
    efforts: "Inspanningen voor opvolging",
  },
  nameless: {
    meetings: "(zonder naam)",
    items: "(zonder titel)",
    notes: "(geen tekst)",
    decisions: "(geen tekst)",
    actions: "(geen tekst)",
    questions: "(geen tekst)",
    addenda: "(geen tekst)",
    contacts: "(zonder naam)",
    callNotes: "(geen tekst)",
    letters: "(geen tekst)",
    commitments: "(geen tekst)",
    terms: "(geen tekst)",
    efforts: "(geen tekst)",
  },
  of: (meeting: string, date: string) => (date === "" ? meeting : `${meeting} van ${date}`),
  on: (date: string) => (date === "" ? "Zonder datum" : date),
  outside: (date: string) =>
    date === "" ? "Genoteerd buiten een vergadering" : `Genoteerd op ${date}, buiten een vergadering`,
  along: (count: number) => (count === 1 ? "met 1 deelpunt" : `met ${count} deelpunten`),
  fixed: "Dit verslag is vastgesteld. Heropen het verslag om dit terug te zetten.",
  putBack: "Zet terug",
  putBackNamed: (title: string) => `Zet terug: ${title}`,
  isBack: (title: string) => `“${title}” staat er weer.`,
  empty: {
    title: "De prullenbak is leeg",
    sentence: "Wat u verwijdert, komt hier. U kunt het dan terugzetten.",
  },
} as const;

export const texts = spoken("features/bin", dutch);
