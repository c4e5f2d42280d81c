/** Which explanation belongs to an address. */

/** The name its sheet is opened by. */
export const SHEET = "how-it-works";

export type Topic = "today" | "meetings" | "prepare" | "takeMinutes" | "workOut" | "actions";

const MEETING_STEPS = [
  [/^\/vergaderingen\/[^/]+\/voorbereiden$/, "prepare"],
  [/^\/vergaderingen\/[^/]+\/notuleren$/, "takeMinutes"],
  [/^\/vergaderingen\/[^/]+\/uitwerken$/, "workOut"],
] as const;

/** Null where a screen speaks for itself. `path` is the address without its query. */
export function topicAt(path: string): Topic | null {
  switch (path) {
    case "/":
      return "today";
    case "/vergaderingen":
      return "meetings";
    case "/acties":
      return "actions";
    default:
      return MEETING_STEPS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
  }
}
