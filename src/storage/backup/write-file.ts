/** Writes a file piece by piece: the head, a line for every record, the notes, and the checksum over all of it. */

import * as Y from "yjs";
import { toBase64 } from "../../kernel/base64.ts";
import { applyOne } from "../committed-texts.ts";
import type { Change, StoredRow } from "../merge.ts";
import type { Store } from "../store.ts";
import { readSince } from "../text-rows.ts";
import { breathe, Checksum, type FileHead, type FileNotes } from "./file-format.ts";

export class FileWriter {
  readonly #checksum = new Checksum();
  readonly #parts: string[] = [];
  #isFirst = true;

  constructor(head: FileHead) {
    this.#checksum.add(head);
    this.#parts.push(`${JSON.stringify(head, null, 1).replace(/\n}$/, "")},\n "records": {`);
  }

  /** The rows of a table, some at a time. */
  async table(name: string, pieces: AsyncIterable<readonly StoredRow[]>): Promise<void> {
    this.#parts.push(`${this.#isFirst ? "" : ","}\n  ${JSON.stringify(name)}: [`);
    this.#isFirst = false;
    this.#checksum.add(name);
    let before = "\n";
    for await (const rows of pieces) {
      this.#list(rows, before);
      before = ",\n";
      await breathe();
    }
    this.#parts.push("]");
  }

  /** After the tables: the notes, and then what is kept for a newer app. */
  async notes(pieces: AsyncIterable<FileNotes>, kept: readonly Change[]): Promise<void> {
    this.#parts.push('\n },\n "notes": [');
    let before = "\n";
    for await (const each of pieces) {
      this.#list([each], before);
      before = ",\n";
      await breathe();
    }
    this.#parts.push('],\n "kept": [');
    this.#list(kept, "\n");
  }

  /** The whole file, as parts for a Blob. */
  async finish(): Promise<string[]> {
    this.#parts.push(`],\n "sha256": "${await this.#checksum.sum()}"\n}\n`);
    return this.#parts;
  }

  #list(parts: readonly unknown[], before: string): void {
    for (const [index, part] of parts.entries()) {
      this.#checksum.add(part);
      this.#parts.push(`${index === 0 ? before : ",\n"}   ${JSON.stringify(part)}`);
    }
  }
}

/** A document of notes as it is stored: everything that was ever typed in it, and what that comes to in words. */
export async function notesOf(store: Store, doc: string): Promise<FileNotes> {
  const { updates } = await store.ask((db) => readSince(db, doc, 0));
  const ydoc = new Y.Doc();
  Y.transact(ydoc, () => {
    for (const update of updates) applyOne(ydoc, update);
  });
  const words = Object.fromEntries(
    [...ydoc.share.keys()].sort().map((id) => [id, ydoc.getText(id).toString()]),
  );
  ydoc.destroy();
  return {
    doc,
    update: toBase64(updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates(updates)),
    words,
  };
}

/** The documents that hold anything. */
export async function storedDocs(store: Store): Promise<string[]> {
  const names = await store.ask(async (db) => [
    ...(await db.table("ysnap").toCollection().primaryKeys()),
    ...(await db.table("ytext").orderBy("[doc+n]").keys()).map((key) => (key as unknown as [string])[0]),
  ]);
  return [...new Set(names as string[])].sort();
}
