/** The log store on SQLite: one file in the data folder, in the process of the endpoint, nothing to install. */
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { err, ok, type Result } from "../../kernel/result.ts";
import type { SignedEntry } from "../../protocol/roster-entry.ts";
import type {
  Appended,
  AppendTerms,
  Candidate,
  InviteRow,
  LogStore,
  NewJoiner,
  OrganisationRow,
  PageCaps,
  RosterEffects,
} from "./log-store.ts";
import { appendIn, pageAfter, pageMissing } from "./sqlite-batches.ts";
import { SqliteDatabase } from "./sqlite-database.ts";
import {
  invitesOf,
  joinersOf,
  putInviteIn,
  putTokenIn,
  redeemIn,
  standingOf,
  tidyIn,
} from "./sqlite-doors.ts";
import { appendRosterIn, createIn } from "./sqlite-roster.ts";
import { migrate } from "./sqlite-schema.ts";

const nothing = { rows: [], more: false } as const;

/**
 * Opens the store in a folder that is made when it is missing, for its owner only; ":memory:" keeps nothing. The error
 * is a sentence for the operator.
 */
export function openSqliteStore(folder: string): Result<LogStore, string> {
  try {
    const inMemory = folder === ":memory:";
    const file = inMemory ? folder : join(folder, "wijkschrift.db");
    if (!inMemory) mkdirSync(folder, { recursive: true, mode: 0o700 });
    const database = new SqliteDatabase(file);
    // In a folder that was there before, the file guards itself; what SQLite puts beside it follows its mode.
    if (!inMemory) chmodSync(file, 0o600);
    if (migrate(database.raw)) return ok(new SqliteStore(database));
    database.raw.close();
    return err(
      `The data in ${folder} was written by a newer Wijkschrift. Update this one, or set WIJKSCHRIFT_DATA to another folder.`,
    );
  } catch (error) {
    return err(explain(error, folder));
  }
}

function explain(error: unknown, folder: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const errcode = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || errcode === 8 || errcode === 14)
    return `This user may not write in the data folder ${folder}. Give the user that folder, or set WIJKSCHRIFT_DATA to another one.`;
  if (code === "ENOTDIR" || code === "EEXIST")
    return `The data folder ${folder} is a file. Set WIJKSCHRIFT_DATA to a folder.`;
  if (code === "ENOSPC" || errcode === 13)
    return `The disk of the data folder ${folder} is full. Make room first.`;
  if (errcode === 5 || errcode === 6)
    return `The data in ${folder} is locked by another program. Stop that one first.`;
  if (errcode === 11 || errcode === 26)
    return `The data in ${folder} is damaged. Put back a backup; see src/endpoint/README.md.`;
  return `The data folder ${folder} could not be opened (${code || "unknown"} ${errcode || ""}).`;
}

interface Waiting {
  readonly work: () => readonly Appended[] | "moved";
  readonly resolve: (results: readonly Appended[] | "moved") => void;
  readonly reject: (error: unknown) => void;
}

class SqliteStore implements LogStore {
  readonly #database: SqliteDatabase;
  #waiting: Waiting[] = [];

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  async organisation(o: string): Promise<OrganisationRow | undefined> {
    const sql = "SELECT head, headId, bytes, rosterVersion, rosterHead FROM organisation WHERE o = ?";
    return this.#database.get(sql, o) as unknown as OrganisationRow | undefined;
  }

  async create(o: string, genesis: SignedEntry, effects: RosterEffects, now: number) {
    return this.#database.transact(() => createIn(this.#database, o, genesis, effects, now));
  }

  /** Pushes that come in while others wait share one transaction, and so one wait for the disk. */
  append(o: string, candidates: readonly Candidate[], terms: AppendTerms) {
    return new Promise<readonly Appended[] | "moved">((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      const work = () => appendIn(this.#database, o, candidates, terms);
      this.#waiting.push({ work, resolve, reject });
    });
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const done = this.#database.transact(() => waiting.map(({ work }) => work()));
      for (const [at, { resolve }] of waiting.entries()) resolve(done[at] ?? "moved");
    } catch {
      // Each for itself now, so that one that cannot be kept does not stop the others.
      for (const { work, resolve, reject } of waiting) {
        try {
          resolve(this.#database.transact(work));
        } catch (error) {
          reject(error);
        }
      }
    }
  }

  async idAt(o: string, seq: number) {
    const row = this.#database.get(
      "SELECT hash FROM batch WHERE org = (SELECT key FROM organisation WHERE o = ?) AND seq = ?",
      o,
      seq,
    );
    return row && String(row["hash"]);
  }

  async batchesAfter(o: string, seq: number, caps: PageCaps) {
    const key = this.#key(o);
    return key === undefined ? nothing : pageAfter(this.#database, key, seq, caps);
  }

  async missing(o: string, have: Readonly<Record<string, number>>, caps: PageCaps) {
    const key = this.#key(o);
    return key === undefined ? nothing : pageMissing(this.#database, key, have, caps);
  }

  async vector(o: string): Promise<Record<string, number>> {
    const rows = this.#database.all("SELECT device, n FROM chain WHERE org = ?", this.#key(o) ?? -1);
    return Object.fromEntries(rows.map((row) => [String(row["device"]), Number(row["n"])]));
  }

  async lastIds(o: string): Promise<Record<string, string>> {
    const rows = this.#database.all("SELECT device, hash FROM chain WHERE org = ?", this.#key(o) ?? -1);
    return Object.fromEntries(rows.map((row) => [String(row["device"]), String(row["hash"]).slice(0, 16)]));
  }

  async rosterFrom(o: string, from: number, count: number): Promise<readonly SignedEntry[]> {
    return this.#database
      .all(
        "SELECT body, sig FROM roster WHERE org = ? AND n >= ? ORDER BY n LIMIT ?",
        this.#key(o) ?? -1,
        from,
        count,
      )
      .map((row) => ({ body: String(row["body"]), sig: String(row["sig"]) }));
  }

  async appendRoster(o: string, expect: number, entry: SignedEntry, effects: RosterEffects) {
    return this.#database.transact(() => appendRosterIn(this.#database, o, expect, entry, effects));
  }

  async keysOf(device: string) {
    const row = this.#database.get(
      "SELECT sign, wrap FROM device WHERE device = ?1 UNION ALL SELECT sign, wrap FROM joiner WHERE device = ?1 LIMIT 1",
      device,
    );
    return row && { sign: String(row["sign"]), wrap: String(row["wrap"]) };
  }

  async isCutEverywhere(device: string) {
    const row = this.#database.get(
      `SELECT NOT EXISTS (SELECT 1 FROM device WHERE device = ?1 AND standing <> 'cut')
        AND NOT EXISTS (SELECT 1 FROM joiner WHERE device = ?1) AS cut`,
      device,
    );
    return row?.["cut"] === 1;
  }

  async standing(o: string, device: string) {
    return standingOf(this.#database, this.#key(o) ?? -1, device);
  }

  async putToken(hash: string, device: string, expires: number, most: number) {
    this.#database.transact(() => putTokenIn(this.#database, hash, device, expires, most));
  }

  async token(hash: string, now: number) {
    const row = this.#database.get(
      "SELECT device, expires FROM token WHERE hash = ? AND expires > ?",
      hash,
      now,
    );
    return row && { device: String(row["device"]), expires: Number(row["expires"]) };
  }

  async putInvite(o: string, invite: InviteRow, now: number, most: number) {
    return this.#database.transact(() => putInviteIn(this.#database, this.#key(o) ?? -1, invite, now, most));
  }

  async invites(o: string, now: number) {
    return invitesOf(this.#database, this.#key(o) ?? -1, now);
  }

  async dropInvite(o: string, idHash: string) {
    this.#database.run("DELETE FROM invite WHERE idHash = ? AND org = ?", idHash, this.#key(o) ?? -1);
  }

  async invitedTo(idHash: string) {
    const row = this.#database.get(
      `SELECT o FROM organisation WHERE key =
        (SELECT org FROM invite WHERE idHash = ?1 UNION ALL SELECT org FROM joiner WHERE idHash = ?1)`,
      idHash,
    );
    return row && String(row["o"]);
  }

  async redeem(idHash: string, newcomer: NewJoiner, now: number, graceMs: number) {
    return this.#database.transact(() => redeemIn(this.#database, idHash, newcomer, now, graceMs));
  }

  async joiners(o: string) {
    return joinersOf(this.#database, this.#key(o) ?? -1);
  }

  async dropJoiner(o: string, device: string) {
    this.#database.transact(() => {
      this.#database.run("DELETE FROM joiner WHERE org = ? AND device = ?", this.#key(o) ?? -1, device);
      this.#database.run("DELETE FROM token WHERE device = ?", device);
    });
  }

  async recovery(idHash: string) {
    const row = this.#database.get("SELECT o FROM organisation WHERE recovery = ?", idHash);
    return row && String(row["o"]);
  }

  async tidy(now: number, joinersBefore: number, graceMs: number) {
    this.#database.transact(() => tidyIn(this.#database, now, joinersBefore, graceMs));
    // What was erased must not linger in the write-ahead log.
    this.#database.raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  async close() {
    if (this.#waiting.length > 0) this.#flush();
    this.#database.raw.close();
  }

  #key(o: string): number | undefined {
    const row = this.#database.get("SELECT key FROM organisation WHERE o = ?", o);
    return row && Number(row["key"]);
  }
}
