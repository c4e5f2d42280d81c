/** Settings are parsed at the gate. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseSettings } from "./settings.ts";

test("without settings: port 8787 on this computer only, data under ./data", () => {
  expect(parseSettings({})).toEqual({
    ok: true,
    value: { port: 8787, hosts: ["127.0.0.1", "::1"], dataFolder: resolve("data") },
  });
});

test("takes port, host and data folder", () => {
  expect(parseSettings({ PORT: "9000", HOST: "0.0.0.0", WIJKSCHRIFT_DATA: "/srv/wijk" })).toEqual({
    ok: true,
    value: { port: 9000, hosts: ["0.0.0.0"], dataFolder: "/srv/wijk" },
  });
});

test.each(["eightyseven", "-1", "65536", "80.5", "0x50"])("refuses PORT=%s with what to do", (port) => {
  const settings = parseSettings({ PORT: port });
  expect(settings).toMatchObject({ ok: false, error: expect.stringContaining("0 to 65535") });
});
