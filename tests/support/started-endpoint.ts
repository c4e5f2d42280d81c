/** Real endpoints for tests: in this process over HTTP on a free port, or as a process of its own that can be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Hono } from "hono";
import { createEndpoint } from "../../src/endpoint/create-endpoint.ts";
import { listen } from "../../src/endpoint/listen.ts";
import { createLog } from "../../src/endpoint/log.ts";
import { createPokes } from "../../src/endpoint/pokes.ts";
import { type SharingSettings, standardSharing } from "../../src/endpoint/settings.ts";
import type { LogStore } from "../../src/endpoint/store/log-store.ts";
import { openSqliteStore } from "../../src/endpoint/store/sqlite-store.ts";
import { endpointArgs } from "./endpoint-args.ts";

export interface EndpointOptions {
  /** ":memory:" unless given; a folder is left standing. */
  readonly dataFolder?: string;
  readonly settings?: Partial<SharingSettings>;
  /** Milliseconds since 1970; the real clock unless given. */
  readonly now?: () => number;
  readonly beatMs?: number;
}

export interface BuiltEndpoint {
  readonly app: Hono;
  readonly store: LogStore;
  /** Every line that the endpoint logged. */
  readonly logged: string[];
  readonly endStreams: () => void;
  /** Ends the open streams and closes the store. */
  readonly close: () => Promise<void>;
}

export interface StartedEndpoint extends BuiltEndpoint {
  /** Such as http://127.0.0.1:40123, which is also the origin that logins are signed for. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Without a socket: ask it with `app.request`. */
export function buildEndpoint(options: EndpointOptions = {}): BuiltEndpoint {
  const { dataFolder = ":memory:", settings = {}, now = () => Date.now(), beatMs } = options;
  const store = openSqliteStore(dataFolder);
  if (!store.ok) throw new Error(store.error);
  const whole = { ...standardSharing, ...settings };
  const pokes = createPokes(whole.limits.eventStreamsPerDevice, beatMs);
  const logged: string[] = [];
  const app = createEndpoint({
    log: createLog(
      (line) => logged.push(line),
      () => new Date(now()),
    ),
    store: store.value,
    settings: whole,
    pokes,
    now,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
  const close = async () => {
    pokes.endAll();
    await store.value.close();
  };
  return { app, store: store.value, logged, endStreams: pokes.endAll, close };
}

/** Over HTTP, in this process. */
export async function startEndpoint(options: EndpointOptions = {}): Promise<StartedEndpoint> {
  const built = buildEndpoint(options);
  const listening = await listen(built.app, { port: 0, hosts: ["127.0.0.1"] });
  if (!listening.ok) throw new Error(listening.error);
  const { port, close } = listening.value;
  const stop = async () => {
    built.endStreams();
    // The store last: a request under way may still need it.
    await close();
    await built.close();
  };
  return { ...built, url: `http://127.0.0.1:${port}`, stop };
}

/** No file may grow beyond this: how a disk without room looks from inside. */
export interface Room {
  readonly largestFileKiB?: number;
}

export interface SpawnedEndpoint {
  readonly url: string;
  readonly dataFolder: string;
  /** All that it wrote to its output since it was first started. */
  readonly output: () => string;
  /** Resident memory in bytes. */
  readonly memory: () => Promise<number>;
  /** As a power cut: nothing is tidied. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits. */
  readonly stop: () => Promise<void>;
  /** On the same address, with the same data; `env` on top of what it had, `room` in the place of it. */
  readonly start: (env?: Readonly<Record<string, string>>, room?: Room) => Promise<void>;
  /** A copy of the data, taken while it stands still; gives the folder. */
  readonly copyData: () => Promise<string>;
  /** Puts such a copy in the place of the data, while it stands still. */
  readonly putBack: (copy: string) => Promise<void>;
  /** Stops it and takes its data away. */
  readonly remove: () => Promise<void>;
}

/** The endpoint without the app, as `npm run endpoint` runs it. */
export async function spawnEndpoint(
  env: Readonly<Record<string, string>> = {},
  room: Room = {},
): Promise<SpawnedEndpoint> {
  const folder = await mkdtemp(join(tmpdir(), "wijkschrift-endpoint-"));
  const dataFolder = join(folder, "data");
  let child: ChildProcess | undefined;
  let port = "0";
  let output = "";

  async function start(more: Readonly<Record<string, string>> = {}, now = room): Promise<void> {
    const started = spawn(...command(now), {
      env: { ...process.env, HOST: "127.0.0.1", WIJKSCHRIFT_DATA: dataFolder, ...env, ...more, PORT: port },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child = started;
    const lines = createInterface({ input: started.stdout });
    await new Promise<void>((resolve, reject) => {
      started.once("exit", () => reject(new Error("The endpoint did not start; its reason stands above.")));
      lines.on("line", (line) => {
        output += `${line}\n`;
        const found = /^The deelplek is ready: http:\/\/localhost:(\d+)$/.exec(line)?.[1];
        if (found === undefined) return;
        port = found;
        resolve();
      });
    });
  }

  const end = (signal: "SIGKILL" | "SIGTERM") => async () => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      ending.once("exit", () => resolve());
      ending.kill(signal);
    });
  };
  const stop = end("SIGTERM");

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    output: () => output,
    memory: () => residentBytes(child?.pid),
    kill: end("SIGKILL"),
    stop,
    start,
    async copyData() {
      const copy = await mkdtemp(join(folder, "copy-"));
      await cp(dataFolder, copy, { recursive: true });
      return copy;
    },
    async putBack(copy) {
      await rm(dataFolder, { recursive: true });
      await cp(copy, dataFolder, { recursive: true });
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

function command({ largestFileKiB }: Room): [string, string[]] {
  const node = [...endpointArgs, "--without-app"];
  if (largestFileKiB === undefined) return [process.execPath, node];
  // Told by an error instead of a signal; some shells count in half KiB.
  const script = `trap '' XFSZ; ulimit -f ${largestFileKiB}; exec "$@"`;
  return ["bash", ["-c", script, "bash", process.execPath, ...node]];
}

/** As the kernel counts it; 0 where it does not say. */
export async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}
