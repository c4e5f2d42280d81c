/** Every word of the list of shortcuts. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Sneltoetsen",
  lead: "Handig op een laptop. Alles kan ook zonder.",
  mac: "Op een Mac heet de toets Alt ook wel Option.",
  everywhere: "Overal",
  help: "Open dit overzicht, als u niet typt",
  helpWhileTyping: "Open dit overzicht, ook als u typt",
  back: "Instellingen",
} as const;

export const texts = spoken("features/shortcuts", dutch);
