/** Everything one meeting consists of, read together. */

import type { MeetingFile } from "../../domain/meeting-file.ts";
import { byDate, isCancelled } from "../../domain/meeting-state.ts";
import { numbering, readingOrder } from "../../domain/numbering.ts";
import { inOrder } from "../../domain/order.ts";
import { blank } from "../../domain/table.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, attendance, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import {
  type Adoption,
  addenda,
  adoptions,
  reopenings,
  roundId,
  roundOf,
  standingAdoptions,
} from "../../domain/tables/minutes.ts";
import {
  devices,
  ORGANISATION_ID,
  type Organisation,
  organisation,
} from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Reader } from "../reader.ts";
import { readInvited } from "./invited.ts";
import { readLetters } from "./letters.ts";

/** How many next dates a verslag names. */
const NEXT_DATES = 3;

/** The file of one meeting; undefined when there is none, or it lies in the bin. */
export async function readMeetingFile(reader: Reader, meetingId: string): Promise<MeetingFile | undefined> {
  const meeting = await reader.get(meetings, meetingId);
  if (!meeting) return undefined;
  const ofMeeting = <T extends Parameters<Reader["where"]>[0]>(table: T) =>
    reader.where(table, "meetingId", meetingId);
  const [
    organisation,
    everMet,
    items,
    present,
    blocksHere,
    adopted,
    reopened,
    added,
    adoptedHere,
    knownDevices,
  ] = await Promise.all([
    readOrganisation(reader),
    reader.allWithBin(meetings),
    ofMeeting(agendaItems),
    ofMeeting(attendance),
    ofMeeting(blocks),
    ofMeeting(adoptions),
    ofMeeting(reopenings),
    ofMeeting(addenda),
    readAdoptedHere(reader, meetingId),
    reader.all(devices),
  ]);
  const people = await readPeople(reader);
  const { attendance: invited } = await readInvited(reader, meeting, present, people);
  const all = everMet.filter((other) => !other.deleted);
  const written = readingOrder(items, blocksHere);
  return {
    organisation,
    meeting,
    items: inOrder(items),
    attendance: invited,
    people,
    blocks: written,
    texts: await reader.words(written.map((block) => block.id)),
    numbers: shownNumbers(written, everMet, knownDevices),
    letters: await readLetters(reader, meeting, items, all),
    adoptions: adopted,
    reopenings: reopened,
    addenda: added.sort((a, b) => (a.id < b.id ? -1 : 1)),
    adoptedIn: adoptingMeetings(adopted, all),
    adoptedHere: withMeetings(adoptedHere, all),
    upcoming: all
      .filter((other) => other.id !== meeting.id && byDate(other, meeting) > 0 && !isCancelled(other))
      .sort(byDate)
      .slice(0, NEXT_DATES),
  };
}

/** The organisation's own record; with initial values where nothing was written yet. */
export async function readOrganisation(reader: Reader): Promise<Organisation> {
  const found = await reader.get(organisation, ORGANISATION_ID);
  return found ?? blank(organisation, ORGANISATION_ID);
}

/**
 * Everyone ever in Contacten by id, those who left included. Who lies in the bin counts as having left: the name stays
 * in what was written, and nobody is asked to choose it.
 */
export async function readPeople(reader: Reader): Promise<Map<string, Person>> {
  const everyone = await reader.allWithBin(people);
  return new Map(
    everyone.map(({ deleted, ...person }) => [person.id, deleted ? { ...person, left: true } : person]),
  );
}

/** What this meeting adopted and did not take back at once. */
async function readAdoptedHere(reader: Reader, meetingId: string): Promise<Adoption[]> {
  const list = await reader.where(adoptions, "adopted.inMeetingId", meetingId);
  const nextRounds = await Promise.all(
    list.map((each) => reader.get(reopenings, roundId(each.meetingId, roundOf(each.id) + 1))),
  );
  return standingAdoptions(
    list,
    nextRounds.filter((each) => each !== undefined),
  );
}

function shownNumbers(
  list: readonly Block[],
  all: readonly Meeting[],
  known: Parameters<typeof numbering>[1],
): Map<string, string> {
  const shown = numbering(all, known);
  return new Map(list.filter((block) => block.number).map((block) => [block.id, shown(block)]));
}

function adoptingMeetings(list: readonly Adoption[], all: readonly Meeting[]): Map<string, Meeting> {
  const byId = new Map(all.map((meeting) => [meeting.id, meeting]));
  return new Map(
    list.flatMap((adoption) => {
      const meeting = byId.get(adoption.adopted?.inMeetingId ?? "");
      return meeting ? [[adoption.id, meeting] as const] : [];
    }),
  );
}

function withMeetings(list: readonly Adoption[], all: readonly Meeting[]): MeetingFile["adoptedHere"] {
  const byId = new Map(all.map((other) => [other.id, other]));
  return list.flatMap((adoption) => {
    const of = byId.get(adoption.meetingId);
    return of ? [{ adoption, of }] : [];
  });
}
