/** Every word of the list of shortcuts, in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Keyboard shortcuts",
  lead: "Handy on a laptop. Everything can be done without them too.",
  mac: "On a Mac the Alt key is also called Option.",
  everywhere: "Everywhere",
  help: "Open this list, when you are not typing",
  helpWhileTyping: "Open this list, also while you are typing",
  back: "Settings",
};
