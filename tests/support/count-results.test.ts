/** The totals are honest: what was skipped, or could not be loaded, did not pass. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countBrowserTests, countUnitTests, failedAltogether } from "./count-results.ts";

async function reportOf(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "wijkschrift-report-")), "report.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

test("unit tests: skipped ones and files that did not load count as failed", async () => {
  const file = await reportOf({
    numTotalTests: 5,
    numPassedTests: 3,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ],
  });
  expect(await countUnitTests(file)).toEqual({ passed: 3, failed: 3 });
});

test("browser tests: flaky and skipped ones count as failed", async () => {
  const file = await reportOf({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 }, errors: ["x"] });
  expect(await countBrowserTests(file)).toEqual({ passed: 7, failed: 4 });
});

test("no report at all is a failure", async () => {
  expect(await countUnitTests("/nowhere.json")).toEqual(failedAltogether);
});
