/** Tokens, invites and who waits to be let in, in SQLite. */
import type { InviteRow, JoinerRow, NewJoiner, Standing } from "./log-store.ts";
import type { Row, SqliteDatabase } from "./sqlite-database.ts";

export function standingOf(database: SqliteDatabase, key: number, device: string): Standing | undefined {
  const row = database.get("SELECT standing FROM device WHERE org = ? AND device = ?", key, device);
  if (row) return String(row["standing"]) as Standing;
  return database.get("SELECT 1 FROM joiner WHERE org = ? AND device = ?", key, device)
    ? "joiner"
    : undefined;
}

/** Inside a transaction. */
export function putTokenIn(
  database: SqliteDatabase,
  hash: string,
  device: string,
  expires: number,
  most: number,
): void {
  database.run("INSERT INTO token (hash, device, expires) VALUES (?, ?, ?)", hash, device, expires);
  database.run(
    `DELETE FROM token WHERE device = ? AND hash NOT IN
      (SELECT hash FROM token WHERE device = ? ORDER BY expires DESC, hash = ? DESC LIMIT ?)`,
    device,
    device,
    hash,
    most,
  );
}

/** Inside a transaction. */
export function putInviteIn(
  database: SqliteDatabase,
  key: number,
  invite: InviteRow,
  now: number,
  most: number,
): "stored" | "used" | "many" {
  const { idHash, box, role, sealedProof, at, expires, by } = invite;
  // The answer was lost, and the same comes again.
  if (database.get("SELECT 1 FROM invite WHERE idHash = ? AND org = ? AND box = ?", idHash, key, box))
    return "stored";
  const taken = database.get(
    "SELECT 1 FROM invite WHERE idHash = ? UNION ALL SELECT 1 FROM joiner WHERE idHash = ?",
    idHash,
    idHash,
  );
  if (taken) return "used";
  database.run("DELETE FROM invite WHERE org = ? AND expires <= ?", key, now);
  const open = Number(
    database.get(
      "SELECT (SELECT count(*) FROM invite WHERE org = ?1) + (SELECT count(*) FROM joiner WHERE org = ?1) AS n",
      key,
    )?.["n"],
  );
  if (open >= most) return "many";
  database.run(
    "INSERT INTO invite (idHash, org, box, role, sealedProof, at, expires, by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    idHash,
    key,
    box,
    role,
    sealedProof,
    at,
    expires,
    by,
  );
  return "stored";
}

/** Inside a transaction. */
export function redeemIn(
  database: SqliteDatabase,
  idHash: string,
  newcomer: NewJoiner,
  now: number,
  graceMs: number,
): { o: string; box: string; role: string } | undefined {
  const { device, public: keys, proof, info } = newcomer;
  const before = database.get(
    `SELECT o, box, role FROM joiner JOIN organisation ON key = org
      WHERE idHash = ? AND device = ? AND proof = ? AND at > ? AND box <> ''`,
    idHash,
    device,
    proof,
    now - graceMs,
  );
  if (before) return answer(before);
  const invite = database.get(
    `SELECT org, o, box, role, sealedProof FROM invite JOIN organisation ON key = org
      WHERE idHash = ? AND expires > ?`,
    idHash,
    now,
  );
  if (!invite) return undefined;
  // A phone that is known here has no use for an invite, and must not lose its place to one.
  if (standingOf(database, Number(invite["org"]), device)) return undefined;
  database.run("DELETE FROM invite WHERE idHash = ?", idHash);
  database.run(
    `INSERT INTO joiner (org, device, sign, wrap, role, idHash, proof, sealedProof, info, box, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    Number(invite["org"]),
    device,
    keys.sign,
    keys.wrap,
    String(invite["role"]),
    idHash,
    proof,
    String(invite["sealedProof"]),
    info,
    String(invite["box"]),
    now,
  );
  return answer(invite);
}

const answer = (row: Row) => ({
  o: String(row["o"]),
  box: String(row["box"]),
  role: String(row["role"]),
});

export const invitesOf = (database: SqliteDatabase, key: number, now: number): readonly InviteRow[] =>
  database
    .all("SELECT * FROM invite WHERE org = ? AND expires > ? ORDER BY expires", key, now)
    .map((row) => ({
      idHash: String(row["idHash"]),
      box: String(row["box"]),
      role: String(row["role"]),
      sealedProof: String(row["sealedProof"]),
      at: Number(row["at"]),
      expires: Number(row["expires"]),
      by: String(row["by"]),
    }));

export const joinersOf = (database: SqliteDatabase, key: number): readonly JoinerRow[] =>
  database.all("SELECT * FROM joiner WHERE org = ? ORDER BY at, device", key).map((row) => ({
    device: String(row["device"]),
    public: { sign: String(row["sign"]), wrap: String(row["wrap"]) },
    role: String(row["role"]),
    idHash: String(row["idHash"]),
    proof: String(row["proof"]),
    sealedProof: String(row["sealedProof"]),
    info: String(row["info"]),
    at: Number(row["at"]),
  }));

/** Inside a transaction. */
export function tidyIn(database: SqliteDatabase, now: number, joinersBefore: number, graceMs: number): void {
  database.run("DELETE FROM token WHERE expires <= ?", now);
  database.run("DELETE FROM invite WHERE expires <= ?", now);
  database.run("UPDATE joiner SET box = '' WHERE at <= ? AND box <> ''", now - graceMs);
  database.run("DELETE FROM joiner WHERE at <= ?", joinersBefore);
}
