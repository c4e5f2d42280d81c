/** "Maak een reservekopie": everything of an organisation as one file, the bin included; earlier versions are not. */

import { TABLES } from "../../domain/tables/all.ts";
import type { Change } from "../merge.ts";
import { readOrganisation } from "../queries/meeting-file.ts";
import { rowsInChunks } from "../records.ts";
import { DATA_VERSION } from "../schema.ts";
import type { Store } from "../store.ts";
import {
  type FileHead,
  type FileNotes,
  FORMAT,
  FORMAT_VERSION,
  type Progress,
  Stopped,
  throwIfStopped,
} from "./file-format.ts";
import { originOf } from "./origin.ts";
import { FileWriter, notesOf, storedDocs } from "./write-file.ts";

export type BackupMade = { readonly parts: readonly string[]; readonly head: FileHead };

/** Undefined when it was stopped. Throws `StorageUnavailable` when the phone's storage gives no answer. */
export async function makeBackup(
  store: Store,
  options: { readonly onProgress?: Progress; readonly signal?: AbortSignal } = {},
): Promise<BackupMade | undefined> {
  try {
    return await make(store, options.onProgress ?? (() => undefined), options.signal);
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  }
}

async function make(store: Store, onProgress: Progress, signal?: AbortSignal): Promise<BackupMade> {
  await store.flush();
  const head = await headOf(store);
  const docs = await storedDocs(store);
  const kept = (await store.ask((db) => db.table("quarantine").toArray())) as { change: Change }[];
  const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0) + docs.length;
  let done = 0;
  const step = (count: number): void => {
    throwIfStopped(signal);
    done += count;
    onProgress(Math.min(done, total), total);
  };
  const writer = new FileWriter(head);
  for (const { name } of TABLES) await writer.table(name, told(rowsInChunks(store, name), step));
  await writer.notes(
    notes(store, docs, step),
    kept.map((row) => row.change),
  );
  return { parts: await writer.finish(), head };
}

async function headOf(store: Store): Promise<FileHead> {
  const { name } = await store.read(readOrganisation);
  const counts: Record<string, number> = {};
  for (const table of TABLES) counts[table.name] = await store.ask((db) => db.table(table.name).count());
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    kind: "organisation",
    dataVersion: DATA_VERSION,
    origin: await originOf(store),
    organisation: name,
    made: store.today(),
    counts,
  };
}

async function* told<T>(
  pieces: AsyncIterable<readonly T[]>,
  step: (count: number) => void,
): AsyncGenerator<readonly T[]> {
  for await (const piece of pieces) {
    step(piece.length);
    yield piece;
  }
}

async function* notes(
  store: Store,
  docs: readonly string[],
  step: (count: number) => void,
): AsyncGenerator<FileNotes> {
  for (const doc of docs) {
    step(1);
    yield await notesOf(store, doc);
  }
}
