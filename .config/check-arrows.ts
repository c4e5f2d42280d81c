/**
 * The arrow check: `node .config/check-arrows.ts [root]`.
 *
 * Prints every broken arrow and how many modules were looked at. Fails as well when files on disk were not looked at: a
 * parser that reads nothing would otherwise report success.
 */
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { arrowRulesConfig } from "./arrow-rules.ts";

process.chdir(process.argv[2] ?? ".");

const onDisk = (await readdir("src", { recursive: true })).filter((name) => /\.tsx?$/.test(name));
if (onDisk.length === 0) {
  console.error("There is nothing to look at under src: is this the right folder?");
  process.exit(1);
}

const { output } = await cruise(
  ["src"],
  { ...arrowRulesConfig.options, ruleSet: { forbidden: arrowRulesConfig.forbidden ?? [] }, validate: true },
  undefined,
  { tsConfig: extractTSConfig(resolve("tsconfig.json")) },
);
const { modules, summary } = output as ICruiseResult;

const cruised = new Set(modules.map((module) => module.source));
const missed = onDisk.filter((name) => !cruised.has(`src/${name}`));
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
for (const name of missed) console.error(`not looked at: src/${name}`);

const arrows = modules.reduce((sum, module) => sum + module.dependencies.length, 0);
console.log(`${onDisk.length} files, ${arrows} arrows, ${summary.violations.length} broken`);
if (summary.violations.length > 0 || missed.length > 0) process.exit(1);
