/** How the browser tests run: in a real Chromium, against the built app. */
import { defineConfig } from "@playwright/test";
import { browserArgs, findBrowser } from "../tests/support/browser.ts";

// Found once; the worker processes read this file again and find it here.
process.env["WIJKSCHRIFT_CHROMIUM"] ??= findBrowser();

export default defineConfig({
  testDir: "../tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/browser",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // For a slow or busy machine, as with the unit tests; on a quick one nothing waits for it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 390, height: 844 },
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["WIJKSCHRIFT_CHROMIUM"],
      // An address that is this machine, but is not localhost and has no certificate.
      args: [...browserArgs, "--host-resolver-rules=MAP wijk.test 127.0.0.1"],
    },
  },
});
