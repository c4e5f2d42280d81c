/** One SQLite database with the care that a log of other people's work needs: durable, patient, whole or not at all. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { StoreFull } from "./log-store.ts";

export type Row = Record<string, unknown>;

export class SqliteDatabase {
  readonly raw: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** `path` may be ":memory:", for tests. Throws what SQLite throws when it cannot be opened. */
  constructor(path: string) {
    // Waiting for another process blocks this one, so it is bounded; the default would not wait at all.
    this.raw = new DatabaseSync(path, { timeout: 5000 });
    this.raw.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -8000;
      PRAGMA journal_size_limit = 8388608;
    `);
  }

  /** Runs `work` in one write transaction, and undoes it when it throws. */
  transact<T>(work: () => T): T {
    try {
      this.raw.exec("BEGIN IMMEDIATE");
      try {
        const value = work();
        this.raw.exec("COMMIT");
        return value;
      } catch (error) {
        // SQLite may have rolled back by itself, as it does when the disk is full.
        if (this.raw.isTransaction) this.raw.exec("ROLLBACK");
        throw error;
      }
    } catch (error) {
      throw isFull(error) ? new StoreFull("The disk has no room left.", { cause: error }) : error;
    }
  }

  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#prepared(sql).get(...values);
  }

  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#prepared(sql).all(...values);
  }

  /** Row by row, so that a cap can stop before the rest is read. */
  each(sql: string, ...values: readonly SQLInputValue[]): Iterable<Row> {
    // A statement of its own: an iteration that is left early must not be reset under another one's feet.
    return this.raw.prepare(sql).iterate(...values);
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.raw.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** SQLITE_FULL; or SQLITE_IOERR_WRITE, which some file systems give when a quota is reached. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && (error.errcode === 13 || error.errcode === 778);
