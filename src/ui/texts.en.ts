/** The English of the words that the controls themselves say. */

import type { Words } from "../kernel/language.ts";
import type { dutch } from "./texts.ts";

const stays = (kept: number | null): string => (kept === null ? "" : ` ${kept} stays saved.`);

export const english: Words<typeof dutch> = {
  arrowDown: "arrow down",
  arrowUp: "arrow up",
  back: "Back",
  backspace: "Backspace",
  badDate: "This date is not complete or does not exist. Choose a day, month and year.",
  badTime: "This time is not complete or does not exist. Choose the hours and minutes.",
  clear: "Clear",
  close: "Close",
  down: "Down",
  downItem: (name) => `Down: ${name}`,
  drag: "Drag",
  dragItem: (name) => `Drag: ${name}. Or use arrow up and arrow down.`,
  fewer: (label) => `One fewer: ${label}`,
  language: "Language (taal)",
  languages: { nl: "Nederlands", en: "English" },
  mainNavigation: "Main menu",
  messages: "Messages",
  more: (label) => `One more: ${label}`,
  moreOptions: "More options",
  movedTo: (name, place, total) => `${name} is now number ${place} of ${total}.`,
  pending: "One moment",
  printSize: "Print",
  printSizes: { normal: "Normal (12 point)", large: "Large (16 point)" },
  putBack: "Put back",
  required: "required",
  showMore: (next, left) => (next === left ? `Show more (${left} left)` : `Show ${next} more (${left} left)`),
  skipToContent: "Go to the content",
  stepDone: "done",
  steps: "Steps",
  textSize: "Size of the letters",
  textSizes: { "100": "Normal", "115": "Larger", "130": "Largest" },
  tooGreat: (most, kept) => `This number is too large.${stays(kept)} Choose ${most} or fewer.`,
  tooSmall: (least, kept) => `This number is too small.${stays(kept)} Choose ${least} or more.`,
  up: "Up",
  upItem: (name) => `Up: ${name}`,
};
