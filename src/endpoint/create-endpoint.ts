/** The endpoint as one Hono app: everything it answers, without a socket, so that tests can ask it directly. */
import { Hono } from "hono";
import { isEndpointPath } from "../protocol/endpoint-paths.ts";
import type { Log } from "./log.ts";
import { createNonces } from "./nonces.ts";
import { createPokes, type Pokes } from "./pokes.ts";
import { createRateLimits } from "./rate-limits.ts";
import { createRosters } from "./rosters.ts";
import { securityHeaders } from "./security-headers.ts";
import { serveApp } from "./serve-app.ts";
import { type SharingSettings, standardSharing } from "./settings.ts";
import { sharing } from "./sharing.ts";
import type { LogStore } from "./store/log-store.ts";
import type { Clock, Random } from "./world.ts";

export interface EndpointParts {
  /** The folder with the built app; without it only sharing is served. */
  readonly appFolder?: string;
  readonly log: Log;
  readonly store: LogStore;
  readonly now: Clock;
  readonly random: Random;
  readonly settings?: SharingSettings;
  /** Handed in by who must be able to end the open streams. */
  readonly pokes?: Pokes;
}

export function createEndpoint(parts: EndpointParts): Hono {
  const { appFolder, log, store, now, random, settings = standardSharing } = parts;
  const app = new Hono();
  app.use(securityHeaders);
  app.get("/healthz", (c) => c.text("ok\n", 200, { "Cache-Control": "no-store" }));
  const shared = sharing({
    log,
    store,
    now,
    random,
    settings,
    nonces: createNonces(now, random),
    rosters: createRosters(store),
    pokes: parts.pokes ?? createPokes(settings.limits.eventStreamsPerDevice),
    rateLimits: createRateLimits(settings.limits),
    checkedIn: new Set(),
  });
  app.route("/", shared);
  if (appFolder !== undefined) app.route("/", serveApp(appFolder));
  app.notFound((c) => {
    const what = isEndpointPath(c.req.path)
      ? "The endpoint has nothing at this address."
      : "There is no such file.";
    return c.text(`${what}\n`, 404, { "Cache-Control": "no-store" });
  });
  app.onError((error, c) => {
    log("request-failed", { method: c.req.method, error: error.name });
    return c.text("Something went wrong on this side. Try again later.\n", 500, {
      "Cache-Control": "no-store",
    });
  });
  return app;
}
