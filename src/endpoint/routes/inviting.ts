/** Invitations, and who comes with them: made and withdrawn by admins, used once by a newcomer. */
import type { Context } from "hono";
import { Hono } from "hono";
import { deviceIdOf, parseDeviceId } from "../../protocol/device.ts";
import { idHashOf } from "../../protocol/hash.ts";
import { limits } from "../../protocol/limits.ts";
import { inviteRequest, redeemRequest } from "../../protocol/messages.ts";
import { isAdmin, type Roster } from "../../protocol/roster.ts";
import { routes } from "../../protocol/routes.ts";
import { isPullOnly } from "../after-restore.ts";
import { headOf } from "../head.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse, refuseTooMany } from "../refuse.ts";
import { redeemGraceMs } from "../tidy.ts";
import { countStranger, type VisitorEnv } from "../visitor.ts";

export function inviting(parts: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();
  const { store, now } = parts;

  app.post(routes.invites(":o"), async (c) => {
    const { o, roster, device } = c.get("visitor");
    if (!isAdmin(roster, device)) return refuse(c, "forbidden");
    if (isPullOnly(parts, o)) return refuse(c, "pull_only");
    const asked = await readJson(c, inviteRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const { exp, ...invite } = asked.value;
    if (exp <= now() || wasUsed(roster, invite.idHash)) return refuse(c, "bad_request");
    // A phone's clock may run ahead: what is promised is what this clock allows.
    const expires = Math.min(exp, now() + limits.inviteMs);
    const kept = await store.putInvite(
      o,
      { ...invite, at: now(), expires, by: device },
      now(),
      limits.invites,
    );
    if (kept === "many") return refuseTooMany(c, { afterSeconds: 3600 });
    return kept === "used" ? refuse(c, "bad_request") : c.json({ exp: expires });
  });

  app.get(routes.invites(":o"), async (c) => {
    const { o, roster, device } = c.get("visitor");
    if (!isAdmin(roster, device)) return refuse(c, "forbidden");
    const invites = await store.invites(o, now());
    return c.json({
      invites: invites.map(({ idHash, role, by, at, expires }) => ({ idHash, role, by, at, exp: expires })),
    });
  });

  app.delete(routes.invite(":o", ":idHash"), async (c) => {
    const { o, roster, device } = c.get("visitor");
    if (!isAdmin(roster, device)) return refuse(c, "forbidden");
    await store.dropInvite(o, c.req.param("idHash") ?? "");
    return c.json({});
  });

  app.get(routes.joiners(":o"), async (c) => {
    const { o, roster, device } = c.get("visitor");
    if (!isAdmin(roster, device)) return refuse(c, "forbidden");
    return c.json({ joiners: await store.joiners(o) });
  });

  app.delete(routes.joiner(":o", ":device"), async (c) => {
    const { o, roster, device } = c.get("visitor");
    if (!isAdmin(roster, device)) return refuse(c, "forbidden");
    const joiner = parseDeviceId(c.req.param("device"));
    if (joiner && (await store.standing(o, joiner)) === "joiner") {
      await store.dropJoiner(o, joiner);
      parts.pokes.end(o, joiner);
    }
    return c.json({});
  });

  app.use(routes.redeem(), countStranger(parts));
  app.post(routes.redeem(), (c) => redeem(c, parts));
  return app;
}

/** A roster entry names its invite: not even a store that was put back may give that one out again. */
const wasUsed = (roster: Roster, idHash: string): boolean =>
  Object.values(roster.devices).some(({ invite }) => invite === idHash);

async function redeem(c: Context, parts: SharingParts): Promise<Response> {
  const { store, now } = parts;
  const asked = await readJson(c, redeemRequest);
  if (!asked.ok) return refuse(c, asked.error);
  const { id, device: keys, proof, info } = asked.value;
  const [idHash, device] = await Promise.all([idHashOf(id), deviceIdOf(keys)]);
  if (idHash === undefined || device === undefined) return refuse(c, "bad_request");
  const o = await store.invitedTo(idHash);
  if (o !== undefined && isPullOnly(parts, o)) return refuse(c, "pull_only");
  const newcomer = { device, public: { sign: keys.sign, wrap: keys.wrap }, proof, info };
  const redeemed = await store.redeem(idHash, newcomer, now(), redeemGraceMs);
  const row = redeemed && (await store.organisation(redeemed.o));
  if (!redeemed || !row) return refuse(c, "invite_unknown");
  parts.pokes.poke(redeemed.o, { head: headOf(row), joiners: true }, device);
  const roster = await store.rosterFrom(redeemed.o, 0, limits.entriesPerAnswer);
  return c.json({ o: redeemed.o, box: redeemed.box, roster, rosterVer: row.rosterVersion });
}
