/** Every word of the settings. */

import type { OrganisationField } from "../../domain/drafts/organisation.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Instellingen",
  lead: "Wat u hier verandert, wordt meteen bewaard.",
  organisation: { title: "Uw organisatie", name: "Naam van de organisatie" },
  help: {
    title: "Hulp",
    lead: "Wie helpt als iemand er niet uitkomt? Deze naam staat onder Meer, met een knop om te bellen.",
    name: "Naam",
    phone: "Telefoon",
  },
  looks: {
    title: "Zo ziet u het scherm",
    theme: "Licht of donker",
    themes: { system: "Zoals dit toestel", light: "Licht", dark: "Donker" },
  },
  device: {
    title: "Dit toestel",
    owner: "Van wie is dit toestel?",
    nobody: "Nog niet gekozen",
    unnamed: "Zonder naam",
    letter: (letter: string) =>
      `De letter van dit toestel is “${letter}”. Die staat in nummers van acties die u buiten een vergadering noteert.`,
  },
  organisations: {
    title: "Organisaties op dit toestel",
    present: "Deze ziet u nu",
    switch: "Ga naar deze organisatie",
    unnamed: "Organisatie zonder naam",
    add: "Voeg een organisatie toe",
  },
  bin: { title: "Prullenbak", line: "Wat is verwijderd, en terug kan" },
  version: (version: string) => `Wijkschrift, versie ${version}`,
} as const;

export const texts = spoken(dutch);

/** What is wrong with a field, and what to do. `kept` is what stays there as long as it is not right. */
export function problemText(field: OrganisationField, problem: TextProblem, kept: string): string {
  const safe = kept === "" ? "" : ` “${kept}” blijft bewaard.`;
  switch (problem) {
    case "empty":
      return `Een organisatie heeft een naam nodig.${safe} Vul de naam in.`;
    case "noDigits":
      return `Hier staat geen telefoonnummer.${safe} Vul het nummer in cijfers in.`;
    case "tooLong":
    case "notAnAddress":
      return `Dit is te lang voor ${field === "helperPhone" ? "een telefoonnummer" : "een naam"}.${safe} Houd het bij 200 tekens.`;
  }
}
