/** The batches in SQLite: put behind the head, and handed out again. */
import type { Appended, AppendTerms, BatchRow, Candidate, Page, PageCaps } from "./log-store.ts";
import type { Row, SqliteDatabase } from "./sqlite-database.ts";

interface Tail {
  readonly key: number;
  readonly rosterVersion: number;
  head: number;
  headId: string;
  bytes: number;
}

/** Inside a transaction. "moved" when the roster is another than the terms say, or the organisation is gone. */
export function appendIn(
  database: SqliteDatabase,
  o: string,
  candidates: readonly Candidate[],
  terms: AppendTerms,
): readonly Appended[] | "moved" {
  const tail = tailOf(database, o);
  if (!tail || tail.rosterVersion !== terms.rosterVersion) return "moved";
  const before = tail.head;
  const day = dayOf(database, tail.key, terms);
  const results = candidates.map((candidate) => appendOne(database, tail, candidate, terms, day));
  if (tail.head === before) return results;
  database.run(
    "UPDATE organisation SET head = ?, headId = ?, bytes = ? WHERE key = ?",
    tail.head,
    tail.headId,
    tail.bytes,
    tail.key,
  );
  if (day.bytes !== day.before) {
    database.run(
      "INSERT OR REPLACE INTO day (org, device, day, bytes) VALUES (?, ?, ?, ?)",
      tail.key,
      terms.sender,
      terms.day,
      day.bytes,
    );
  }
  return results;
}

function appendOne(
  database: SqliteDatabase,
  tail: Tail,
  candidate: Candidate,
  terms: AppendTerms,
  day: { bytes: number },
): Appended {
  const { device, n, id, body } = candidate;
  const chain = database.get("SELECT n, hash FROM chain WHERE org = ? AND device = ?", tail.key, device);
  const last = chain ? Number(chain["n"]) : 0;
  if (n <= last) return again(database, tail.key, candidate, last);
  if (n > last + 1) return { st: "gap", want: last + 1 };
  if (candidate.previous !== (chain ? String(chain["hash"]) : "")) return { st: "fork", want: last + 1 };
  if (tail.bytes + body.length > terms.organisationBytes) return { st: "quota" };
  const own = device === terms.sender;
  if (own && day.bytes + body.length > terms.dayBytes) return { st: "quota" };

  tail.head += 1;
  tail.headId = id;
  tail.bytes += body.length;
  if (own) day.bytes += body.length;
  database.run(
    "INSERT INTO batch (org, seq, device, n, hash, epoch, kind, size, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    tail.key,
    tail.head,
    device,
    n,
    id,
    candidate.epoch,
    candidate.kind,
    body.length,
    body,
  );
  database.run(
    "INSERT OR REPLACE INTO chain (org, device, n, hash) VALUES (?, ?, ?, ?)",
    tail.key,
    device,
    n,
    id,
  );
  return { st: "stored", seq: tail.head };
}

/** A number that is taken: the same batch again, or another one under its number. */
function again(database: SqliteDatabase, key: number, { device, n, id }: Candidate, last: number): Appended {
  const row = database.get(
    "SELECT seq, hash FROM batch WHERE org = ? AND device = ? AND n = ?",
    key,
    device,
    n,
  );
  return row?.["hash"] === id ? { st: "dup", seq: Number(row["seq"]) } : { st: "fork", want: last + 1 };
}

function tailOf(database: SqliteDatabase, o: string): Tail | undefined {
  const sql = "SELECT key, head, headId, bytes, rosterVersion FROM organisation WHERE o = ?";
  return database.get(sql, o) as unknown as Tail | undefined;
}

function dayOf(database: SqliteDatabase, key: number, { sender, day }: AppendTerms) {
  const row = database.get("SELECT day, bytes FROM day WHERE org = ? AND device = ?", key, sender);
  const bytes = row?.["day"] === day ? Number(row["bytes"]) : 0;
  return { before: bytes, bytes };
}

export function pageAfter(database: SqliteDatabase, key: number, seq: number, caps: PageCaps): Page {
  return take(
    database.each(
      "SELECT seq, hash, size, body FROM batch WHERE org = ? AND seq > ? ORDER BY seq LIMIT ?",
      key,
      seq,
      caps.count + 1,
    ),
    caps,
  );
}

/** Starts at the first batch that is missing, so that a phone that is nearly up to date does not make it read all. */
export function pageMissing(
  database: SqliteDatabase,
  key: number,
  have: Readonly<Record<string, number>>,
  caps: PageCaps,
): Page {
  const had = (device: string) => (Object.hasOwn(have, device) ? (have[device] ?? 0) : 0);
  const firsts = database
    .all("SELECT device, n FROM chain WHERE org = ?", key)
    .filter(({ device, n }) => Number(n) > had(String(device)))
    .map(({ device }) => seqOf(database, key, String(device), had(String(device)) + 1));
  if (firsts.length === 0) return { rows: [], more: false };
  // Without the bodies: they are read only for what is taken.
  const rows = database.each(
    "SELECT seq, device, n, hash, size FROM batch WHERE org = ? AND seq >= ? ORDER BY seq",
    key,
    Math.min(...firsts),
  );
  return take(
    only(rows, ({ device, n }) => Number(n) > had(String(device))),
    caps,
    (seq) => database.get("SELECT body FROM batch WHERE org = ? AND seq = ?", key, seq)?.["body"],
  );
}

const seqOf = (database: SqliteDatabase, key: number, device: string, n: number): number =>
  Number(
    database.get("SELECT seq FROM batch WHERE org = ? AND device = ? AND n = ?", key, device, n)?.["seq"],
  );

function* only(rows: Iterable<Row>, wanted: (row: Row) => boolean): Iterable<Row> {
  for (const row of rows) if (wanted(row)) yield row;
}

function take(rows: Iterable<Row>, caps: PageCaps, bodyAt?: (seq: number) => unknown): Page {
  const taken: BatchRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += Number(row["size"]);
    if (taken.length > 0 && (bytes > caps.bytes || taken.length >= caps.count))
      return { rows: taken, more: true };
    const seq = Number(row["seq"]);
    const body = (bodyAt ? bodyAt(seq) : row["body"]) as Uint8Array<ArrayBuffer>;
    taken.push({ seq, id: String(row["hash"]), body });
  }
  return { rows: taken, more: false };
}
