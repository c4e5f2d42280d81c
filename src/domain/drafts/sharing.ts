/** What people fill in to share: their name, the address of the deelplek, and what it asks. */

import { err, ok, type Result } from "../../kernel/result.ts";
import { CODE_LETTERS, typedLetters } from "../sharing-letters.ts";
import { requiredText, type TextProblem } from "./text-fields.ts";

export type BeginDraft = { readonly name: string; readonly endpoint: string; readonly code: string };
export type BeginProblems = { readonly name?: "empty" | "tooLong"; readonly endpoint?: "notAnAddress" };

/** `home`: the address that is meant when none is filled in. */
export function parseBegin(draft: BeginDraft, home: string): Result<BeginDraft, BeginProblems> {
  const name = parseOwnName(draft.name);
  const endpoint = parseEndpoint(draft.endpoint, home);
  if (name.ok && endpoint.ok)
    return ok({ name: name.value, endpoint: endpoint.value, code: draft.code.trim().slice(0, 200) });
  return err({
    ...(name.ok ? {} : { name: name.error }),
    ...(endpoint.ok ? {} : { endpoint: endpoint.error }),
  });
}

/** The name by which the others know of whom a phone is. */
export function parseOwnName(text: string): Result<string, "empty" | "tooLong"> {
  const parsed: Result<string, TextProblem> = requiredText(text);
  return parsed.ok ? parsed : err(parsed.error === "tooLong" ? "tooLong" : "empty");
}

/** Without path; https, or http on this very device. Nothing filled in gives `home`. */
export function parseEndpoint(text: string, home: string): Result<string, "notAnAddress"> {
  const typed = text.trim();
  if (typed === "") return ok(home);
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed.length > 300 || !URL.canParse(address)) return err("notAnAddress");
  const { protocol, hostname, origin, username, password } = new URL(address);
  const isHere = hostname === "localhost" || hostname === "127.0.0.1";
  const isSafe = protocol === "https:" || (protocol === "http:" && isHere);
  const hasName = isHere || hostname.includes(".");
  return isSafe && hasName && username === "" && password === "" ? ok(origin) : err("notAnAddress");
}

/** The 16 letters of a key that was read aloud. */
export function parseKeyLetters(text: string): Result<string, "empty" | "short"> {
  const letters = typedLetters(text);
  if (letters === "") return err("empty");
  return letters.length === CODE_LETTERS ? ok(letters) : err("short");
}
