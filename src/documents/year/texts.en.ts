/** The English of what is said about the duties of a year. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  legal: {
    membersMeeting: {
      title: "General meeting of members",
      source: "Dutch Civil Code 2, section 48: within six months of the financial year",
      weight: "law",
    },
    accounts: {
      title: "Annual accounts adopted",
      source: "Dutch Civil Code 2, section 10: within six months of the financial year",
      weight: "law",
    },
    deputyRule: {
      title: "Checked who stands in for the board",
      source: "Dutch act on governance of legal entities (WBTR): absence and vacancy",
      weight: "good habit",
    },
  },
  legalWeight: "law",
  ownWeight: "your own task",
  ownSource: "your own agreement",
  source: (source, date) => (date === "" || source.includes(date) ? source : `${source}, ${date}`),
  noTitle: "(no name)",

  tally: {
    held: (held, asked) => (held < asked ? `${held} of ${asked} held` : `${held} held`),
    planned: (count) => `${count} planned`,
    public: (count, all) => `${count} of ${all} public`,
    noMinutes: "No minutes to make public yet",
    noMinutesThen: "No minutes to make public",
    done: (date) => `Done on ${date}`,
    together: (date) => `Planned together on ${date}`,
    notYet: "Not noted yet",
    notNoted: "Not noted",
  },

  plan: {
    title: (year) => `Plan for ${year}`,
    proposal: "Proposal, to be settled with the district.",
    agreed: (date) => `Planned together on ${date}.`,
    days: (from, until) => `From ${from} to ${until}.`,
    asOf: (date) => `As of ${date}.`,
    contact: (contact) => `To reach us: ${contact}.`,
    dates: "Dates",
    ownMeetings: "Our own meetings (closed)",
    noDates: "No dates have been set yet.",
    columns: { date: "Date", what: "What", whereWhen: "Time and place", open: "For whom" },
    open: "Public",
    closed: "Closed",
    held: "held",
    timeFollows: "to follow",
    toPlan: "Still to plan",
    toPlanWhat: (title, count) => `${title}: ${count} more`,
    nothingToPlan: "Everything this year asks for has a date.",
    wishes: "Wishes of the district",
    calendar: (organisation, year) =>
      organisation === "" ? `Plan for ${year}` : `${organisation}, plan for ${year}`,
    file: "year plan",
  },
};
