/** The roster chain in SQLite, and what an entry changes at the door. */
import type { SignedEntry } from "../../protocol/roster-entry.ts";
import type { RosterEffects } from "./log-store.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";

/** Inside a transaction. */
export function createIn(
  database: SqliteDatabase,
  o: string,
  genesis: SignedEntry,
  effects: RosterEffects,
  now: number,
): "created" | "taken" {
  if (database.get("SELECT key FROM organisation WHERE o = ?", o)) return "taken";
  database.run(
    "INSERT INTO organisation (o, rosterVersion, rosterHead, made) VALUES (?, 0, ?, ?)",
    o,
    effects.head,
    now,
  );
  const key = Number(database.get("SELECT key FROM organisation WHERE o = ?", o)?.["key"]);
  keepEntry(database, key, 0, genesis);
  take(database, key, effects);
  return "created";
}

/** Inside a transaction. */
export function appendRosterIn(
  database: SqliteDatabase,
  o: string,
  expect: number,
  entry: SignedEntry,
  effects: RosterEffects,
): "stored" | "moved" {
  const row = database.get(
    "SELECT key FROM organisation WHERE o = ? AND rosterVersion = ? AND rosterHead = ?",
    o,
    expect,
    effects.previous,
  );
  if (!row) return "moved";
  const key = Number(row["key"]);
  database.run(
    "UPDATE organisation SET rosterVersion = ?, rosterHead = ? WHERE key = ?",
    expect + 1,
    effects.head,
    key,
  );
  keepEntry(database, key, expect + 1, entry);
  take(database, key, effects);
  return "stored";
}

function keepEntry(database: SqliteDatabase, key: number, n: number, { body, sig }: SignedEntry): void {
  database.run("INSERT INTO roster (org, n, body, sig) VALUES (?, ?, ?, ?)", key, n, body, sig);
}

function take(database: SqliteDatabase, key: number, effects: RosterEffects): void {
  for (const { device, public: keys, standing } of effects.devices) {
    database.run(
      "INSERT OR REPLACE INTO device (org, device, sign, wrap, standing) VALUES (?, ?, ?, ?, ?)",
      key,
      device,
      keys.sign,
      keys.wrap,
      standing,
    );
    database.run("DELETE FROM joiner WHERE org = ? AND device = ?", key, device);
    if (standing === "cut") database.run("DELETE FROM token WHERE device = ?", device);
  }
  for (const device of effects.dropped) {
    database.run("DELETE FROM device WHERE org = ? AND device = ?", key, device);
    database.run("DELETE FROM token WHERE device = ?", device);
  }
  for (const idHash of effects.invitesUsed) {
    database.run("DELETE FROM invite WHERE idHash = ? AND org = ?", idHash, key);
    database.run("DELETE FROM joiner WHERE idHash = ? AND org = ?", idHash, key);
  }
  if (effects.voidInvites) {
    database.run("DELETE FROM invite WHERE org = ?", key);
    database.run("DELETE FROM joiner WHERE org = ?", key);
  }
  if (effects.recovery !== undefined)
    database.run("UPDATE organisation SET recovery = ? WHERE key = ?", effects.recovery, key);
}
