/** JSON of which only one spelling is taken, so that no two readers can see different things in the same signed bytes. */
import { fromUtf8 } from "../kernel/bytes.ts";
import { canonical, type Json } from "../kernel/canonical.ts";

/** The value of UTF-8 JSON spelled as `canonical` spells it; undefined for anything else. Never throws. */
export function readCanonical(bytes: Uint8Array): unknown {
  const text = fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return canonical(json as Json) === text ? json : undefined;
  } catch {
    return undefined;
  }
}
