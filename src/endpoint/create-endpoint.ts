/** The endpoint as one Hono app: everything it answers, without a socket, so that tests can ask it directly. */
import { Hono } from "hono";
import { isEndpointPath } from "../protocol/endpoint-paths.ts";
import type { Log } from "./log.ts";
import { securityHeaders } from "./security-headers.ts";
import { serveApp } from "./serve-app.ts";

export interface EndpointParts {
  /** The folder with the built app. */
  readonly appFolder: string;
  readonly log: Log;
}

export function createEndpoint({ appFolder, log }: EndpointParts): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.get("/healthz", (c) => c.text("ok\n", 200, { "Cache-Control": "no-store" }));
  app.route("/", serveApp(appFolder));
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
