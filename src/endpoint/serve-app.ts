/** The routes that hand out the app: its files, and index.html for every screen's address. */

import type { Context } from "hono";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { isEndpointPath } from "../protocol/endpoint-paths.ts";
import { type AppFile, readAppFile } from "./app-files.ts";

/** A last part with a dot asks for a file, never for a screen: a missing script must not come back as HTML. */
const asksForFile = (pathname: string) => pathname.startsWith("/assets/") || /\.[^/]*$/.test(pathname);

export function serveApp(folder: string): Hono {
  const app = new Hono();
  app.use(compress());
  // Browsers ask for this by habit on pages that name no icon.
  app.get("/favicon.ico", (c) => c.redirect("/favicon.svg", 301));
  app.get("*", async (c) => {
    const pathname = decodePath(c.req.path);
    if (pathname === null || isEndpointPath(pathname)) return c.notFound();
    const file = pathname === "/" ? null : await readAppFile(folder, pathname);
    if (file) return sendFile(c, file);
    if (asksForFile(pathname)) return c.notFound();
    const screen = await readAppFile(folder, "/index.html");
    return screen ? sendFile(c, screen) : c.text("The app is not built yet. Run: npm run build\n", 503);
  });
  return app;
}

function sendFile(c: Context, file: AppFile): Response {
  c.header("ETag", file.etag);
  c.header("Cache-Control", file.cacheControl);
  c.header("Vary", "Accept-Encoding");
  if (c.req.header("If-None-Match")?.includes(file.etag)) return c.body(null, 304);
  return c.body(file.body, 200, { "Content-Type": file.type });
}

/** Null for a path that is no path: badly encoded, or with a zero in it. */
function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}
