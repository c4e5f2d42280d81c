/**
 * `npm test`: every check and every test, also when an earlier one failed, and the totals as the last line.
 *
 * A check counts as one; tests are counted by the tool that ran them. A tool that ran nothing has failed.
 */
import { spawnSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { type Count, countBrowserTests, countUnitTests, failedAltogether } from "./support/count-results.ts";

interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** How many passed and failed; without it the exit code decides. */
  readonly count?: () => Promise<Count>;
}

const unitResults = "test-results/vitest.json";
const browserResults = "test-results/browser.json";

const check = (name: string): Part => ({ name, command: ["npm", "run", "--silent", name] });

const parts: readonly Part[] = [
  check("check:types"),
  check("check:lint"),
  check("check:format"),
  check("check:arrows"),
  check("check:dead"),
  {
    name: "unit and house tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitResults}`],
    count: () => countUnitTests(unitResults),
  },
  check("build"),
  {
    name: "browser tests",
    command: ["playwright", "test", "-c", ".config/playwright.config.ts"],
    count: () => countBrowserTests(browserResults),
  },
];

async function run({ name, command: [program, ...args], count }: Part): Promise<Count> {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  const fine = status === 0;
  if (!count) return fine ? { passed: 1, failed: 0 } : failedAltogether;
  const counted = await count();
  const honest = fine === (counted.failed === 0) && counted.passed + counted.failed > 0;
  return honest ? counted : { passed: counted.passed, failed: counted.failed + 1 };
}

await rm("test-results", { recursive: true, force: true });
await mkdir("test-results");

const totals: { readonly name: string; readonly count: Count }[] = [];
for (const part of parts) totals.push({ name: part.name, count: await run(part) });

console.log("");
for (const { name, count } of totals) console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
const sum = (of: keyof Count) => totals.reduce((total, { count }) => total + count[of], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
