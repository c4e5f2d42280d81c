/** Refusals as they go out: a code, whether asking again helps, and what belongs to that code. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type RefusalCode, refusal, refusals } from "../protocol/problems.ts";

export function refuse(
  c: Context,
  code: RefusalCode,
  extra: Readonly<Record<string, unknown>> = {},
): Response {
  const status: ContentfulStatusCode = refusals[code].status;
  return c.json(refusal(code, extra), status, { "Cache-Control": "no-store" });
}

/** Too often: with the seconds to wait, also where browsers and proxies look for them. */
export function refuseTooMany(c: Context, { afterSeconds }: { readonly afterSeconds: number }): Response {
  c.header("Retry-After", String(afterSeconds));
  return refuse(c, "too_many", { after: afterSeconds });
}
