/** The English of the screen of the board. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Board",
  lead: "Who sits at the table, and until when.",
  more: "More",
  add: "Add board member",
  empty: "Nobody is on the board yet",
  emptyLead: "Note who sits on it and since when. Then you see in time when someone steps down.",

  table: {
    seated: (count) => (count === 1 ? "1 board member at the table" : `${count} board members at the table`),
    free: (count) => (count === 1 ? "1 empty seat" : `${count} empty seats`),
    full: "All seats are taken",
    introduced: (count, of) => {
      if (count === of)
        return of === 1 ? "Introduced to residents." : "All board members were introduced to residents.";
      if (count === 0) return "Introduce the board at a public meeting.";
      return `Introduced to residents: ${count} of ${of}.`;
    },
    minutes: (count, of) => `Minutes made public this year: ${count} of ${of}.`,
    notIntroduced: (names) => `Still to be introduced: ${names}.`,
  },

  moreLapsed: (count) => `And ${count} more, below`,
  lapsedTag: "Term lapsed",

  since: {
    title: "Still to fill in",
    question: (name) => `Since when has ${name} been on the board?`,
  },

  view: { label: "How would you like to see it?", planks: "Planks", table: "Table" },
  planks: {
    title: "Terms",
    today: "today",
    line: (offices, service) => `${offices}, ${service}.`,
    begins: (office, date) => `${office}. Begins on ${date}.`,
    noOffice: "board member",
    nobody: "Nobody sits here now. Make a call for someone.",
    free: (count) =>
      count === 1
        ? "One seat is still empty here. Make a call for someone."
        : `${count} seats are still empty here. Make a call for people.`,
  },
  key: {
    title: "What you see",
    sat: "Served so far",
    expected: "Still to come",
    interim: "Interim",
    lapsed: "After the last day",
    free: "Empty seat",
    talk: (years, weight) => `After ${years} years: talk about succession (${weight})`,
    guideline: (years, weight) => `After ${years} years: ${weight}`,
    squeezed: (year) => `The years before ${year} stand closer together.`,
  },

  whatIf: {
    label: "If nobody is reappointed",
    title: "If nobody is reappointed",
    nothing: "Nobody has a last day. So nothing changes.",
    leaves: (name, date) => `${name} steps down on ${date}.`,
    endless: (names) => `No end was agreed for ${names}.`,
    now: "Already now",
    wasOver: (name, date) => `The term of ${name} was until ${date}.`,
    left: (count) => (count === 0 ? "Nobody is left." : `${count} left:`),
    empty: (count, offices) => `${count === 1 ? "Empty seat" : "Empty seats"}: ${offices}.`,
  },

  columns: {
    caption: "The board in a table",
    name: "Name",
    service: "On the board in all",
    signals: "What is going on",
    office: "Function",
    from: "Since",
    until: "Up to and including",
    number: "Term",
    nobody: "Nobody",
    interim: "interim",
    open: "not agreed",
    unsaid: "not filled in yet",
  },

  former: {
    title: (count) => `Former board members (${count})`,
    list: "Former board members",
    years: (from, until) => (from === until ? from : `${from} to ${until}`),
  },

  further: {
    title: "More about the board",
    roster: "Roster of stepping down",
    rosterLine: "Who steps down in which year. Also to print.",
    offices: "Functions and deputies",
    officesLine: "Which seats there are, and who stands in for whom.",
    efforts: "Succession",
    effortsLine: (count) =>
      count === 0
        ? "Note what you do to find successors."
        : count === 1
          ? "1 effort noted."
          : `${count} efforts noted.`,
    handover: "Handover",
    handoverLine: "Everything for a successor, per function.",
  },
};
