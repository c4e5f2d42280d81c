/** The invitation in words: short for a message, with a greeting for a mail. Whoever sends it may change every word. */

import { changesSinceInvited, type ToldChange } from "../../domain/invitation.ts";
import { printable } from "../../press/light-text.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { agendaInShort, type InvitationSource, type Particulars, particularsOf } from "./invitation.ts";
import { texts } from "./texts.ts";

export type InvitationWords = {
  /** For WhatsApp: *bold* name, short lines. */
  readonly message: string;
  readonly subject: string;
  readonly mail: string;
};

/** More items than these are no longer "in short". */
const MOST_IN_MESSAGE = 6;
const MOST_IN_MAIL = 15;

/** To be made in Dutch (`inLanguage("nl", …)`): dates and kinds speak the language of the moment. */
export function invitationWords(source: InvitationSource): InvitationWords {
  const about = particularsOf(source);
  const changes = changesSinceInvited(source.meeting);
  const { message, mail } = about.cancelled
    ? cancelledWords(source, about)
    : invitingWords(source, about, changes);
  return { message: printable(message), subject: subjectOf(source, about, changes), mail: printable(mail) };
}

function invitingWords(source: InvitationSource, about: Particulars, changes: readonly ToldChange[]) {
  const { organisation, meeting, items, apologiesTo } = source;
  const moment = momentLines(about);
  const note = changeNote(changes);
  const short = agendaInShort(items, MOST_IN_MESSAGE);
  const long = agendaInShort(items, MOST_IN_MAIL);
  const isOpen = meeting.isPublic;
  const named =
    meeting.title.trim() === ""
      ? texts.mail.theKind(lowered(about.name, true))
      : texts.mail.theTitle(about.name);
  const what = texts.mail.of(named, organisation.name);
  return {
    message: pieces(
      [`*${about.name}*`, organisation.name],
      [note],
      [isOpen ? texts.message.open : texts.message.invited],
      moment,
      short.length > 0 ? [texts.agenda, ...short] : [],
      isOpen ? contactLines(about) : [messageApologies(apologiesTo)],
    ),
    mail: pieces(
      [isOpen ? texts.mail.dearNeighbours : texts.mail.dearAll],
      [note],
      [isOpen ? texts.mail.open(what) : texts.mail.invited(what)],
      moment,
      long.length > 0 ? [texts.agenda, ...long] : [],
      isOpen ? [] : [mailApologies(apologiesTo)],
      [texts.mail.seeYou],
      signature(source, about),
    ),
  };
}

function cancelledWords(source: InvitationSource, about: Particulars) {
  const { organisation, meeting } = source;
  const sentence = texts.cancelled.message(about.when);
  return {
    message: pieces(
      [`*${texts.cancelled.title(about.name)}*`, organisation.name],
      [sentence, texts.cancelled.sorry],
      meeting.isPublic ? contactLines(about) : [],
    ),
    mail: pieces(
      [meeting.isPublic ? texts.mail.dearNeighbours : texts.mail.dearAll],
      [sentence, texts.cancelled.sorry],
      signature(source, about),
    ),
  };
}

function subjectOf(
  { meeting }: InvitationSource,
  about: Particulars,
  changes: readonly ToldChange[],
): string {
  const date = shortDate(meeting.date);
  const words = texts.mail;
  const subject = about.cancelled
    ? words.subjectCancelled
    : changes.length > 0
      ? words.subjectChanged
      : words.subject;
  return subject(lowered(about.name, meeting.title === "" && !about.cancelled), date);
}

const momentLines = ({ when, place }: Particulars): string[] => [
  texts.when(when || texts.dateFollows),
  texts.where(place || texts.placeFollows),
];

function changeNote(changes: readonly ToldChange[]): string {
  if (changes.includes("restored")) return texts.changed.restored;
  const what = (["date", "time", "place"] as const).filter((each) => changes.includes(each));
  if (what.length === 0) return "";
  const names = what.map((each) => texts.changed[each]);
  const joined =
    names.length === 1 ? (names[0] ?? "") : [names.slice(0, -1).join(", "), names.at(-1)].join(texts.and);
  return texts.changed.note(joined, what.length === 1);
}

const messageApologies = (name: string): string =>
  name === "" ? texts.message.apologiesToUs : texts.message.apologies(name);
const mailApologies = (name: string): string =>
  name === "" ? texts.mail.apologiesToUs : texts.mail.apologies(name);

const contactLines = ({ contact }: Particulars): string[] =>
  contact.length === 0 ? [] : [texts.message.contact(contact.join(texts.or))];

function signature({ organisation, from }: InvitationSource, { contact }: Particulars): string[] {
  const name =
    from !== "" && organisation.name !== ""
      ? texts.mail.onBehalf(from, organisation.name)
      : from || organisation.name;
  return [texts.mail.regards, name, ...contact];
}

/** A kind in the middle of a sentence; a title of its own keeps its capital. */
const lowered = (name: string, isKind: boolean): string =>
  isKind ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Paragraphs apart; lines and paragraphs without words are left out. */
const pieces = (...paragraphs: readonly (readonly string[])[]): string =>
  paragraphs
    .map((lines) => lines.filter((line) => line.trim() !== "").join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
