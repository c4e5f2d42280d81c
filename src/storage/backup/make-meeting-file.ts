/**
 * "Geef deze vergadering door": one meeting as a file, with what another phone needs to carry it on: the people it names,
 * the verslagen it is to adopt, and the open actions it takes up. Notes travel as whole documents, so that they merge.
 */

import { blocks, textDocOf } from "../../domain/tables/blocks.ts";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { adoptions } from "../../domain/tables/minutes.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { letters } from "../../domain/tables/outside.ts";
import { people } from "../../domain/tables/people.ts";
import type { StoredRow } from "../merge.ts";
import { readCarryOver } from "../queries/carry-over.ts";
import { readOrganisation } from "../queries/meeting-file.ts";
import { meetingOf, rowsOfMeeting } from "../records.ts";
import { DATA_VERSION } from "../schema.ts";
import type { Store } from "../store.ts";
import { type FileHead, type FileNotes, FORMAT, FORMAT_VERSION } from "./file-format.ts";
import type { BackupMade } from "./make-backup.ts";
import { originOf } from "./origin.ts";
import { FileWriter, notesOf, storedDocs } from "./write-file.ts";

/** `name`: what the meeting is called, for the head. Undefined when there is no such meeting. */
export async function makeMeetingFile(
  store: Store,
  meetingId: string,
  name: string,
): Promise<BackupMade | undefined> {
  await store.flush();
  const meeting = await store.read((reader) => reader.get(meetings, meetingId));
  if (!meeting) return undefined;
  const rows = await rowsToGive(store, meetingId);
  const { name: organisation } = await store.read(readOrganisation);
  const head: FileHead = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    kind: "meeting",
    dataVersion: DATA_VERSION,
    origin: await originOf(store),
    organisation,
    made: store.today(),
    meeting: { id: meetingId, name, date: meeting.date },
    counts: Object.fromEntries([...rows.tables].map(([table, list]) => [table, list.size])),
  };
  const writer = new FileWriter(head);
  for (const [table, list] of rows.tables) await writer.table(table, once([...list.values()]));
  const stored = new Set(await storedDocs(store));
  const docs = docsOf(rows).filter((doc) => stored.has(doc));
  await writer.notes(notes(store, docs), []);
  return { parts: await writer.finish(), head };
}

/** Rows by table and id, each once. */
class Rows {
  readonly tables = new Map<string, Map<string, StoredRow>>();

  add(table: string, rows: Iterable<StoredRow | undefined>): void {
    const list = this.tables.get(table) ?? new Map<string, StoredRow>();
    for (const row of rows) if (row) list.set(row.id, row);
    if (list.size > 0) this.tables.set(table, list);
  }
}

async function rowsToGive(store: Store, meetingId: string): Promise<Rows> {
  const rows = new Rows();
  const add = async (table: string, ids: readonly string[]): Promise<void> =>
    rows.add(table, await store.ask((db) => db.table<StoredRow>(table).bulkGet([...ids])));
  const addWhere = async (table: string, index: string, value: string): Promise<void> =>
    rows.add(table, await store.ask((db) => db.table<StoredRow>(table).where(index).equals(value).toArray()));
  const addMeeting = async (id: string): Promise<void> => {
    await add(meetings.name, [id]);
    for (const [table, list] of await rowsOfMeeting(store, id)) rows.add(table, list);
  };
  await addMeeting(meetingId);
  const carried = await store.read(async (reader) => {
    const meeting = await reader.get(meetings, meetingId);
    return meeting && (await readCarryOver(reader, meeting));
  });
  for (const { id } of carried?.toAdopt ?? []) await addMeeting(id);
  await add(blocks.name, carried?.actions.map((action) => action.id) ?? []);
  await add(meetings.name, [...new Set(carried?.actions.map((action) => action.meetingId) ?? [])]);
  await add(agendaItems.name, carried?.undiscussed.map((item) => item.id) ?? []);
  await addWhere(adoptions.name, "adopted.inMeetingId", meetingId);
  for (const item of rows.tables.get(agendaItems.name)?.keys() ?? [])
    await addWhere(letters.name, "itemId", item);
  rows.add(devices.name, await store.ask((db) => db.table<StoredRow>(devices.name).toArray()));
  rows.add(people.name, await concerned(store, rows));
  return rows;
}

/** Everyone named anywhere in these rows, and the board, to whom actions can belong by function. */
async function concerned(store: Store, rows: Rows): Promise<StoredRow[]> {
  const everyone = await store.ask((db) => db.table<StoredRow>(people.name).toArray());
  const text = JSON.stringify([...rows.tables.values()].map((list) => [...list.values()]));
  return everyone.filter((row) => row["group"] === "board" || text.includes(row.id));
}

/** The documents in which the words of the blocks among them are. */
const docsOf = (rows: Rows): string[] => [
  ...new Set(
    [...(rows.tables.get(blocks.name)?.values() ?? [])].map((row) =>
      textDocOf({ id: row.id, meetingId: meetingOf(row) }),
    ),
  ),
];

async function* once<T>(piece: T): AsyncGenerator<T> {
  yield await Promise.resolve(piece);
}

async function* notes(store: Store, docs: readonly string[]): AsyncGenerator<FileNotes> {
  for (const doc of docs) yield await notesOf(store, doc);
}
