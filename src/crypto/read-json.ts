/** JSON that came out of a box: authentic, yet still to be looked at. */
import * as v from "valibot";
import { fromUtf8 } from "../kernel/bytes.ts";

/** The value as the schema wants it; undefined for anything else. Never throws. */
export function readJson<T>(bytes: Uint8Array, schema: v.GenericSchema<unknown, T>): T | undefined {
  const text = fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
