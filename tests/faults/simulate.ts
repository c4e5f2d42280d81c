/**
 * The simulator by hand. `npm run simulate -- --seeds 200000` runs the core; `--full` real stores, seals and endpoint;
 * `--from 1234 --seeds 1` runs one seed again, with its story. Spread over the processors; the last line is the hash of everything.
 */

import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { smallHash } from "./chance.ts";
import { runCore } from "./core/run-core.ts";

type Outcome = {
  readonly seed: number;
  readonly hash: string;
  readonly problem?: string | undefined;
  readonly story: readonly string[];
};
type Piece = { readonly full: boolean; readonly from: number; readonly to: number };
type Report = {
  readonly from: number;
  readonly count: number;
  readonly hash: string;
  readonly failed: readonly Outcome[];
};

/** So many seeds are given to a worker at a time. */
const PIECE = { core: 500, full: 5 };

if (isMainThread) process.exitCode = await main();
else await serve();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "1000" },
      from: { type: "string", default: "1" },
      full: { type: "boolean", default: false },
    },
  });
  const [from, count] = [Number(values.from), Number(values.seeds)];
  const { full } = values;
  const started = performance.now();
  const reports = await runAll({ full, from, to: from + count });
  const failed = reports.flatMap((report) => report.failed);
  for (const { seed, problem, story } of failed) {
    console.error(`seed ${seed}: ${problem ?? ""}`);
    if (count === 1) console.error(story.map((each) => `  ${each}`).join("\n"));
  }
  const seconds = (performance.now() - started) / 1000;
  const tier = full ? "full" : "core";
  process.stdout.write(`${count} ${tier} seeds in ${seconds.toFixed(1)} s, ${failed.length} failed\n`);
  process.stdout.write(`hash ${smallHash(reports.map(({ hash }) => hash).join(""))}\n`);
  return failed.length === 0 ? 0 : 1;
}

/** Every worker takes the next piece when it is done with one; the reports come in the order of the seeds. */
async function runAll({ full, from, to }: Piece): Promise<Report[]> {
  const size = full ? PIECE.full : PIECE.core;
  const pieces: Piece[] = [];
  for (let at = from; at < to; at += size) pieces.push({ full, from: at, to: Math.min(to, at + size) });
  const reports: Report[] = [];
  const workers = Math.min(pieces.length, availableParallelism());
  await Promise.all(Array.from({ length: workers }, () => work(pieces, reports)));
  return reports.sort((a, b) => a.from - b.from);
}

function work(pieces: Piece[], reports: Report[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const worker = new Worker(new URL(import.meta.url), { workerData: "pieces" });
  const next = (): void => {
    const piece = pieces.shift();
    worker.postMessage(piece ?? "done");
  };
  worker.on("message", (report: Report) => {
    reports.push(report);
    next();
  });
  worker.on("error", reject);
  worker.on("exit", () => resolve());
  next();
  return promise;
}

async function serve(): Promise<void> {
  if (workerData !== "pieces" || !parentPort) return;
  const port = parentPort;
  const run = async (seed: number, { full }: Piece): Promise<Outcome> =>
    full ? await (await import("./full/run-full.ts")).runFull(seed) : runCore(seed);
  for await (const [message] of messagesOf(port)) {
    if (message === "done") break;
    const piece = message as Piece;
    const { from, to } = piece;
    const outcomes: Outcome[] = [];
    for (let seed = from; seed < to; seed += 1) outcomes.push(await run(seed, piece));
    const hash = smallHash(outcomes.map((each) => each.hash).join(""));
    const failed = outcomes.filter(({ problem }) => problem !== undefined);
    port.postMessage({ from, count: to - from, hash, failed } satisfies Report);
  }
  port.close();
}

/** The messages of the main thread, one after another. */
async function* messagesOf(port: NonNullable<typeof parentPort>): AsyncGenerator<[unknown]> {
  while (true) yield [await new Promise((resolve) => port.once("message", resolve))];
}
