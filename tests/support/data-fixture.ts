/** A database as an earlier version of the app left it, from `tests/fixtures`; see the README there. */

import { readFileSync } from "node:fs";
import { type CopiedDatabase, writeDatabases } from "./copied-databases.ts";

/** What a fixture holds: the databases, and the words and numbers that its own version showed, by block. */
export interface DataFixture {
  readonly dataVersion: number;
  /** The moment it was made, in milliseconds since 1970. */
  readonly end: number;
  readonly databases: readonly CopiedDatabase[];
  readonly words: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
}

export const fixtureAddress = (version: number): URL =>
  new URL(`../fixtures/data-v${version}.json`, import.meta.url);

/** Reads the fixture of one version. */
export function readFixture(version: number): DataFixture {
  const text = readFileSync(fixtureAddress(version), "utf8");
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("base64" in value)) return value;
    return new Uint8Array(Buffer.from(String(value.base64), "base64"));
  }) as DataFixture;
}

/** Puts it on a phone in Node. */
export const putFixture = (fixture: DataFixture, indexedDB: IDBFactory): Promise<void> =>
  writeDatabases(fixture.databases, indexedDB);
