/** Who asks about an organisation: a phone with a valid token that this organisation knows, at this very request. */
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import { organisationSchema } from "../protocol/batch.ts";
import type { Roster } from "../protocol/roster.ts";
import { askerOf } from "./asker.ts";
import type { SharingParts } from "./parts.ts";
import { refuse, refuseTooMany } from "./refuse.ts";
import type { OrganisationRow, Standing } from "./store/log-store.ts";

export interface Visitor {
  readonly o: string;
  readonly row: OrganisationRow;
  readonly roster: Roster;
  readonly device: string;
  readonly standing: Exclude<Standing, "cut">;
  /** Of the token, and when it ends. */
  readonly token: string;
  readonly expires: number;
}

export interface VisitorEnv {
  Variables: { visitor: Visitor };
}

/** What is kept of a token: whoever reads the database cannot log in with it. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Lets in who may ask about `:o`. The roster and the place at the door are read anew at each request, so that a token
 * that was handed out before access was taken away is worth nothing.
 */
export const letIn = (parts: SharingParts): MiddlewareHandler<VisitorEnv> =>
  createMiddleware<VisitorEnv>(async (c, next) => {
    const { store, rateLimits, now } = parts;
    const token = /^Bearer ([\w-]{16,256})$/.exec(c.req.header("Authorization") ?? "")?.[1];
    const hash = token && tokenHash(token);
    const session = hash === undefined || hash === "" ? undefined : await store.token(hash, now());
    if (!session || !hash) return turnAway(c, parts);
    const tooMany = await rateLimits.requests(session.device);
    if (tooMany) return refuseTooMany(c, tooMany);

    const o = c.req.param("o") ?? "";
    const row = v.is(organisationSchema, o) ? await store.organisation(o) : undefined;
    if (!row) return refuse(c, "org_unknown");
    const standing = await store.standing(o, session.device);
    if (standing === undefined) return refuse(c, "device_unknown");
    if (standing === "cut") return refuse(c, "device_cut");
    const roster = await parts.rosters.of(o, row);
    // The roster grew between two readings: as if the request came a moment later.
    if (!roster) return refuse(c, "roster_moved", { rosterVer: row.rosterVersion });
    c.set("visitor", {
      o,
      row,
      roster,
      device: session.device,
      standing,
      token: hash,
      expires: session.expires,
    });
    return next();
  });

/** Whoever shows no valid token is counted by address, so that tokens cannot be guessed at leisure. */
async function turnAway(c: Context, { rateLimits, settings }: SharingParts): Promise<Response> {
  const tooMany = await rateLimits.strangers(askerOf(c, settings));
  return tooMany ? refuseTooMany(c, tooMany) : refuse(c, "unauthorized");
}

/** For addresses that need no token. */
export const countStranger = (parts: SharingParts): MiddlewareHandler =>
  createMiddleware(async (c, next) => {
    const tooMany = await parts.rateLimits.strangers(askerOf(c, parts.settings));
    return tooMany ? refuseTooMany(c, tooMany) : next();
  });
