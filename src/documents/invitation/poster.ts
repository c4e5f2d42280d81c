/** The poster of a public meeting: the day on the table, when, where, and what about. */

import { parseCivilDate } from "../../kernel/civil-date.ts";
import { clip } from "../../kernel/clip.ts";
import { eventForCode } from "../../press/ics.ts";
import { clockTime, clockTimes, fullDate, shortDate } from "../../press/spoken-dates.ts";
import { fitsCode, type Poster, type PosterCode, type TableLine } from "../poster/poster.ts";
import { type InvitationSource, particularsOf, subjectsOf } from "./invitation.ts";
import { eventOf } from "./invitation-event.ts";
import { texts } from "./texts.ts";

/** More would no longer be read in passing. */
const MOST_SUBJECTS = 5;

/** To be made in Dutch. Nobody's name is on it: a poster hangs in the street. */
export function posterOf(source: InvitationSource): Poster {
  const { meeting, organisation, items } = source;
  const { name, place, contact } = particularsOf(source);
  const words = texts.poster;
  const subjects = subjectsOf(items);
  const { date } = meeting;
  const time = clockTimes(meeting.start, meeting.end);
  return {
    properties: words.properties(name),
    organisation: organisation.name,
    title: name,
    welcome: organisation.neighbourhood === "" ? words.everyone : words.of(organisation.neighbourhood),
    table: tableLinesOf(date),
    free: 1,
    call: words.welcome,
    particulars: [
      ...(time === "" ? [] : [{ text: time, look: "accent" } as const]),
      { text: place || words.placeFollows, look: "strong" },
    ],
    list: {
      heading: words.subjects,
      items:
        subjects.length > MOST_SUBJECTS ? [...subjects.slice(0, MOST_SUBJECTS - 1), words.more] : subjects,
    },
    contact,
    code: codeOf(source),
    strip: [
      name,
      [shortDate(date), clockTime(meeting.start)].filter((part) => part !== "").join(", ") ||
        words.dateFollows,
      place || organisation.name,
    ],
  };
}

/**
 * The evening itself, for one's own agenda: it works without internet, and nobody sees who scanned it. A poster without a
 * date leads to where the date will stand.
 */
function codeOf(source: InvitationSource): PosterCode | null {
  const words = texts.poster;
  const { email, website } = source.organisation;
  const event = eventOf(source, "");
  // Short: a code of a thousand characters is a grey square at arm's length.
  const contents = eventForCode({ ...event, title: clip(event.title, 60), place: clip(event.place, 60) });
  if (contents !== "") return { contents, label: words.code, hint: words.codeHint, alt: words.figure };
  if (fitsCode(website) && /^https?:\/\//i.test(website))
    return { contents: website, label: words.codeSite, hint: words.codeHint, alt: words.figureLink(website) };
  if (fitsCode(email))
    return {
      contents: `mailto:${email}`,
      label: words.codeMail,
      hint: words.codeHint,
      alt: words.figureLink(email),
    };
  return null;
}

/** "donderdag", "5", "maart 2026"; or that the date follows. */
function tableLinesOf(date: string): TableLine[] {
  if (parseCivilDate(date) === undefined) return [{ text: texts.poster.dateFollows, size: 30 }];
  const [day = "", ...month] = fullDate(date).split(" ");
  const weekday = new Intl.DateTimeFormat("nl-NL", { weekday: "long", timeZone: "UTC" });
  return [
    { text: weekday.format(Date.parse(`${date}T00:00:00Z`)), size: 24 },
    { text: day, size: 92 },
    { text: month.join(" "), size: 24 },
  ];
}
