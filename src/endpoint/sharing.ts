/** Everything under /v1: what every request there has in common, and then the routes. */
import { Hono } from "hono";
import { cors } from "hono/cors";
import { createMiddleware } from "hono/factory";
import { protocolHeader, protocolVersion } from "../protocol/limits.ts";
import { moreHeader, nextCursorHeader } from "../protocol/routes.ts";
import type { SharingParts } from "./parts.ts";
import { refuse } from "./refuse.ts";
import { events } from "./routes/events.ts";
import { inviting } from "./routes/inviting.ts";
import { loggingIn } from "./routes/logging-in.ts";
import { organisations } from "./routes/organisations.ts";
import { pulling } from "./routes/pulling.ts";
import { pushing } from "./routes/pushing.ts";
import { recovering } from "./routes/recovering.ts";
import { rosterRoutes } from "./routes/roster.ts";
import { StoreFull } from "./store/log-store.ts";
import { letIn, type VisitorEnv } from "./visitor.ts";

export function sharing(parts: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();
  app.use("/v1/*", answersForApps(parts.settings.apps), speaksOurVersion);
  app.use("/v1/orgs/:o/*", letIn(parts));
  for (const routes of [loggingIn, recovering]) app.route("/", routes(parts));
  for (const routes of [organisations, pushing, pulling, rosterRoutes, inviting, events])
    app.route("/", routes(parts));
  app.all("/v1/*", (c) => refuse(c, "not_found"));
  app.onError((error, c) => {
    if (error instanceof StoreFull) {
      parts.log("disk-full");
      return refuse(c, "full");
    }
    parts.log("request-failed", { method: c.req.method, error: error.name });
    return refuse(c, "server_error");
  });
  return app;
}

/** Pages of other origins may ask only when the operator named them; a page of our own origin needs no leave. */
const answersForApps = (apps: readonly string[]) =>
  cors({
    origin: (origin) => (apps.includes(origin) ? origin : null),
    allowMethods: ["GET", "POST", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", protocolHeader],
    exposeHeaders: [nextCursorHeader, moreHeader, protocolHeader, "Retry-After"],
    maxAge: 600,
  });

/** And nothing that is said here is kept on the way: there are tokens among it. */
const speaksOurVersion = createMiddleware(async (c, next) => {
  c.header(protocolHeader, String(protocolVersion));
  c.header("Cache-Control", "no-store");
  if (c.req.header(protocolHeader) !== String(protocolVersion)) return refuse(c, "upgrade");
  await next();
});
