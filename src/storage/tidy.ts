/**
 * What is done once a day, in small pieces between everything else: earlier versions of more than 90 days go, and what
 * lay in the bin for 30 days is emptied. A record that was emptied stays, deleted: its number is not given again.
 */

import type { Dexie } from "dexie";
import { blankedFields, isBinTimeOver } from "../domain/blanking.ts";
import { TABLES } from "../domain/tables/all.ts";
import { blocks, textDocOf } from "../domain/tables/blocks.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { people } from "../domain/tables/people.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { compact } from "./committed-texts.ts";
import { HISTORY_DAYS, historyOf } from "./history.ts";
import { type Change, mergeRow, type StoredRow, stampOf, writtenFields } from "./merge.ts";
import { letWait } from "./pending.ts";
import { meetingOf, rowsInChunks, rowsOfMeeting } from "./records.ts";
import { DELETED, fieldNamed, mergeKindsOf, tableNamed } from "./schema.ts";
import { laterStamp, makeStamp, msOf, nodeOf, type Stamp, ZERO_STAMP } from "./stamp.ts";
import type { Store } from "./store.ts";
import { emptied } from "./stored-words.ts";

const DAY_MS = 86_400_000;
/** So many records are emptied, or versions dropped, in one transaction. */
const PIECE = 100;

type Expired = { readonly table: string; readonly row: StoredRow };

/** Does a day's tidying, unless that was done today. Gives how many records were emptied. */
export async function tidy(store: Store): Promise<number> {
  const before = await store.read((reader) => reader.remembered("tidied"));
  if (typeof before === "number" && Math.abs(store.now() - before) < DAY_MS) return 0;
  await dropOldHistory(store);
  const count = await blankBin(store);
  await store.remember("tidied", store.now());
  return count;
}

/** Drops earlier versions whose time is over. */
async function dropOldHistory(store: Store): Promise<void> {
  const bound = store.now() - HISTORY_DAYS * DAY_MS;
  let dropped = PIECE;
  while (dropped === PIECE) {
    const result = await store.transact(["history"], async (db) => {
      const old = await db.table("history").where("lost").below(bound).limit(PIECE).primaryKeys();
      await db.table("history").bulkDelete(old);
      return old.length;
    });
    dropped = result.ok ? result.value : 0;
  }
}

/** Empties what lay in the bin for its time. */
async function blankBin(store: Store): Promise<number> {
  const expired = await findExpired(store);
  if (expired.length === 0) return 0;
  const named = await namedPeople(store, expired);
  let count = 0;
  for (const [table, list] of Map.groupBy(expired, (each) => each.table)) {
    if (table === blocks.name) await emptyWords(store, list);
    for (let at = 0; at < list.length; at += PIECE)
      count += await blankPiece(store, table, list.slice(at, at + PIECE), named);
  }
  return count;
}

/** Records whose time in the bin is over, and all that belongs to a meeting whose time is. */
async function findExpired(store: Store): Promise<Expired[]> {
  const found = new Map<string, Expired>();
  const add = (table: string, row: StoredRow) => found.set(`${table}/${row.id}`, { table, row });
  for (const { name } of TABLES)
    for await (const rows of rowsInChunks(store, name))
      for (const row of rows) if (isOver(row, store.now())) add(name, row);
  const over = [...found.values()].filter(({ table }) => table === meetings.name);
  for (const { row } of over) {
    for (const [name, rows] of await rowsOfMeeting(store, row.id)) for (const each of rows) add(name, each);
  }
  return [...found.values()];
}

const isOver = (row: StoredRow, now: number): boolean =>
  row[DELETED] === true && isBinTimeOver(msOf(stampOf(row, DELETED)), now);

/** Of the people among them, those whom a record that stays names. */
async function namedPeople(store: Store, expired: readonly Expired[]): Promise<Set<string>> {
  const asked = new Set(expired.filter(({ table }) => table === people.name).map(({ row }) => row.id));
  const going = new Set(expired.map(({ table, row }) => `${table}/${row.id}`));
  const named = new Set<string>();
  if (asked.size === 0) return named;
  for (const { name } of TABLES)
    for await (const rows of rowsInChunks(store, name))
      for (const row of rows) if (!going.has(`${name}/${row.id}`)) collectIds(row, asked, named);
  return named;
}

function collectIds(value: unknown, asked: ReadonlySet<string>, found: Set<string>): void {
  if (typeof value === "string") {
    if (asked.has(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) collectIds(part, asked, found);
  }
}

/** Takes the words away, and with them what earlier updates said. */
async function emptyWords(store: Store, list: readonly Expired[]): Promise<void> {
  const docs = Map.groupBy(
    list.map(({ row }) => row),
    (row) => textDocOf({ id: row.id, meetingId: meetingOf(row) }),
  );
  for (const [doc, rows] of docs) {
    const ids = rows.map((row) => row.id);
    const update = await store.ask((db) => emptied(db, doc, ids));
    if (!update) continue;
    await store.commitTexts([update]);
    await store.transact(["ytext", "ysnap"], (db) => compact(db, doc, true));
  }
}

/** Empties records of one table in one transaction. Gives how many there were something in. */
async function blankPiece(
  store: Store,
  table: string,
  list: readonly Expired[],
  named: ReadonlySet<string>,
): Promise<number> {
  const result = await store.transact([table, "meetings", "history", "pending"], async (db, { meta }) => {
    const changes: Change[] = [];
    const rows: StoredRow[] = [];
    for (const row of await db.table<StoredRow>(table).bulkGet(list.map((each) => each.row.id))) {
      if (!row || !(await isStillOver(db, row, store.now()))) continue;
      await db
        .table("history")
        .where("[table+id+field+stamp]")
        .between(...historyOf(table, row.id))
        .delete();
      const change = blanking(table, row, named.has(row.id));
      if (!change) continue;
      changes.push(change);
      rows.push(mergeRow(row, change, mergeKindsOf(table)));
    }
    await db.table(table).bulkPut(rows);
    if (meta.shared) await letWait(db, changes, [], true);
    return changes.length;
  });
  return result.ok ? result.value : 0;
}

/** It, or its meeting, was not put back meanwhile. */
async function isStillOver(db: Dexie, row: StoredRow, now: number): Promise<boolean> {
  if (isOver(row, now)) return true;
  const meeting = await db.table<StoredRow>("meetings").get(meetingOf(row));
  return meeting !== undefined && isOver(meeting, now);
}

/** The change that empties a row; undefined when there is nothing in it any more. */
function blanking(name: string, row: StoredRow, isNamed: boolean): Change | undefined {
  const table = tableNamed(name);
  if (!table) return undefined;
  const fields = blankedFields(table, isNamed)
    .filter((field) => Object.hasOwn(row, field))
    .map((field) => [field, fieldNamed(table, field)?.initial as Json] as const)
    .filter(([field, initial]) => canonical(row[field] as Json) !== canonical(initial));
  if (fields.length === 0) return undefined;
  return { table: name, id: row.id, stamp: justAfter(row), fields: Object.fromEntries(fields) };
}

/**
 * The moment after the last thing written to the row: every phone that empties it gives the same stamp, and whatever is
 * written to it later, wherever, stands.
 */
function justAfter(row: StoredRow): Stamp {
  const last = writtenFields(row).reduce((latest, [, { stamp }]) => laterStamp(latest, stamp), ZERO_STAMP);
  const counter = Number.parseInt(last.slice(12, 16), 16);
  return counter < 0xffff
    ? makeStamp(msOf(last), counter + 1, nodeOf(last))
    : makeStamp(msOf(last) + 1, 0, nodeOf(last));
}
