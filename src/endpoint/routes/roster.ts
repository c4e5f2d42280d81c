/** The chain of who belongs: read by everyone who is let in, made longer by what is rightly signed. */
import type { Context } from "hono";
import { Hono } from "hono";
import { foldEntry } from "../../protocol/fold-entry.ts";
import { limits } from "../../protocol/limits.ts";
import { rosterRequest } from "../../protocol/messages.ts";
import type { Roster } from "../../protocol/roster.ts";
import { routes } from "../../protocol/routes.ts";
import { headOf } from "../head.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse } from "../refuse.ts";
import { rosterEffects } from "../roster-effects.ts";
import type { RosterEffects } from "../store/log-store.ts";
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
    const { o, row, roster } = visitor;
    if (expect !== row.rosterVersion) return moved(c, parts, visitor, expect, entry.body);
    const folded = await foldEntry(roster, entry);
    if (!folded.ok) return refuse(c, "bad_entry", { why: folded.error.code });
    const effects = rosterEffects(roster, folded.value);
    if ((await parts.store.appendRoster(o, expect, entry, effects)) === "moved")
      return moved(c, parts, visitor, expect, entry.body);
    tell(parts, visitor, folded.value, effects);
    return c.json({ rosterVer: folded.value.version });
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

/** Who lost access hears nothing more; the others hear that the roster grew. */
function tell(parts: SharingParts, { o, device, row }: Visitor, after: Roster, effects: RosterEffects): void {
  parts.rosters.keep(o, after);
  const gone = effects.devices.filter(({ standing }) => standing === "cut").map((row) => row.device);
  for (const each of [...gone, ...effects.dropped]) parts.pokes.end(o, each);
  if (effects.voidInvites) parts.pokes.endOthers(o, new Set(Object.keys(after.devices)));
  parts.pokes.poke(o, { head: headOf(row), rosterVer: after.version }, device);
  if (gone.length > 0) parts.log("access-withdrawn", { devices: gone.length });
}
