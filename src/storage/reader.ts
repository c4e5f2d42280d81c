/** Reading records: every field present, what lies in the bin left out unless asked for. */

import type { Dexie } from "dexie";
import type { RecordOf, Table } from "../domain/table.ts";
import type { BothRow } from "./both-row.ts";
import { type HistoryRow, historyOf } from "./history.ts";
import { type StoredRow, stampOf } from "./merge.ts";
import { rememberedKey } from "./meta.ts";
import { DELETED } from "./schema.ts";
import { msOf } from "./stamp.ts";
import type { WordsRow } from "./text-rows.ts";

/** A record, and whether it lies in the bin. */
export type Binned<T> = T & { readonly deleted: boolean };

/** A record in the bin, and when it was put there (milliseconds since 1970). */
export type InBin<T> = { readonly record: T; readonly since: number };

export class Reader {
  readonly #db: Dexie;

  constructor(db: Dexie) {
    this.#db = db;
  }

  async get<T extends Table>(table: T, id: string): Promise<RecordOf<T> | undefined> {
    const row = (await this.#db.table(table.name).get(id)) as StoredRow | undefined;
    return row && row[DELETED] !== true ? toRecord(table, row) : undefined;
  }

  async all<T extends Table>(table: T): Promise<RecordOf<T>[]> {
    return present(table, (await this.#db.table(table.name).toArray()) as StoredRow[]);
  }

  /** All of them, with what lies in the bin. */
  async allWithBin<T extends Table>(table: T): Promise<Binned<RecordOf<T>>[]> {
    return withBin(table, (await this.#db.table(table.name).toArray()) as StoredRow[]);
  }

  /** Records whose indexed field has the value. */
  async where<T extends Table>(table: T, index: string, value: string): Promise<RecordOf<T>[]> {
    return present(
      table,
      (await this.#db.table(table.name).where(index).equals(value).toArray()) as StoredRow[],
    );
  }

  /** The same, with what lies in the bin. */
  async whereWithBin<T extends Table>(
    table: T,
    index: string,
    value: string,
  ): Promise<Binned<RecordOf<T>>[]> {
    const rows = (await this.#db.table(table.name).where(index).equals(value).toArray()) as StoredRow[];
    return withBin(table, rows);
  }

  /** Ids of those whose indexed field has the value, and that somebody once put back, or on a list by hand. */
  async putBack(table: Table, index: string, value: string): Promise<ReadonlySet<string>> {
    const rows = (await this.#db.table(table.name).where(index).equals(value).toArray()) as StoredRow[];
    return new Set(rows.filter((row) => row[DELETED] === false).map(({ id }) => id));
  }

  /** Records within a range of a compound index, in its order; both ends included. */
  async between<T extends Table>(
    table: T,
    index: string,
    from: readonly string[],
    to: readonly string[],
  ): Promise<RecordOf<T>[]> {
    const range = this.#db
      .table<StoredRow>(table.name)
      .where(index)
      .between([...from], [...to], true, true);
    // The bin is left out here: with a filter, the browser would be asked for each row by itself.
    return present(table, await range.toArray());
  }

  /** Only what lies in the bin, with since when. */
  async bin<T extends Table>(table: T): Promise<InBin<RecordOf<T>>[]> {
    const rows = (await this.#db
      .table<StoredRow>(table.name)
      .filter((row) => row[DELETED] === true)
      .toArray()) as StoredRow[];
    return rows.map((row) => ({ record: toRecord(table, row), since: msOf(stampOf(row, DELETED)) }));
  }

  /** Since when a record lies in the bin; undefined when it does not. */
  async binnedSince(table: Table, id: string): Promise<number | undefined> {
    const row = (await this.#db.table(table.name).get(id)) as StoredRow | undefined;
    return row?.[DELETED] === true ? msOf(stampOf(row, DELETED)) : undefined;
  }

  /** What a record said before, the latest loss first; see history.ts. */
  async history(table: string, id: string): Promise<HistoryRow[]> {
    const rows = this.#db.table<HistoryRow>("history").where("[table+id+field+stamp]");
    const found = await rows.between(...historyOf(table, id)).toArray();
    return found.sort((a, b) => b.lost - a.lost || (a.stamp < b.stamp ? 1 : -1));
  }

  /** Fields that two people changed without knowing of each other; see sharing/both-changed.ts. */
  both(): Promise<BothRow[]> {
    return this.#db.table<BothRow>("both").toArray();
  }

  /** What this phone remembers about itself; see `store.remember`. */
  async remembered(name: string): Promise<unknown> {
    return ((await this.#db.table("meta").get(rememberedKey(name))) as { value: unknown } | undefined)?.value;
  }

  /** Whether anything of this organisation is shared with other phones. */
  async isShared(): Promise<boolean> {
    return ((await this.#db.table("meta").get("shared")) as { value: unknown } | undefined)?.value === true;
  }

  /** The words of blocks, by block id; those without words are left out. */
  async words(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = (await this.#db.table("texts").bulkGet([...ids])) as (WordsRow | undefined)[];
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.text]] : [])));
  }
}

function withBin<T extends Table>(table: T, rows: readonly StoredRow[]): Binned<RecordOf<T>>[] {
  return rows.map((row) => ({ ...toRecord(table, row), deleted: row[DELETED] === true }));
}

function present<T extends Table>(table: T, rows: readonly StoredRow[]): RecordOf<T>[] {
  return rows.filter((row) => row[DELETED] !== true).map((row) => toRecord(table, row));
}

const initials = new Map<string, Record<string, unknown>>();

function toRecord<T extends Table>(table: T, row: StoredRow): RecordOf<T> {
  const { _s: _stamp, _d: _stamps, [DELETED]: _deleted, ...written } = row;
  return { ...initialOf(table), ...written } as RecordOf<T>;
}

function initialOf(table: Table): Record<string, unknown> {
  let initial = initials.get(table.name);
  if (!initial) {
    initial = Object.fromEntries(Object.entries(table.fields).map(([name, field]) => [name, field.initial]));
    initials.set(table.name, initial);
  }
  return initial;
}
