/** Everything a phone has stored, as another phone would receive it. Reads the database itself, past the store. */

import { Dexie } from "dexie";
import { TABLES } from "../../src/domain/tables/all.ts";
import type { Json } from "../../src/kernel/canonical.ts";
import { databaseName } from "../../src/storage/database.ts";
import { type Change, type StoredRow, writtenFields } from "../../src/storage/merge.ts";
import type { Stamp } from "../../src/storage/stamp.ts";
import type { Store } from "../../src/storage/store.ts";
import type { TextUpdate } from "../../src/storage/text-rows.ts";
import type { TestPhone } from "./phone.ts";

export type Exported = { readonly changes: Change[]; readonly texts: TextUpdate[] };

/** Opens an organisation's database past the store; for looking, and for playing a newer app. */
export async function rawDatabase(phone: TestPhone, organisationId: string): Promise<Dexie> {
  const db = new Dexie(databaseName(organisationId), {
    indexedDB: phone.indexedDB,
    IDBKeyRange: phone.IDBKeyRange,
  });
  return await db.open();
}

/** The stored rows of every table, by table and id. */
export async function storedRows(phone: TestPhone, organisationId: string): Promise<Map<string, StoredRow>> {
  const db = await rawDatabase(phone, organisationId);
  const rows = new Map<string, StoredRow>();
  for (const { name } of TABLES) {
    for (const row of (await db.table(name).toArray()) as StoredRow[]) rows.set(`${name}/${row.id}`, row);
  }
  db.close();
  return rows;
}

/** One change for each stamp of each row, and the notes. */
export async function exportedFrom(phone: TestPhone, organisationId: string): Promise<Exported> {
  const changes: Change[] = [];
  for (const [key, row] of await storedRows(phone, organisationId)) {
    const table = key.slice(0, key.indexOf("/"));
    const byStamp = Map.groupBy(writtenFields(row), ([, { stamp }]) => stamp);
    for (const [stamp, fields] of byStamp) {
      changes.push({ table, id: row.id, stamp, fields: valuesOf(fields) });
    }
  }
  const db = await rawDatabase(phone, organisationId);
  const texts = [...(await db.table("ysnap").toArray()), ...(await db.table("ytext").toArray())] as {
    doc: string;
    u: Uint8Array;
  }[];
  db.close();
  return { changes, texts: texts.map(({ doc, u }) => ({ doc, update: u })) };
}

/** Hands everything one phone has to the store of another. */
export async function bring(from: TestPhone, organisationId: string, to: Store): Promise<void> {
  const { changes, texts } = await exportedFrom(from, organisationId);
  const received = await to.receive(changes, texts);
  if (!received.ok) throw new Error(received.error.kind);
}

function valuesOf(fields: readonly [string, { readonly value: Json; readonly stamp: Stamp }][]) {
  return Object.fromEntries(fields.map(([name, { value }]) => [name, value]));
}
