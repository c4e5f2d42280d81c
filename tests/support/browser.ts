/** Finds a Chromium for the browser tests, and fetches one only when this machine has none. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** No sandbox and no background chatter: the tests run as root in containers and must not reach the internet. */
export const browserArgs: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What finding a browser needs of the machine; handed in, so that the order can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly ownBrowser: () => string;
  readonly exists: (path: string) => boolean;
  readonly isRoot: boolean;
  /** False when the command failed or does not exist. */
  readonly run: (command: string, args: readonly string[]) => boolean;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const macBrowsers = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a browser; throws one sentence that says what to do when there is none and none can be had. */
export function findBrowser(machine: Machine = thisMachine): string {
  const asked = machine.env["WIJKSCHRIFT_CHROMIUM"];
  if (asked) {
    if (machine.exists(asked)) return asked;
    throw new Error(`WIJKSCHRIFT_CHROMIUM is "${asked}", but there is no such file.`);
  }
  const found = present(machine);
  if (found) return found;
  if (machine.run("npx", ["playwright", "install", "chromium"])) {
    const installed = present(machine);
    if (installed) return installed;
  }
  if (machine.isRoot && machine.exists("/etc/debian_version")) {
    if (machine.run("apt-get", ["update"]) && machine.run("apt-get", ["install", "-y", "chromium"])) {
      const installed = present(machine);
      if (installed) return installed;
    }
  }
  throw new Error(
    "The browser tests need Chromium or Chrome: install one, or set WIJKSCHRIFT_CHROMIUM to the path of its program.",
  );
}

function present({ env, ownBrowser, exists }: Machine): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [ownBrowser(), ...onPath, ...macBrowsers].find((path) => path !== "" && exists(path));
}

const thisMachine: Machine = {
  env: process.env,
  ownBrowser: () => chromium.executablePath(),
  exists: existsSync,
  isRoot: process.getuid?.() === 0,
  run: (command, args) => {
    try {
      execFileSync(command, args, { stdio: ["ignore", 2, 2], timeout: 10 * 60 * 1000 });
      return true;
    } catch {
      return false;
    }
  },
};
