/** Reads what was sent, never more than is allowed, and takes JSON only in the shape that was agreed. */
import type { Context } from "hono";
import * as v from "valibot";
import type { Bytes } from "../kernel/bytes.ts";
import { err, ok, type Result } from "../kernel/result.ts";

export type BodyProblem = "bad_request" | "too_large";

/** More than any entry, box or vector needs. */
const jsonBytes = 256 * 1024;

export async function readJson<T>(
  c: Context,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<T, BodyProblem>> {
  if (!/^application\/json\b/i.test(c.req.header("Content-Type") ?? "")) return err("bad_request");
  const bytes = await readBytes(c, jsonBytes);
  if (!bytes.ok) return bytes;
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes.value)));
    return parsed.success ? ok(parsed.output) : err("bad_request");
  } catch {
    return err("bad_request");
  }
}

/** A length that was announced is believed: the connection holds the sender to it. */
export async function readBytes(c: Context, most: number): Promise<Result<Bytes, BodyProblem>> {
  const announced = c.req.header("Content-Length");
  if (announced !== undefined && Number(announced) > most) return err("too_large");
  try {
    if (announced !== undefined && c.req.header("Transfer-Encoding") === undefined) {
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return bytes.length > most ? err("too_large") : ok(bytes);
    }
    return await readStream(c.req.raw.body, most);
  } catch {
    // The sender went away halfway.
    return err("bad_request");
  }
}

async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Result<Bytes, BodyProblem>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream ?? []) {
    length += part.length;
    if (length > most) return err("too_large");
    parts.push(part);
  }
  return ok(new Uint8Array(Buffer.concat(parts)));
}
