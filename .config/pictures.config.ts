/** How the pictures for the eye are taken (`npm run pictures`): as the browser tests run, but no part of them. */
import { defineConfig } from "@playwright/test";
import browserTests from "./playwright.config.ts";

export default defineConfig({
  ...browserTests,
  testDir: "../tests/pictures",
  outputDir: "../test-results/pictures-run",
  timeout: 10 * 60_000,
  reporter: [["list"]],
});
