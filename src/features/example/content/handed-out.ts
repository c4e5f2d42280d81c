/** Who has which papers of the last meetings, and what was said about the concept. `days` counts from today. */

import type { HandedOut, ReactionOutcome } from "../../../domain/tables/handing-out.ts";

export const HANDED_OUT: readonly {
  readonly meeting: string;
  readonly what: HandedOut;
  readonly days: number;
  readonly to: readonly string[];
}[] = [
  {
    meeting: "bestuur-11",
    what: "papers",
    days: -61,
    to: ["marijke", "rashid", "joyce", "henk", "sevgi", "cor", "lucja"],
  },
  {
    meeting: "bestuur-11",
    what: "minutes",
    days: -50,
    to: ["marijke", "rashid", "joyce", "henk", "sevgi", "cor", "lucja"],
  },
  { meeting: "bestuur-extra", what: "minutes", days: -7, to: ["marijke", "rashid", "joyce", "henk", "cor"] },
  { meeting: "bestuur-12", what: "agenda", days: -2, to: ["marijke", "rashid", "joyce", "cor"] },
  { meeting: "openbaar-5", what: "invitation", days: -1, to: ["hoogland", "saskia"] },
];

/** `after` counts days from the meeting. */
export const REACTIONS: readonly {
  readonly meeting: string;
  readonly by: string;
  readonly after: number;
  readonly words: string;
  readonly outcome?: ReactionOutcome;
  readonly answer?: string;
}[] = [
  {
    meeting: "bestuur-extra",
    by: "cor",
    after: 4,
    words: "Bij punt 3 staat dat de ketel 7.000 euro kost. Dat was een schatting van Ton.",
    outcome: "adopted",
    answer: "Er staat nu: ongeveer 7.000 euro.",
  },
  {
    meeting: "bestuur-extra",
    by: "henk",
    after: 5,
    words: "Ik wil niet zomaar tekenen. Ik zei: tekenen als de ketel eruit gaat.",
  },
];
