/** An organisation begins here, and how it stands. */
import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { utf8 } from "../../kernel/bytes.ts";
import { foldEntry } from "../../protocol/fold-entry.ts";
import { sha256 } from "../../protocol/hash.ts";
import { limits } from "../../protocol/limits.ts";
import { organisationRequest } from "../../protocol/messages.ts";
import { readEntry, type SignedEntry } from "../../protocol/roster-entry.ts";
import { routes } from "../../protocol/routes.ts";
import { addEntry } from "../add-entry.ts";
import { checkIn } from "../after-restore.ts";
import { askerOf } from "../asker.ts";
import { headOf } from "../head.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse, refuseTooMany } from "../refuse.ts";
import { rosterEffects } from "../roster-effects.ts";
import type { NewOrganisations } from "../settings.ts";
import { countStranger, type VisitorEnv } from "../visitor.ts";

export function organisations(parts: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();
  app.use(routes.organisations(), countStranger(parts));

  app.post(routes.organisations(), async (c) => {
    const { store, settings, rateLimits, now } = parts;
    const asked = await readJson(c, organisationRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const { genesis, code, entries = [] } = asked.value;
    const folded = await foldEntry(undefined, genesis);
    if (!folded.ok) return refuse(c, "bad_entry", { why: folded.error.code });
    const roster = folded.value;

    const known = await store.organisation(roster.o);
    // The answer was lost, and asked for again: whoever has the genesis need not have the code twice.
    if (known) return again();
    const closed = await doorProblem(settings.newOrganisations, code);
    if (closed) return refuse(c, closed);
    if (settings.pullOnly) return refuse(c, "pull_only");
    const tooMany = await rateLimits.newOrganisations(askerOf(c, settings));
    if (tooMany) return refuseTooMany(c, tooMany);
    const effects = rosterEffects(undefined, roster);
    if ((await store.create(roster.o, genesis, effects, now())) === "taken") return again();
    parts.rosters.keep(roster.o, roster);
    parts.log("organisation-begun");
    return c.json({ o: roster.o, rosterVer: await complete(parts, roster.o, entries) }, 201);

    async function again() {
      const [first] = await store.rosterFrom(roster.o, 0, 1);
      if (first?.body !== genesis.body) return refuse(c, "org_taken");
      return c.json({ o: roster.o, rosterVer: await complete(parts, roster.o, entries) });
    }
  });

  app.get(routes.state(":o"), async (c) => {
    const visitor = c.get("visitor");
    const { o, row, roster } = visitor;
    const known = c.req.query("roster");
    if (known !== undefined && /^\d{1,9}$/.test(known)) checkIn(parts, visitor, Number(known));
    return c.json({
      serverTime: parts.now(),
      head: headOf(row),
      vv: await parts.store.vector(o),
      lasts: await parts.store.lastIds(o),
      rosterVer: row.rosterVersion,
      rosterHead: row.rosterHead,
      epoch: roster.epoch,
      minClient: roster.minClient,
      limits: {
        batchBytes: limits.batchBytes,
        uploadBytes: limits.uploadBytes,
        uploadBatches: limits.uploadBatches,
        organisationBytes: parts.settings.limits.organisationBytes,
        usedBytes: row.bytes,
      },
    });
  });
  return app;
}

/**
 * The entries after the genesis, for an endpoint that lost them: those that follow its chain are added. Nobody needs to be
 * known here for that: every entry is signed. Gives the number of the last entry.
 */
async function complete(parts: SharingParts, o: string, entries: readonly SignedEntry[]): Promise<number> {
  for (const entry of entries) {
    const row = await parts.store.organisation(o);
    const roster = row && (await parts.rosters.of(o, row));
    const read = await readEntry(entry);
    if (!row || !roster || typeof read === "string") break;
    if (read.body.n <= row.rosterVersion) continue;
    if (!(await addEntry(parts, { o, row, roster, device: "" }, entry)).ok) break;
  }
  return (await parts.store.organisation(o))?.rosterVersion ?? 0;
}

/** Both sides are hashed first: the time it takes says nothing about the code, not even its length. */
async function doorProblem(
  door: NewOrganisations,
  code: string | undefined,
): Promise<"closed" | "bad_code" | undefined> {
  if (door.kind !== "code") return door.kind === "open" ? undefined : "closed";
  const [given, wanted] = await Promise.all([sha256(utf8(code ?? "")), sha256(utf8(door.secret))]);
  return timingSafeEqual(given, wanted) ? undefined : "bad_code";
}
