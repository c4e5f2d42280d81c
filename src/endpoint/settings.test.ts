/** Settings are parsed at the gate. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseSettings, standardLimits, standardSharing } from "./settings.ts";

test("without settings: port 8787 on this computer only, data under ./data", () => {
  expect(parseSettings({})).toEqual({
    ok: true,
    value: { ...standardSharing, port: 8787, hosts: ["127.0.0.1", "::1"], dataFolder: resolve("data") },
  });
});

test("takes port, host and data folder", () => {
  expect(parseSettings({ PORT: "9000", HOST: "0.0.0.0", WIJKSCHRIFT_DATA: "/srv/wijk" })).toEqual({
    ok: true,
    value: { ...standardSharing, port: 9000, hosts: ["0.0.0.0"], dataFolder: "/srv/wijk" },
  });
});

test.each(["eightyseven", "-1", "65536", "80.5", "0x50"])("refuses PORT=%s with what to do", (port) => {
  const settings = parseSettings({ PORT: port });
  expect(settings).toMatchObject({ ok: false, error: expect.stringContaining("0 to 65535") });
});

test("takes what sharing can be told", () => {
  const settings = parseSettings({
    WIJKSCHRIFT_ORIGIN: "https://delen.example.org",
    WIJKSCHRIFT_APPS: "https://wijk.example.org, http://localhost:5173",
    WIJKSCHRIFT_NEW_ORGS: "code:koperen-ketel",
    WIJKSCHRIFT_TRUST_PROXY: "1",
    WIJKSCHRIFT_PULL_ONLY: "1",
    WIJKSCHRIFT_LIMITS: "pushesPerMinute=9000, bytesPerDay=1000000000",
  });
  expect(settings).toMatchObject({
    ok: true,
    value: {
      origin: "https://delen.example.org",
      apps: ["https://wijk.example.org", "http://localhost:5173"],
      newOrganisations: { kind: "code", secret: "koperen-ketel" },
      trustProxy: true,
      pullOnly: true,
      limits: { ...standardLimits, pushesPerMinute: 9000, bytesPerDay: 1_000_000_000 },
    },
  });
});

test.each([
  { WIJKSCHRIFT_ORIGIN: "delen.example.org" },
  { WIJKSCHRIFT_ORIGIN: "https://delen.example.org/" },
  { WIJKSCHRIFT_ORIGIN: "ftp://delen.example.org" },
  { WIJKSCHRIFT_APPS: "https://wijk.example.org/app" },
  { WIJKSCHRIFT_APPS: "*" },
  { WIJKSCHRIFT_NEW_ORGS: "yes" },
  { WIJKSCHRIFT_NEW_ORGS: "code:" },
  { WIJKSCHRIFT_NEW_ORGS: "code:short" },
  { WIJKSCHRIFT_TRUST_PROXY: "true" },
  { WIJKSCHRIFT_PULL_ONLY: "2" },
  { WIJKSCHRIFT_LIMITS: "pushesPerMinute" },
  { WIJKSCHRIFT_LIMITS: "pushesPerMinute=0" },
  { WIJKSCHRIFT_LIMITS: "toString=4" },
])("refuses %o in a sentence that names the setting and never the secret", (env) => {
  const settings = parseSettings(env);
  if (settings.ok) throw new Error("taken");
  expect(settings.error).toContain(Object.keys(env)[0]);
  expect(settings.error).toContain("must be");
  expect(settings.error).not.toContain("short");
});
