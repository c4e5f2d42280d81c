/** What of this phone the others never got, for whoever wants to write it down again elsewhere: records, fields and notes. */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { docOf } from "../committed-texts.ts";
import type { PendingRow } from "../pending.ts";
import type { Store } from "../store.ts";
import { readSince, type TextUpdate } from "../text-rows.ts";
import type { Contents } from "./contents.ts";

/** A record that was changed here, with the fields that were; `hasNewWords`: its notes were. */
export type Unshared = {
  readonly table: string;
  readonly id: string;
  readonly fields: readonly string[];
  readonly hasNewWords: boolean;
};

/** The table of the records whose words stand in documents of notes. */
const WORDED = "blocks";

/** In the order in which they were first changed. `sealed`: what is in own batches that nobody took. */
export function readUnshared(store: Store, sealed: readonly Omit<Contents, "seen">[]): Promise<Unshared[]> {
  return store.ask(async (db) => {
    const waiting = (await db.table("pending").orderBy("n").toArray()) as PendingRow[];
    const found = new Map<string, { table: string; id: string; fields: Set<string>; hasNewWords: boolean }>();
    const at = (table: string, id: string) => {
      const key = `${table}\u0000${id}`;
      const known = found.get(key) ?? { table, id, fields: new Set<string>(), hasNewWords: false };
      found.set(key, known);
      return known;
    };
    for (const { changes } of [...sealed, ...waiting])
      for (const { table, id, fields } of changes) {
        const record = at(table, id);
        for (const field of Object.keys(fields)) record.fields.add(field);
      }
    const texts = [...sealed, ...waiting].flatMap((each) => each.texts ?? []);
    for (const id of await touchedNotes(db, texts)) at(WORDED, id).hasNewWords = true;
    return [...found.values()].map((each) => ({ ...each, fields: [...each.fields] }));
  });
}

/** The blocks in whose words these updates put or took letters. */
async function touchedNotes(db: Dexie, texts: readonly TextUpdate[]): Promise<string[]> {
  const touched: string[] = [];
  for (const [doc, list] of Map.groupBy(texts, (each) => each.doc)) {
    const ydoc = docOf((await readSince(db, doc, 0)).updates);
    const isTouched = touchedBy(Y.mergeUpdates(list.map(({ update }) => update)));
    for (const id of ydoc.share.keys()) {
      const text = ydoc.getText(id);
      for (let item = text._start; item !== null; item = item.right)
        if (isTouched(item.id.client, item.id.clock, item.length)) {
          touched.push(id);
          break;
        }
    }
    ydoc.destroy();
  }
  return touched;
}

type Span = { readonly from: number; readonly to: number };

/** Whether a stretch of letters of one writer was put or taken away by this update. */
function touchedBy(update: Uint8Array): (client: number, clock: number, length: number) => boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const spans = new Map<number, Span[]>();
  const add = (client: number, from: number, length: number) =>
    spans.set(client, [...(spans.get(client) ?? []), { from, to: from + length }]);
  for (const { id, length } of structs) add(id.client, id.clock, length);
  for (const [client, list] of ds.clients) for (const { clock, len } of list) add(client, clock, len);
  return (client, clock, length) =>
    spans.get(client)?.some(({ from, to }) => from < clock + length && clock < to) === true;
}
