/** The tables of the SQLite store, version by version: a step is never changed once released, only added to. */
import type { DatabaseSync } from "node:sqlite";

const first = `
  CREATE TABLE organisation (
    key INTEGER PRIMARY KEY,
    o TEXT NOT NULL UNIQUE,
    head INTEGER NOT NULL DEFAULT 0,
    headId TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    rosterVersion INTEGER NOT NULL,
    rosterHead TEXT NOT NULL,
    recovery TEXT UNIQUE,
    made INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE roster (
    org INTEGER NOT NULL,
    n INTEGER NOT NULL,
    body TEXT NOT NULL,
    sig TEXT NOT NULL,
    PRIMARY KEY (org, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE batch (
    org INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    device TEXT NOT NULL,
    n INTEGER NOT NULL,
    hash TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (org, seq),
    UNIQUE (org, device, n)
  ) STRICT;
  CREATE TABLE chain (
    org INTEGER NOT NULL,
    device TEXT NOT NULL,
    n INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (org, device)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE day (
    org INTEGER NOT NULL,
    device TEXT NOT NULL,
    day INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (org, device)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE device (
    org INTEGER NOT NULL,
    device TEXT NOT NULL,
    sign TEXT NOT NULL,
    wrap TEXT NOT NULL,
    standing TEXT NOT NULL,
    PRIMARY KEY (device, org)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE token (
    hash TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tokenDevice ON token (device, expires);
  CREATE TABLE invite (
    idHash TEXT NOT NULL PRIMARY KEY,
    org INTEGER NOT NULL,
    box TEXT NOT NULL,
    role TEXT NOT NULL,
    sealedProof TEXT NOT NULL,
    at INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    by TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE joiner (
    org INTEGER NOT NULL,
    device TEXT NOT NULL,
    sign TEXT NOT NULL,
    wrap TEXT NOT NULL,
    role TEXT NOT NULL,
    idHash TEXT NOT NULL UNIQUE,
    proof TEXT NOT NULL,
    sealedProof TEXT NOT NULL,
    info TEXT NOT NULL,
    box TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (org, device)
  ) STRICT, WITHOUT ROWID;
`;

/** Step i brings version i to version i + 1. */
const steps = [first] as const;

/** The version this program writes. */
export const schemaVersion = steps.length;

/** Brings the tables up to date, each step in a transaction of its own. False: made by a newer Wijkschrift. */
export function migrate(database: DatabaseSync): boolean {
  const version = () => Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version() > schemaVersion) return false;
  for (const [from, step] of steps.entries()) {
    database.exec("BEGIN IMMEDIATE");
    try {
      // Asked inside the transaction: another process may have taken this step meanwhile.
      if (version() === from) database.exec(`${step}; PRAGMA user_version = ${from + 1}`);
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  }
  return true;
}
