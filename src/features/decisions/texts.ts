/** What the register of decisions says. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Besluiten",
  back: "Meer",
  search: "Zoek in besluiten",
  searchExample: "Een woord, een nummer of een jaar",
  empty: "Er zijn nog geen besluiten",
  emptyLead: "Besluiten die u tijdens een vergadering opschrijft, komen hier vanzelf te staan.",
  notFound: "Geen besluit gevonden",
  notFoundLead: "Probeer een ander woord, of een deel van het nummer.",
  found: (count: number) => (count === 1 ? "1 besluit gevonden" : `${count} besluiten gevonden`),
  noYear: "Zonder datum",
  noWords: "(nog geen tekst)",
  noNumber: "Nog geen nummer",
  from: (kind: string, date: string) => (date === "" ? kind : `${kind} van ${date}`),
  carried: "Aangenomen",
  rejected: "Verworpen",
  noVote: "Zonder stemming",
  reviewDue: (date: string) => `Opnieuw bekijken sinds ${date}`,
  reviewOn: (date: string) => `Opnieuw bekijken op ${date}`,

  one: {
    title: "Besluit",
    vote: "Stemming",
    conflicted: "Deed niet mee (persoonlijk belang)",
    unknownPerson: "onbekend",
    review: "Opnieuw bekijken op",
    reviewHint: "Mag leeg blijven. Op die dag staat er een teken bij het besluit.",
    earlier: "Eerdere versies",
    meeting: "Naar de vergadering",
    counts: (vote: { for: number; against: number; blank: number; proxies: number }) =>
      `${vote.for} voor, ${vote.against} tegen, ${vote.blank} blanco${
        vote.proxies > 0 ? `, waarvan ${vote.proxies} bij volmacht` : ""
      }`,
  },
} as const;

export const texts = spoken("features/decisions", dutch);
