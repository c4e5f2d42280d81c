/** Reads the built app from its folder: only files inside it, each with its type and how long it may be kept. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export interface AppFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Files under /assets carry a hash of their content in their name, so they never change. */
const cacheControl = (pathname: string) =>
  pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";

/** The file at a decoded path, or null when there is none; a path out of the folder or to a hidden file is none. */
export async function readAppFile(folder: string, pathname: string): Promise<AppFile | null> {
  const file = join(folder, pathname);
  if (!file.startsWith(folder + sep) || pathname.includes("/.")) return null;
  try {
    const body = new Uint8Array(await readFile(file));
    return {
      body,
      type: types[extname(file)] ?? "application/octet-stream",
      cacheControl: cacheControl(pathname),
      etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    };
  } catch (error) {
    if (isNoSuchFile(error)) return null;
    throw error;
  }
}

const isNoSuchFile = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR", "EISDIR"].includes(String(error.code));
