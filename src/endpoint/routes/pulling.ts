/** Sealed batches go out: what came after a cursor, or what a phone says it lacks. */
import type { Context } from "hono";
import { Hono } from "hono";
import { makeCursor, parseCursor } from "../../protocol/cursor.ts";
import { writeDownload } from "../../protocol/frames.ts";
import { limits } from "../../protocol/limits.ts";
import { wantRequest } from "../../protocol/messages.ts";
import { moreHeader, nextCursorHeader, routes } from "../../protocol/routes.ts";
import { headOf } from "../head.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse } from "../refuse.ts";
import type { Page, PageCaps } from "../store/log-store.ts";
import type { VisitorEnv } from "../visitor.ts";

/** Less than a phone would take: answers under way lie in memory, and a phone can work on one while it asks the next. */
const pageBytes = 1024 * 1024;

export function pulling({ store }: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();

  app.get(routes.batches(":o"), async (c) => {
    const { o, row } = c.get("visitor");
    const caps = readCaps(c.req.query("limit"));
    if (!caps) return refuse(c, "bad_request");
    const after = c.req.query("after") ?? "";
    const cursor = after === "" ? { seq: 0, id16: "" } : parseCursor(after);
    // The batch at that place must be the very one: a restored log grows over its old numbers with other batches.
    const known = cursor && cursor.seq > 0 ? await store.idAt(o, cursor.seq) : "";
    if (
      !cursor ||
      known === undefined ||
      !known.startsWith(cursor.id16) ||
      (after !== "" && cursor.seq === 0)
    )
      return refuse(c, "cursor_unknown", { head: headOf(row), vv: await store.vector(o) });
    const page = await store.batchesAfter(o, cursor.seq, caps);
    const last = page.rows.at(-1);
    return sendPage(c, page, last ? makeCursor(last.seq, last.id) : after);
  });

  app.post(routes.want(":o"), async (c) => {
    const asked = await readJson(c, wantRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const { o, row } = c.get("visitor");
    const page = await store.missing(o, asked.value.vv, readCaps(undefined));
    // Whoever got all it lacked stands where the log ended when it was asked.
    return sendPage(c, page, page.more ? "" : (headOf(row) ?? ""));
  });
  return app;
}

function readCaps(limit: undefined): PageCaps;
function readCaps(limit: string | undefined): PageCaps | undefined;
function readCaps(limit: string | undefined): PageCaps | undefined {
  const most = { bytes: pageBytes, count: limits.downloadBatches };
  if (limit === undefined) return most;
  if (!/^[1-9]\d{0,8}$/.test(limit)) return undefined;
  return { ...most, count: Math.min(Number(limit), most.count) };
}

function sendPage(c: Context, page: Page, next: string): Response {
  const body = writeDownload(page.rows.map(({ seq, body: bytes }) => ({ seq, bytes })));
  return c.body(body, 200, {
    "Content-Type": "application/octet-stream",
    "Cache-Control": "no-store",
    [nextCursorHeader]: next,
    [moreHeader]: page.more ? "1" : "0",
  });
}
