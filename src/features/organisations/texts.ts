/** Every word about the organisations on this phone. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Organisaties op dit toestel",
  lead: "Elke organisatie staat apart. De papieren raken nooit door elkaar.",
  back: "Terug naar Instellingen",
  present: "Deze ziet u nu",
  switch: "Ga naar deze organisatie",
  example: "voorbeeld",
  unnamed: "Organisatie zonder naam",
  add: "Voeg een organisatie toe",
  leave: {
    title: "Stoppen op dit toestel",
    action: "Verlaat deze organisatie",
    line: "Dan gaat alles van deze organisatie van dit toestel.",
    question: (name: string) => `${name} van dit toestel halen?`,
    /** Counts; what there is none of is not named. */
    lost: (meetings: number, actions: number, decisions: number) =>
      `Dit gaat van dit toestel: ${[
        ...some(meetings, "vergadering", "vergaderingen"),
        ...some(actions, "actie", "acties"),
        ...some(decisions, "besluit", "besluiten"),
        "alle contacten en stukken",
      ].join(", ")}. Dit kan niet terug.`,
    shared:
      "U deelt met het bestuur. Bij de anderen blijft alles staan. Een beheerder kan de toegang van dit toestel intrekken.",
    waiting: "Wat nog niet gedeeld is, gaat verloren. Zorg eerst voor internet.",
    backup: "Maak eerst een reservekopie",
    confirm: "Verlaat deze organisatie",
    cancel: "Blijf",
  },
  stopExample: "Stop het voorbeeld",
} as const;

export const texts = spoken("features/organisations", dutch);

const some = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
