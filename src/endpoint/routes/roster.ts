/** The chain of who belongs: read by everyone who is let in, made longer by what is rightly signed. */
import type { Context } from "hono";
import { Hono } from "hono";
import { limits } from "../../protocol/limits.ts";
import { rosterRequest } from "../../protocol/messages.ts";
import { routes } from "../../protocol/routes.ts";
import { addEntry } from "../add-entry.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse } from "../refuse.ts";
import type { Visitor, VisitorEnv } from "../visitor.ts";

export function rosterRoutes(parts: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();

  app.get(routes.roster(":o"), async (c) => {
    const { o, row } = c.get("visitor");
    const from = c.req.query("from") ?? "0";
    if (!/^\d{1,9}$/.test(from)) return refuse(c, "bad_request");
    const entries = await parts.store.rosterFrom(o, Number(from), limits.entriesPerAnswer);
    return c.json({ entries, rosterVer: row.rosterVersion });
  });

  app.post(routes.roster(":o"), async (c) => {
    const asked = await readJson(c, rosterRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const visitor = c.get("visitor");
    // Any phone may bring a rightly signed entry, as after a restore; who only waits has none to bring.
    if (visitor.standing === "joiner") return refuse(c, "forbidden");
    const { expect, entry } = asked.value;
    const { row } = visitor;
    if (expect !== row.rosterVersion) return moved(c, parts, visitor, expect, entry.body);
    const added = await addEntry(parts, visitor, entry);
    if (added.ok) return c.json({ rosterVer: added.value.version });
    if (added.error === "moved") return moved(c, parts, visitor, expect, entry.body);
    return refuse(c, "bad_entry", { why: added.error });
  });
  return app;
}

/** Somebody was first; unless that was this very entry, of which the answer was lost. */
async function moved(
  c: Context,
  { store }: SharingParts,
  { o }: Visitor,
  expect: number,
  body: string,
): Promise<Response> {
  const rosterVer = (await store.organisation(o))?.rosterVersion ?? 0;
  const [there] = await store.rosterFrom(o, expect + 1, 1);
  return there?.body === body ? c.json({ rosterVer }) : refuse(c, "roster_moved", { rosterVer });
}
