/** Where a request comes from, and what it may be signed for. */
import { Hono } from "hono";
import { expect, test } from "vitest";
import { askerOf, originsOf } from "./asker.ts";

async function ask<T>(of: (c: never) => T, headers: Record<string, string>, remote?: string): Promise<T> {
  let found: T | undefined;
  const app = new Hono().get("*", (c) => {
    found = of(c as never);
    return c.text("");
  });
  const env = remote === undefined ? {} : { incoming: { socket: { remoteAddress: remote } } };
  await app.request("http://127.0.0.1:8787/v1", { headers }, env);
  return found as T;
}

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::6", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  [undefined, "unknown"],
])("%s is counted as %s", async (remote, counted) => {
  const forwarded = { "X-Forwarded-For": "198.51.100.1" };
  expect(await ask((c) => askerOf(c, { trustProxy: false, origin: undefined }), forwarded, remote)).toBe(
    counted,
  );
  expect(await ask((c) => askerOf(c, { trustProxy: true, origin: undefined }), forwarded, remote)).toBe(
    "198.51.100.1",
  );
});

test.each([
  [{ trustProxy: false, origin: undefined }, {}, ["http://127.0.0.1:8787", "https://127.0.0.1:8787"]],
  [{ trustProxy: true, origin: undefined }, { "X-Forwarded-Proto": "https" }, ["https://127.0.0.1:8787"]],
  [{ trustProxy: true, origin: undefined }, {}, ["http://127.0.0.1:8787"]],
  [{ trustProxy: true, origin: undefined }, { "X-Forwarded-Proto": "h t" }, []],
  [{ trustProxy: true, origin: "https://a.example" }, { "X-Forwarded-Proto": "http" }, ["https://a.example"]],
])("with %j and %j a login may be signed for %j", async (settings, headers, origins) => {
  expect(await ask((c) => originsOf(c, settings), headers as Record<string, string>)).toEqual(origins);
});
