/** Reads from a test tool's own report how many tests passed and failed; a skipped test counts as failed. */
import { readFile } from "node:fs/promises";

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What counts when there is nothing to read: the tool broke down before it ran a test. */
export const failedAltogether: Count = { passed: 0, failed: 1 };

/** Vitest's JSON report. A file that could not even be loaded has no tests, and counts as one that failed. */
export async function countUnitTests(file: string): Promise<Count> {
  const report = await readReport<{
    numTotalTests: number;
    numPassedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  }>(file);
  if (!report) return failedAltogether;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + unloaded.length,
  };
}

/** Playwright's JSON report. */
export async function countBrowserTests(file: string): Promise<Count> {
  const report = await readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  }>(file);
  if (!report) return failedAltogether;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}

async function readReport<Report>(file: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Report;
  } catch {
    return null;
  }
}
