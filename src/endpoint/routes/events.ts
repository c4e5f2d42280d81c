/** A line that stays open while a phone looks: it says when there is something new, never what. */
import { Hono } from "hono";
import { routes } from "../../protocol/routes.ts";
import type { SharingParts } from "../parts.ts";
import type { VisitorEnv } from "../visitor.ts";

export function events({ store, now, pokes }: SharingParts): Hono<VisitorEnv> {
  const app = new Hono<VisitorEnv>();
  app.get(routes.events(":o"), (c) => {
    const { o, device, token } = c.get("visitor");
    const isWelcome = async () => {
      const [session, standing] = await Promise.all([store.token(token, now()), store.standing(o, device)]);
      return session?.device === device && standing !== undefined && standing !== "cut";
    };
    return c.body(pokes.listen({ o, device, isWelcome }), 200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      // Some proxies collect an answer until it is whole, unless told not to.
      "X-Accel-Buffering": "no",
    });
  });
  return app;
}
