/** The poster of a vacancy: the table with its free chair, what one would do, and where to ask. */

import { clip } from "../../kernel/clip.ts";
import type { Poster, PosterCode, TableLine } from "../poster/poster.ts";
import { texts } from "./texts.ts";
import { type VacancySource, vacancyOf } from "./vacancy.ts";

/** More would no longer be read in passing. */
const MOST_TASKS = 5;
const CHAIRS = 5;
/** A code of a thousand characters is a grey square at arm's length. */
const MOST_SUBJECT = 80;
/** Nobody has an address as long as this, and of much longer ones no code can be made. */
const MOST_ADDRESS = 500;

/** To be made in Dutch. Nobody's name is on it but whom the organisation put there to be asked. */
export function vacancyPoster(source: VacancySource): Poster {
  const { organisation, free } = source;
  const { functie, tasks, time, meetsInShort: meets, ask, contact } = vacancyOf(source);
  const words = texts.poster;
  const title = words.title(capital(functie));
  return {
    properties: words.properties(functie),
    organisation: organisation.name,
    title,
    welcome: words.welcome(organisation.neighbourhood),
    table: tableLines(free),
    free: Math.min(CHAIRS, Math.max(1, free)),
    call: words.call,
    particulars: [
      { text: time, look: "accent" },
      ...(meets === "" ? [] : [{ text: meets, look: "plain" } as const]),
    ],
    list: { heading: texts.whatHeading, items: tasks.slice(0, MOST_TASKS) },
    contact:
      ask === "" && contact.length === 0
        ? [words.speakToUs]
        : [ask, ...contact].filter((each) => each !== ""),
    code: codeOf(source),
    strip: [
      title,
      ask || (contact[0] ?? ""),
      contact.find((each) => each !== contact[0]) ?? organisation.name,
    ],
  };
}

/** What stands on the table, in three lines: "Er is een", "stoel", "vrij". */
export function tableWords(free: number): readonly string[] {
  if (free > 1) return texts.poster.more(free);
  return free === 1 ? texts.poster.one : texts.poster.coming;
}

function tableLines(free: number): TableLine[] {
  const sizes = free > 1 ? [24, 92, 24] : [24, 60, 40];
  return tableWords(free).map((text, index) => ({ text, size: sizes[index] ?? 24 }));
}

/** A mail with its subject; without an address to write to, the website. */
function codeOf(source: VacancySource): PosterCode | null {
  const words = texts.poster;
  const { email, website } = source.organisation;
  const subject = texts.subject(vacancyOf(source).functie);
  const fits = (address: string): boolean => address !== "" && address.length <= MOST_ADDRESS;
  if (fits(email.trim()))
    return {
      contents: `mailto:${email.trim()}?subject=${encodeURIComponent(clip(subject, MOST_SUBJECT).toWellFormed())}`,
      label: words.codeMail,
      hint: words.codeHint,
      alt: words.figure(email.trim()),
    };
  if (fits(website) && /^https?:\/\//i.test(website))
    return { contents: website, label: words.codeSite, hint: words.codeHint, alt: words.figure(website) };
  return null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
