/** The life of a meeting and its verslag: opened, closed, taken up again, adopted. Each is one intent and one commit. */

import { canonicalVerslag } from "../../documents/verslag.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { NO_HOUR } from "../../domain/meeting-state.ts";
import { nextDayLetter, numbering } from "../../domain/numbering.ts";
import { type BlockNumber, blocks } from "../../domain/tables/blocks.ts";
import {
  ADOPTED,
  agendaItems,
  type ItemOutcome,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import { adoptions, reopenings, roundId } from "../../domain/tables/minutes.ts";
import { type Device, devices } from "../../domain/tables/organisation.ts";
import { sha256Hex } from "../../kernel/hash.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import { readNewNumbers } from "../../storage/queries/new-numbers.ts";
import type { Store } from "../../storage/store.ts";
import { type Write, write } from "../../storage/write.ts";
import { turnOf } from "./commands.ts";

/** What a commit says: stored, or why not. */
export type Stored = Awaited<ReturnType<Store["commit"]>>;

/** Opens the meeting now, with its first item on the table. This phone's numbers in it will carry no letter. */
export function openMeeting(store: Store, file: MeetingFile): Promise<Stored> {
  const first = flatAgenda(agendaTree(file.items))[0];
  return store.commit([
    write(meetings, file.meeting.id, {
      opened: store.timeOfDay(),
      numberer: store.node,
      current: first ? { itemId: first.item.id, since: new Date(store.now()).toISOString() } : null,
    }),
  ]);
}

/** A meeting of an earlier day is filled in from paper: it was held at the planned hours, and no clock runs. */
export async function fillInMeeting(store: Store, { meeting }: MeetingFile): Promise<Stored> {
  const all = await store.read((reader) => reader.allWithBin(meetings));
  const opened = meeting.start || NO_HOUR;
  return store.commit([
    write(meetings, meeting.id, {
      opened,
      closed: meeting.end || opened,
      numberer: store.node,
      ...(meeting.dayLetter === null ? { dayLetter: nextDayLetter(meeting, all) } : {}),
    }),
  ]);
}

/**
 * Closes the meeting now: the last turn is counted, and the day letter and the numbers are given (domain.md, Numbers).
 * `outcomes` says of the items that were not reached what becomes of them.
 */
export async function closeMeeting(
  store: Store,
  file: MeetingFile,
  outcomes: ReadonlyMap<string, ItemOutcome>,
): Promise<Stored> {
  await store.flush();
  const { meeting } = file;
  const [all, numbers] = await store.read((reader) =>
    Promise.all([reader.allWithBin(meetings), readNewNumbers(reader, meeting, store.node)]),
  );
  return store.commit([
    ...turnOf(store, file),
    write(meetings, meeting.id, {
      closed: store.timeOfDay(),
      current: null,
      ...(meeting.dayLetter === null ? { dayLetter: nextDayLetter(meeting, all) } : {}),
    }),
    ...[...outcomes].map(([id, outcome]) => write(agendaItems, id, { outcome })),
    ...numberWrites(numbers),
  ]);
}

/**
 * Goes on with a meeting that was closed. Numbers that were given stay given. With the file as it was before closing,
 * the items get back what was said of them then, and the one on the table lies there again.
 */
export function continueMeeting(store: Store, meetingId: string, before?: MeetingFile): Promise<Stored> {
  const onTable = before?.meeting.current;
  return store.commit([
    write(meetings, meetingId, {
      closed: "",
      ...(onTable ? { current: { itemId: onTable.itemId, since: new Date(store.now()).toISOString() } } : {}),
    }),
    ...(before?.items ?? []).map((item) => write(agendaItems, item.id, { outcome: item.outcome })),
  ]);
}

/**
 * Adopts the verslag of an earlier meeting in this one, as presented (`changes` "") or with changes, a line each. The
 * text as it stands is kept word for word with its fingerprint; from now on it only gets addenda.
 */
export async function adoptMinutes(
  store: Store,
  ofId: string,
  inMeeting: Meeting,
  changes: string,
): Promise<Stored | undefined> {
  await store.flush();
  const found = await store.read(async (reader) => {
    const file = await readMeetingFile(reader, ofId);
    return {
      file,
      numbers: file ? await readNewNumbers(reader, file.meeting, store.node) : new Map<string, BlockNumber>(),
      all: await reader.allWithBin(meetings),
      known: await reader.all(devices),
    };
  });
  if (!found.file) return undefined;
  const text = canonicalVerslag(verslagOf(withNumbers(found.file, found)));
  const [round] = found.file.meeting.status;
  const adopted = {
    inMeetingId: inMeeting.id,
    on: store.today(),
    changes: changes.trim(),
    text,
    sha256: await sha256Hex(text),
  };
  return store.commit([
    ...numberWrites(found.numbers),
    write(meetings, ofId, { status: [round, ADOPTED] }),
    write(adoptions, roundId(ofId, round), { meetingId: ofId, adopted }),
  ]);
}

/** The file as it will be once everything in it has its number. */
function withNumbers(
  file: MeetingFile,
  context: { numbers: ReadonlyMap<string, BlockNumber>; all: readonly Meeting[]; known: readonly Device[] },
): MeetingFile {
  const show = numbering(context.all, context.known);
  const numbered = file.blocks.map((block) => ({
    ...block,
    number: block.number ?? context.numbers.get(block.id) ?? null,
  }));
  return { ...file, blocks: numbered, numbers: new Map(numbered.map((block) => [block.id, show(block)])) };
}

const numberWrites = (numbers: ReadonlyMap<string, BlockNumber>): Write[] =>
  [...numbers].map(([id, number]) => write(blocks, id, { number }));

/** "Zet terug" right after adopting: the next round begins where `before` stood, and neither verslag tells of it. */
export async function takeBackAdoption(
  store: Store,
  before: Meeting,
  by: string,
  why: string,
): Promise<Stored | undefined> {
  const ofId = before.id;
  const meeting = await store.read((reader) => reader.get(meetings, ofId));
  if (!meeting) return undefined;
  const round = meeting.status[0] + 1;
  const reopened = { by, on: store.today(), why, takenBack: true as const };
  return store.commit([
    write(meetings, ofId, { status: [round, before.status[1]] }),
    write(reopenings, roundId(ofId, round), { meetingId: ofId, reopened }),
  ]);
}
