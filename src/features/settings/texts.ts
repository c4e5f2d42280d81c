/** Every word of the settings. */

import type { OrganisationField } from "../../domain/drafts/organisation.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Instellingen",
  lead: "Wat u hier verandert, wordt meteen bewaard.",
  organisation: { title: "Uw organisatie", name: "Naam van de organisatie" },
  found: {
    title: "Waar bewoners u vinden",
    lead: "Dit komt op affiches en uitnodigingen.",
    neighbourhood: "Naam van de wijk",
    neighbourhoodHint: "Zoals u het zegt: de Lindebuurt.",
    email: "E-mail van de organisatie",
    website: "Website",
    websiteHint: "Bijvoorbeeld: zilverlinde.example",
  },
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
    papers: "De stukken die u uitdeelt blijven in het Nederlands.",
    motion: { label: "Beweging op het scherm", system: "Zoals dit toestel", less: "Minder beweging" },
  },
  device: {
    title: "Dit toestel",
    owner: "Van wie is dit toestel?",
    nobody: "Nog niet gekozen",
    unnamed: "Zonder naam",
    letter: (letter: string) =>
      `De letter van dit toestel is “${letter}”. Die staat in nummers van acties die u buiten een vergadering noteert.`,
  },
  organisations: { title: "Organisaties op dit toestel", line: "Wissel, voeg er een toe, of verlaat deze" },
  /** `safe` says what stays there, and is empty when nothing does. */
  problems: {
    stays: (kept: string) => ` “${kept}” blijft bewaard.`,
    noName: (safe: string) => `Een organisatie heeft een naam nodig.${safe} Vul de naam in.`,
    noDigits: (safe: string) => `Hier staat geen telefoonnummer.${safe} Vul het nummer in cijfers in.`,
    noEmail: (safe: string) => `Dit is geen e-mailadres.${safe} Een adres heeft één @ en geen spaties.`,
    noWebsite: (safe: string) =>
      `Dit is geen adres van een website.${safe} Bijvoorbeeld: zilverlinde.example.`,
    longName: (safe: string) => `Dit is te lang voor een naam.${safe} Houd het bij 200 tekens.`,
    longPhone: (safe: string) => `Dit is te lang voor een telefoonnummer.${safe} Houd het bij 200 tekens.`,
  },
  agreed: "Wat u bent en afspreekt",
  profile: { title: "Over uw organisatie", line: "Wijk, rechtsvorm, rollen, statuten en boekjaar" },
  norms: { title: "Regels en richtlijnen", line: "Wat er in een jaar gevraagd wordt, met de bron" },
  exchange: { title: "Uitwisselen", line: "Doorgeven aan een andere organisatie, of overnemen" },
  formats: { title: "Zo vergadert u", line: "Per soort: agenda, wie u uitnodigt, en wat u vooraf regelt" },
  guide: {
    title: "Uitleg en papieren",
    install: "Zet op uw beginscherm",
    installLine: "Stap voor stap, met plaatjes",
    shortcuts: "Sneltoetsen",
    shortcutsLine: "Handig op een laptop",
    papers: "Om af te drukken. De naam van uw organisatie staat er al in.",
    onePage: "Eén A4 voor het bestuur",
    privacy: "Privacyverklaring (model)",
  },
  backup: { title: "Reservekopie", line: "Alles in één bestand, en weer terug" },
  bin: { title: "Prullenbak", line: "Wat is verwijderd, en terug kan" },
  version: (version: string) => `Wijkschrift, versie ${version}`,
} as const;

export const texts = spoken("features/settings", dutch);

/** What is wrong with a field, and what to do. `kept` is what stays there as long as it is not right. */
export function problemText(field: OrganisationField, problem: TextProblem, kept: string): string {
  const safe = kept === "" ? "" : texts.problems.stays(kept);
  if (problem === "empty") return texts.problems.noName(safe);
  if (problem === "notAnAddress")
    return field === "website" ? texts.problems.noWebsite(safe) : texts.problems.noEmail(safe);
  if (problem === "noDigits") return texts.problems.noDigits(safe);
  return field === "helperPhone" ? texts.problems.longPhone(safe) : texts.problems.longName(safe);
}
