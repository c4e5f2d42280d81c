/** A bare phone comes with the recovery sheet: what it needs lies in the roster, sealed. */
import { Hono } from "hono";
import { idHashOf } from "../../protocol/hash.ts";
import { limits } from "../../protocol/limits.ts";
import { recoveryRequest } from "../../protocol/messages.ts";
import { routes } from "../../protocol/routes.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse } from "../refuse.ts";
import { countStranger } from "../visitor.ts";

export function recovering(parts: SharingParts): Hono {
  const app = new Hono();
  app.use(routes.recovery(), countStranger(parts));
  app.post(routes.recovery(), async (c) => {
    const { store } = parts;
    const asked = await readJson(c, recoveryRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const { id, from = 0 } = asked.value;
    const idHash = await idHashOf(id);
    const o = idHash === undefined ? undefined : await store.recovery(idHash);
    const row = o === undefined ? undefined : await store.organisation(o);
    if (o === undefined || !row) return refuse(c, "recovery_unknown");
    const roster = await store.rosterFrom(o, from, limits.entriesPerAnswer);
    return c.json({ o, roster, rosterVer: row.rosterVersion });
  });
  return app;
}
