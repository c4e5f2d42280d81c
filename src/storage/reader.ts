/** Reading records: every field present, what lies in the bin left out unless asked for. */

import type { Dexie } from "dexie";
import type { RecordOf, Table } from "../domain/table.ts";
import type { WordsRow } from "./committed-texts.ts";
import type { StoredRow } from "./merge.ts";
import { DELETED } from "./schema.ts";

/** A record, and whether it lies in the bin. */
export type Binned<T> = T & { readonly deleted: boolean };

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

  /** Records within a range of a compound index, in its order; both ends included. At most `limit` when given. */
  async between<T extends Table>(
    table: T,
    index: string,
    from: readonly string[],
    to: readonly string[],
    limit = Number.POSITIVE_INFINITY,
  ): Promise<RecordOf<T>[]> {
    const rows = this.#db
      .table<StoredRow>(table.name)
      .where(index)
      .between([...from], [...to], true, true)
      .filter((row) => row[DELETED] !== true);
    const found = await (Number.isFinite(limit) ? rows.limit(limit) : rows).toArray();
    return found.map((row) => toRecord(table, row));
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
