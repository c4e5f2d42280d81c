/** The real endpoint as its own process on a free port, as `npm start` runs it after building. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { endpointArgs } from "./endpoint-args.ts";

export interface ServedApp {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** All phones of all tests ask from this one machine, as no neighbourhood does: what is counted by address would run out. */
const ONE_ADDRESS = "unauthenticatedPerMinute=100000,newOrganisationsPerHour=100000";

/** Port 0 is any free port; give a port to start again on the same address. Its data goes when it stops. */
export async function serveApp(port = 0): Promise<ServedApp> {
  const dataFolder = await mkdtemp(join(tmpdir(), "wijkschrift-data-"));
  const endpoint = spawn(process.execPath, endpointArgs, {
    env: {
      ...process.env,
      PORT: String(port),
      WIJKSCHRIFT_DATA: dataFolder,
      WIJKSCHRIFT_LIMITS: ONE_ADDRESS,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    endpoint.once("exit", () => resolve());
  });
  for await (const line of createInterface({ input: endpoint.stdout })) {
    const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (!url) continue;
    endpoint.stdout.resume();
    const stop = async () => {
      endpoint.kill("SIGTERM");
      await ended;
      await rm(dataFolder, { recursive: true });
    };
    return { url, port: Number(new URL(url).port), stop };
  }
  throw new Error("The endpoint did not start; its reason stands above.");
}
