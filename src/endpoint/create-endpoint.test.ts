/** What the endpoint answers, asked without a socket. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEndpoint } from "./create-endpoint.ts";
import { openSqliteStore } from "./store/sqlite-store.ts";

let folder: string;
let app: ReturnType<typeof createEndpoint>;
const logged: string[] = [];

function endpointWith(appFolder: string) {
  const store = openSqliteStore(":memory:");
  if (!store.ok) throw new Error(store.error);
  return createEndpoint({
    appFolder,
    log: (event) => logged.push(event),
    store: store.value,
    now: () => 0,
    random: (length) => new Uint8Array(length),
  });
}

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "wijkschrift-")), "dist");
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Wijkschrift</title>");
  await writeFile(join(folder, "sw.js"), "// worker");
  await writeFile(join(folder, "manifest.webmanifest"), "{}");
  await writeFile(join(folder, "assets", "index-abc123.js"), `console.log("${"a".repeat(2000)}")`);
  await writeFile(join(folder, ".secret"), "hidden");
  await writeFile(join(folder, "..", "outside.txt"), "outside");
  app = endpointWith(folder);
});

afterAll(async () => {
  await rm(join(folder, ".."), { recursive: true });
});

describe("files", () => {
  test("hashed files are kept for a year", async () => {
    const response = await app.request("/assets/index-abc123.js");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  });

  test.each([
    ["/index.html", "text/html; charset=utf-8"],
    ["/sw.js", "text/javascript; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
  ])("%s is asked for again each time, and not sent again when unchanged", async (path, type) => {
    const response = await app.request(path);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
    const etag = response.headers.get("ETag") ?? "";
    const again = await app.request(path, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("the icon browsers ask for by habit is the icon there is", async () => {
    expect((await app.request("/favicon.ico")).headers.get("Location")).toBe("/favicon.svg");
  });

  test("are sent compressed to who can read that", async () => {
    const response = await app.request("/assets/index-abc123.js", { headers: { "Accept-Encoding": "gzip" } });
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(500);
  });

  test.each([
    "/assets/gone-000000.js",
    "/gone.png",
    "/.secret",
    "/..%2foutside.txt",
    "/assets/..%2f..%2foutside.txt",
    "/%00",
    "/%E0%A4%A",
  ])("%s is no file and no screen", async (path) => {
    const response = await app.request(path);
    expect(await response.text()).not.toMatch(/hidden|outside|doctype/);
    expect(response.status).toBe(404);
  });
});

describe("screens", () => {
  test.each(["/", "/vergaderingen/x7/notuleren", "/acties/nieuw", "/openbaar"])(
    "%s opens the app",
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("<title>Wijkschrift</title>");
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
    },
  );

  test.each(["/v1", "/v1/logs/abc", "/v1/orgs/abc"])("%s answers a refusal, never the app", async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(426);
    expect(await response.json()).toEqual({ code: "upgrade", retry: "later" });
  });

  test.each(["/o/duindorp", "/o/duindorp/agenda.ics"])("%s is never the app", async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("The endpoint has nothing at this address.\n");
  });

  test("says what to do when the app is not built", async () => {
    const empty = endpointWith(join(folder, "nowhere"));
    const response = await empty.request("/");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
  });
});

test("a POST to a screen changes nothing and finds nothing", async () => {
  expect((await app.request("/acties/nieuw", { method: "POST", body: "x" })).status).toBe(404);
});

test("healthz says ok", async () => {
  const response = await app.request("/healthz");
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("ok\n");
});

test.each(["/", "/assets/index-abc123.js", "/healthz", "/v1/nothing", "/gone.png"])(
  "%s carries the security headers",
  async (path) => {
    const { headers } = await app.request(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  },
);
