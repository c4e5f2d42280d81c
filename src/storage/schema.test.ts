/** What is stored has a fingerprint that goes with its version number. */

import { expect, test } from "vitest";
import type { Fields } from "../domain/table.ts";
import { TABLES } from "../domain/tables/all.ts";
import { canonical } from "../kernel/canonical.ts";
import { sha256Hex } from "../kernel/hash.ts";
import { DATA_VERSION, dexieStores } from "./schema.ts";

/**
 * What each version of the stored data looked like. A change of tables, fields, merge kinds or indexes changes the
 * fingerprint: raise DATA_VERSION and add a line. A line of a version that people already use is never altered.
 */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: "ef45a6ac0182fb6fb2a9b6a4408d40ff23a751d4d6c7b73ac0970fae27c6eecd",
  2: "f0a816f62dfc36e53662fa7c227115bb3f0bd67cd5b7b018032b7ab376943525",
  3: "80376e0d028aabc545b144e7ab78e277226754e2f3021dad857ee56fae92b6b7",
  4: "2e725457ca6a73b0247d3c636de251e8b1a66384d7071a586e61e4030f6d3994",
};

/** Table names, field names, merge kinds, indexes and storage's own bookkeeping. */
function fingerprint(): Promise<string> {
  const records = TABLES.map((table) => ({
    name: table.name,
    fields: Object.fromEntries(
      Object.entries(table.fields as Fields).map(([name, field]) => [name, field.merge]),
    ),
  }));
  return sha256Hex(canonical({ records, stores: dexieStores() }));
}

test("the stored data has the shape that belongs to its version", async () => {
  expect(await fingerprint()).toBe(FINGERPRINTS[DATA_VERSION]);
});

test("every table can be found by its id, and has a name of its own", () => {
  const names = TABLES.map((table) => table.name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name } of TABLES) expect(dexieStores()[name]).toMatch(/^id(, |$)/);
  const stores = Object.keys(dexieStores());
  expect(stores).toHaveLength(names.length + 12);
});
