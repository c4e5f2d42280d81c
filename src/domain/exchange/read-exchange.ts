/** The gate for a file of agreements from elsewhere: the whole of it is judged before anything of it is shown. */

import * as v from "valibot";
import { err, ok, type Result } from "../../kernel/result.ts";
import { isLegalDutyId } from "../year/legal-duties.ts";
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangeFile,
  exchangeSchema,
  MOST_BYTES,
  MOST_SET_CHARACTERS,
} from "./exchange-file.ts";

/**
 * Why a file is refused. `notOurs`: no file of agreements, or no JSON at all. `backup`, `meeting`: of Wijkschrift, but
 * read elsewhere. `damaged`: part of it is missing or makes no sense. `tooMany`, `tooLong`: more, or longer, than any
 * organisation has. `empty`: nothing in it.
 */
export type ExchangeProblem =
  | "tooLarge"
  | "unreadable"
  | "notOurs"
  | "backup"
  | "meeting"
  | "newer"
  | "damaged"
  | "tooMany"
  | "tooLong"
  | "empty";

type Read = Result<ExchangeFile, ExchangeProblem>;

/** Reads a file that someone chose. Never throws. */
export async function readExchangeFile(file: Pick<Blob, "size" | "text">): Promise<Read> {
  if (file.size > MOST_BYTES) return err("tooLarge");
  try {
    return readExchange(await file.text());
  } catch {
    return err("unreadable");
  }
}

/** The same for its text. */
export function readExchange(text: string): Read {
  if (text.length > MOST_BYTES) return err("tooLarge");
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // Begins as ours does, so part of it got lost.
    return err(text.slice(0, 200).includes(`"${EXCHANGE_FORMAT}"`) ? "damaged" : "notOurs");
  }
  if (!isObject(whole)) return err("notOurs");
  if (whole["format"] !== EXCHANGE_FORMAT) return err(otherKind(whole));
  const version = whole["formatVersion"];
  if (typeof version === "number" && version > EXCHANGE_VERSION) return err("newer");
  return isSafe(whole, 0) ? judge(whole) : err("damaged");
}

function judge(whole: Members): Read {
  const parsed = v.safeParse(exchangeSchema, whole, { abortEarly: true });
  if (!parsed.success) return err(problemOf(parsed.issues[0]));
  const { from, made, formats, normSet } = parsed.output;
  if (formats.length === 0 && normSet === null) return err("empty");
  const ids = (normSet?.norms ?? []).map(({ id }) => id);
  // A norm may not pass for a duty of the law: their ids stand side by side in the year.
  const isSpoilt = twice(formats.map(({ kind }) => kind)) || twice(ids) || ids.some(isLegalDutyId);
  if (isSpoilt || normSet?.name.trim() === "") return err("damaged");
  if (JSON.stringify(normSet).length > MOST_SET_CHARACTERS) return err("tooLong");
  return ok({ from, made, formats, normSet });
}

function problemOf(issue: v.BaseIssue<unknown>): ExchangeProblem {
  if (issue.type !== "max_length") return "damaged";
  return Array.isArray(issue.input) ? "tooMany" : "tooLong";
}

function otherKind({ format, kind }: Members): ExchangeProblem {
  if (format !== "wijkschrift") return "notOurs";
  return kind === "meeting" ? "meeting" : "backup";
}

const twice = (all: readonly string[]): boolean => new Set(all).size !== all.length;

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names that every object inherits something under; no member is called so. */
const INHERITED = new Set(["__proto__", "constructor", "prototype"]);
const DEEPEST = 12;

function isSafe(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEEPEST) return false;
  return Object.keys(value).every((key) => !INHERITED.has(key) && isSafe((value as Members)[key], depth + 1));
}
