/**
 * The gate for files from elsewhere: a file is read as a whole and every part of it judged before anything of it is
 * kept. What comes out fits the schema of this app.
 */

import * as v from "valibot";
import * as Y from "yjs";
import { fromBase64 } from "../../kernel/base64.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import type { Change, StoredRow } from "../merge.ts";
import { DATA_VERSION, DELETED, fieldNamed, tableNamed } from "../schema.ts";
import { parseStamp } from "../stamp.ts";
import {
  breathe,
  Checksum,
  type FileContents,
  type FileHead,
  FORMAT_VERSION,
  headSchema,
  MOST_BYTES,
  MOST_RECORDS,
  PIECE,
  type Progress,
  Stopped,
  throwIfStopped,
} from "./file-format.ts";

/**
 * Why a file is refused. `notOurs`: not written by Wijkschrift. `newer`: by a newer version. `damaged`: part of it is
 * missing or does not hold together. `changed`: something in it is not what was written.
 */
export type FileProblem = "notOurs" | "newer" | "damaged" | "changed" | "tooLarge" | "unreadable" | "stopped";

export type ReadOptions = { readonly onProgress?: Progress; readonly signal?: AbortSignal };

class Damaged extends Error {
  override readonly name = "Damaged";
}

/** Reads a file that someone chose. Never throws. */
export async function readFile(
  file: Blob,
  options: ReadOptions = {},
): Promise<Result<FileContents, FileProblem>> {
  if (file.size > MOST_BYTES) return err("tooLarge");
  let text: string;
  try {
    text = await file.text();
  } catch {
    return err("unreadable");
  }
  return await readText(text, options);
}

/** The same for its text. */
export async function readText(
  text: string,
  options: ReadOptions = {},
): Promise<Result<FileContents, FileProblem>> {
  if (!/^\s*\{\s*"format":\s*"wijkschrift"/.test(text.slice(0, 200))) return err("notOurs");
  try {
    const whole = JSON.parse(text) as unknown;
    if (!isObject(whole)) return err("notOurs");
    if (isNewer(whole)) return err("newer");
    return await judge(whole, options);
  } catch (error) {
    if (error instanceof Stopped) return err("stopped");
    if (error instanceof Damaged || error instanceof SyntaxError || error instanceof RangeError)
      return err("damaged");
    throw error;
  }
}

const isNewer = ({ formatVersion, dataVersion }: Members): boolean =>
  (typeof formatVersion === "number" && formatVersion > FORMAT_VERSION) ||
  (typeof dataVersion === "number" && dataVersion > DATA_VERSION);

async function judge(whole: Members, options: ReadOptions): Promise<Result<FileContents, FileProblem>> {
  const { records, notes, kept, sha256, ...rest } = whole;
  const head = v.safeParse(headSchema, rest);
  if (!head.success || typeof sha256 !== "string") throw new Damaged();
  const { lists, total } = listsOf(records, notes, kept);
  const checksum = new Checksum();
  checksum.add(rest);
  const step = stepper(total, options);
  const found = new Map<string, readonly StoredRow[]>();
  for (const [table, rows] of lists.records) {
    checksum.add(table);
    found.set(table, await judged(rows, rowJudge(table), checksum, step));
  }
  // A document of notes is as much work as many records.
  const texts = await judged(lists.notes, noteJudge(), checksum, () => step(PIECE / 5));
  const changes = await judged(lists.kept, changeOf, checksum, step);
  if ((await checksum.sum()) !== sha256) return err("changed");
  return ok({ head: head.output as FileHead, records: found, notes: texts, kept: changes });
}

type Lists = {
  readonly records: readonly (readonly [string, readonly unknown[]])[];
  readonly notes: readonly unknown[];
  readonly kept: readonly unknown[];
};

function listsOf(records: unknown, notes: unknown, kept: unknown): { lists: Lists; total: number } {
  if (!isObject(records) || !Array.isArray(notes) || !Array.isArray(kept)) throw new Damaged();
  const tables = Object.entries(records).map(([table, rows]) => {
    if (!tableNamed(table) || !Array.isArray(rows)) throw new Damaged();
    return [table, rows as unknown[]] as const;
  });
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0) + notes.length + kept.length;
  if (total > MOST_RECORDS) throw new Damaged();
  return { lists: { records: tables, notes, kept }, total };
}

type Step = (work?: number) => Promise<void>;

/** Counts parts, and gives the screen its turn after so much work. */
function stepper(total: number, { onProgress, signal }: ReadOptions): Step {
  let done = 0;
  let sinceTurn = 0;
  return async (work = 1) => {
    done += 1;
    sinceTurn += work;
    if (sinceTurn < PIECE) return;
    sinceTurn = 0;
    throwIfStopped(signal);
    onProgress?.(done, total);
    await breathe();
  };
}

async function judged<T>(
  parts: readonly unknown[],
  judgeOne: (part: Members) => T,
  checksum: Checksum,
  step: Step,
): Promise<T[]> {
  const found: T[] = [];
  for (const part of parts) {
    if (!isObject(part) || !isSafe(part, 0)) throw new Damaged();
    checksum.add(part);
    found.push(judgeOne(part));
    await step();
  }
  return found;
}

/** A stored row of this table: an id of its own, believable stamps, and known fields as declared. */
function rowJudge(name: string): (part: Members) => StoredRow {
  const table = tableNamed(name);
  const ids = new Set<string>();
  return (part) => {
    const { id, _s: shared, _d: apart = {}, [DELETED]: deleted = false, ...fields } = part;
    if (!isId(id) || ids.has(id) || typeof deleted !== "boolean") throw new Damaged();
    ids.add(id);
    if (parseStamp(shared) === undefined || !isObject(apart)) throw new Damaged();
    for (const [field, stamp] of Object.entries(apart))
      if (!Object.hasOwn(part, field) || parseStamp(stamp) === undefined) throw new Damaged();
    for (const [field, value] of Object.entries(fields)) {
      const declared = table && fieldNamed(table, field);
      if (declared && !v.safeParse(declared.schema, value).success) throw new Damaged();
    }
    return part as unknown as StoredRow;
  };
}

function noteJudge(): (part: Members) => FileContents["notes"][number] {
  const docs = new Set<string>();
  return ({ doc, update }) => {
    if (!isId(doc) || docs.has(doc) || typeof update !== "string") throw new Damaged();
    docs.add(doc);
    const bytes = fromBase64(update);
    if (!bytes || !isUpdate(bytes)) throw new Damaged();
    return { doc, update: bytes };
  };
}

function changeOf(part: Members): Change {
  const { table, id, stamp, fields } = part;
  if (!isId(table) || !isId(id) || typeof stamp !== "string" || !isObject(fields)) throw new Damaged();
  return part as unknown as Change;
}

function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch {
    return false;
  }
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= 300;

/** Names that every object inherits something under; no field is called so. */
const INHERITED = new Set(["__proto__", "constructor", "prototype"]);
const DEEPEST = 16;

function isSafe(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEEPEST) return false;
  return Object.keys(value).every((key) => !INHERITED.has(key) && isSafe((value as Members)[key], depth + 1));
}
