/** The poster of a vacancy: the table with its free chair, what one would do, and where to ask. */

import { clip } from "../../kernel/clip.ts";
import { fitsCode, type Poster, type PosterCode, type TableLine } from "../poster/poster.ts";
import { texts } from "./texts.ts";
import { isReachable, type VacancySource, vacancyOf } from "./vacancy.ts";

/** More would no longer be read in passing. */
const MOST_TASKS = 5;
const CHAIRS = 5;
/** A code of a thousand characters is a grey square at arm's length. */
const MOST_SUBJECT = 80;

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
    strip: isReachable(source) ? stripLines(source, title) : [],
  };
}

/** Whom to ask, and beside a name the organisation's own e-mail or website: a name alone reaches nobody at home. */
function stripLines(source: VacancySource, title: string): string[] {
  const { ask, contact } = vacancyOf(source);
  const [first = "", second = ""] = [ask, ...contact].filter((each) => each !== "");
  return [title, first, second || source.organisation.name];
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
  if (fitsCode(email.trim()))
    return {
      contents: `mailto:${email.trim()}?subject=${encodeURIComponent(clip(subject, MOST_SUBJECT).toWellFormed())}`,
      label: words.codeMail,
      hint: words.codeHint,
      alt: words.figure(email.trim()),
    };
  if (fitsCode(website) && /^https?:\/\//i.test(website))
    return { contents: website, label: words.codeSite, hint: words.codeHint, alt: words.figure(website) };
  return null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
