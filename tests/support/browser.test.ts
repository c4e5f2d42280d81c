/** The order in which a browser is looked for. */
import { expect, test } from "vitest";
import { findBrowser, type Machine } from "./browser.ts";

function machine(files: string[], difference: Partial<Machine> = {}): Machine & { readonly ran: string[] } {
  const ran: string[] = [];
  return {
    env: { PATH: "/usr/local/bin:/usr/bin" },
    ownBrowser: () => "/cache/playwright/chrome",
    exists: (path) => files.includes(path),
    isRoot: true,
    run: (command, args) => {
      ran.push([command, ...args].join(" "));
      return true;
    },
    ...difference,
    ran,
  };
}

test("the path that was set comes first, and a wrong one is said", () => {
  const files = ["/my/chrome", "/cache/playwright/chrome"];
  const env = { WIJKSCHRIFT_CHROMIUM: "/my/chrome" };
  expect(findBrowser(machine(files, { env }))).toBe("/my/chrome");
  expect(() => findBrowser(machine([], { env }))).toThrow("WIJKSCHRIFT_CHROMIUM");
});

test("then Playwright's own, then the system's, without fetching anything", () => {
  const both = machine(["/usr/bin/chromium", "/cache/playwright/chrome"]);
  expect(findBrowser(both)).toBe("/cache/playwright/chrome");
  const system = machine(["/usr/bin/chromium"]);
  expect(findBrowser(system)).toBe("/usr/bin/chromium");
  expect([...both.ran, ...system.ran]).toEqual([]);
});

test("fetches Playwright's when there is none", () => {
  const files: string[] = [];
  const run = () => {
    files.push("/cache/playwright/chrome");
    return true;
  };
  expect(findBrowser(machine(files, { run }))).toBe("/cache/playwright/chrome");
});

test("falls back on the packages of Debian, only as root", () => {
  const files = ["/etc/debian_version"];
  const run = (command: string, args: readonly string[]) => {
    if (command === "apt-get" && args[0] === "install") files.push("/usr/bin/chromium");
    return command === "apt-get";
  };
  expect(() => findBrowser(machine(files, { run, isRoot: false }))).toThrow("install one");
  expect(findBrowser(machine(files, { run }))).toBe("/usr/bin/chromium");
});

test("says in one sentence what to do when nothing works", () => {
  const empty = machine([], { run: () => false });
  expect(() => findBrowser(empty)).toThrow("The browser tests need Chromium or Chrome");
});
