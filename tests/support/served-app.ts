/** The real endpoint as its own process on a free port, as `npm start` runs it after building. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ServedApp {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Port 0 is any free port; give a port to start again on the same address. */
export async function serveApp(port = 0): Promise<ServedApp> {
  const endpoint = spawn(process.execPath, ["src/endpoint/main.ts"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    endpoint.once("exit", () => resolve());
  });
  for await (const line of createInterface({ input: endpoint.stdout })) {
    const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (!url) continue;
    endpoint.stdout.resume();
    const stop = () => {
      endpoint.kill("SIGTERM");
      return ended;
    };
    return { url, port: Number(new URL(url).port), stop };
  }
  throw new Error("The endpoint did not start; its reason stands above.");
}
