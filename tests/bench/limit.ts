/** Drives the least that sharing can cost, between two phones and a server of its own. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { residentBytes } from "../support/started-endpoint.ts";
import { type BenchPhone, benchPhone } from "./bench-phone.ts";
import type { LimitBench } from "./limit-page.ts";
import { pageBundle } from "./page-bundle.ts";

export type Limit = {
  /** One turn of everything: milliseconds to the server and of a fresh phone, and bytes sent. */
  readonly turn: () => Promise<{ readonly sent: number; readonly received: number; readonly bytes: number }>;
  readonly phones: readonly [BenchPhone<LimitBench>, BenchPhone<LimitBench>];
  /** Resident bytes of the server. */
  readonly memory: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export async function startLimit(): Promise<Limit> {
  const folder = await mkdtemp(join(tmpdir(), "wijkschrift-limit-"));
  const server = spawn(process.execPath, ["tests/bench/limit-server.ts", join(folder, "limit.sqlite")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await firstLine(server);
  const script = await pageBundle("tests/bench/limit-page.ts");
  const phones = [
    await benchPhone<LimitBench>(url, script),
    await benchPhone<LimitBench>(url, script),
  ] as const;
  await phones[0].run((bench) => bench.fill(), undefined);
  return {
    phones,
    turn: async () => {
      const { ms, bytes, n } = await phones[0].run((bench) => bench.send(), undefined);
      return { sent: ms, bytes, received: await phones[1].run((bench, from) => bench.receive(from), n) };
    },
    memory: () => residentBytes(server.pid),
    close: async () => {
      for (const phone of phones) await phone.close();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("no output");
  for await (const line of createInterface({ input: server.stdout })) return line;
  throw new Error("the server of the limit did not start");
}
