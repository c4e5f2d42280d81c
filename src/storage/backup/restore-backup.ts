/**
 * "Zet een reservekopie terug": fills the empty database of a new organisation. It has a clock node of its own; what
 * was written keeps the stamps and numbers it had, so that every screen and paper is the same.
 */

import * as Y from "yjs";
import { err, ok, type Result } from "../../kernel/result.ts";
import { applyOne } from "../committed-texts.ts";
import type { StoredRow } from "../merge.ts";
import { laterStamp, type Stamp, ZERO_STAMP } from "../stamp.ts";
import type { Store } from "../store.ts";
import type { WordsRow } from "../text-rows.ts";
import type { Trouble } from "../write-line.ts";
import { breathe, type FileContents, PIECE } from "./file-format.ts";
import { ORIGIN_KEY } from "./origin.ts";
import type { ReadOptions } from "./read-file.ts";

/** Documents of notes written in one transaction. */
const DOCS = 12;

/**
 * Writes the contents into `store`, which must be new and empty and not yet on the list of organisations: with trouble,
 * or when stopped half-way, its database is to be discarded.
 */
export async function restoreBackup(
  store: Store,
  contents: FileContents,
  { onProgress, signal }: ReadOptions = {},
): Promise<Result<void, Trouble | "stopped">> {
  const total = [...contents.records.values()].reduce(
    (sum, rows) => sum + rows.length,
    contents.notes.length,
  );
  let done = 0;
  for (const piece of pieces(contents)) {
    if (signal?.aborted) return err("stopped");
    const written = await store.transact(piece.tables, piece.write);
    if (!written.ok) return written;
    done += piece.count;
    onProgress?.(done, total);
    await breathe();
  }
  const last = await store.transact([], async (db) => {
    await db.table("meta").bulkPut([
      { key: ORIGIN_KEY, value: contents.head.origin },
      { key: "clock", value: latestStamp(contents), by: "" },
    ]);
  });
  return last.ok ? ok(undefined) : last;
}

type Piece = {
  readonly tables: readonly string[];
  readonly count: number;
  readonly write: Parameters<Store["transact"]>[1];
};

function* pieces({ records, notes, kept }: FileContents): Generator<Piece> {
  for (const [table, rows] of records)
    for (let at = 0; at < rows.length; at += PIECE) {
      const some = rows.slice(at, at + PIECE);
      yield { tables: [table], count: some.length, write: (db) => db.table(table).bulkPut(some) };
    }
  for (let at = 0; at < notes.length; at += DOCS) {
    const some = notes.slice(at, at + DOCS);
    const words = some.flatMap(wordsOf);
    yield {
      tables: ["ytext", "texts"],
      count: some.length,
      write: async (db) => {
        await db.table("ytext").bulkAdd(some.map(({ doc, update }) => ({ doc, u: update })));
        await db.table("texts").bulkPut(words);
      },
    };
  }
  yield {
    tables: ["quarantine"],
    count: 0,
    write: (db) => db.table("quarantine").bulkAdd(kept.map((change) => ({ change }))),
  };
}

/** What a document's updates come to: the words of its blocks are never taken from the file itself. */
function wordsOf({ doc, update }: FileContents["notes"][number]): WordsRow[] {
  const ydoc = new Y.Doc();
  applyOne(ydoc, update);
  const words = [...ydoc.share.keys()].map((id) => ({ id, doc, text: ydoc.getText(id).toString() }));
  ydoc.destroy();
  return words;
}

function latestStamp({ records }: FileContents): Stamp {
  let latest = ZERO_STAMP;
  for (const rows of records.values()) for (const row of rows) latest = latestOf(row, latest);
  return latest;
}

const latestOf = (row: StoredRow, than: Stamp): Stamp =>
  Object.values(row._d ?? {}).reduce(laterStamp, laterStamp(than, row._s));
