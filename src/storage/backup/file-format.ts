/** What the files look like that Wijkschrift writes and reads: a reservekopie, or one meeting. README.md describes them. */

import * as v from "valibot";
import { canonical, type Json } from "../../kernel/canonical.ts";
import { sha256Hex } from "../../kernel/hash.ts";
import type { Change, StoredRow } from "../merge.ts";

export const FORMAT = "wijkschrift";
export const FORMAT_VERSION = 1;

/** Larger files are refused before they are read: ten years of an organisation take about 7 MB. */
export const MOST_BYTES = 100_000_000;
export const MOST_RECORDS = 500_000;

/** So many records are handled before the screen gets a turn. */
export const PIECE = 250;

const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Everything before the records. Unknown members are kept: they count for the checksum. */
export const headSchema = v.looseObject({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.string(),
  /** The DATA_VERSION of the app that wrote it. */
  dataVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Which organisation it is; the same for every phone that was restored from its backup. */
  origin: idSchema,
  /** Its name. */
  organisation: v.string(),
  /** The day it was made. */
  made: v.string(),
  /** Of one meeting: its id, what it is called and its day. */
  meeting: v.optional(v.looseObject({ id: idSchema, name: v.string(), date: v.string() })),
  counts: v.record(v.string(), count),
});
export type FileHead = v.InferOutput<typeof headSchema>;

/** A document of notes: Yjs updates for machines, and the words of its blocks for people. */
export type FileNotes = { readonly doc: string; readonly update: string; readonly words: Json };

export type FileContents = {
  readonly head: FileHead;
  /** The stored rows by table: fields, `_s` and `_d` (stamps) and `_del` (in the bin). */
  readonly records: ReadonlyMap<string, readonly StoredRow[]>;
  readonly notes: readonly { readonly doc: string; readonly update: Uint8Array }[];
  /** Changes of a newer app that this one could not place. */
  readonly kept: readonly Change[];
};

/** How far a long piece of work is. */
export type Progress = (done: number, total: number) => void;

/** Collects what the checksum is taken over: the canonical text of every part, a line each, in UTF-8. */
export class Checksum {
  readonly #encoder = new TextEncoder();
  readonly #lines: Uint8Array[] = [];

  add(part: unknown): void {
    this.#lines.push(this.#encoder.encode(`${canonical(part as Json)}\n`));
  }

  /** SHA-256 in hex. */
  sum(): Promise<string> {
    const all = new Uint8Array(this.#lines.reduce((length, line) => length + line.length, 0));
    let at = 0;
    for (const line of this.#lines) {
      all.set(line, at);
      at += line.length;
    }
    return sha256Hex(all);
  }
}

/** Lets the screen have its turn. Not by a timer: browsers make those wait longer each time. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Thrown, and caught, within this folder when someone presses "Stop". */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Stopped();
}
