/** What an operator can set, read once at the start: a wrong value stops the endpoint with one clear sentence. */
import { resolve } from "node:path";
import { err, ok, type Result } from "../kernel/result.ts";

export interface Settings {
  readonly port: number;
  /** The addresses to listen on; both families of localhost unless told otherwise. */
  readonly hosts: readonly string[];
  /** Where sharing will keep its data; nothing is written there before somebody shares. */
  readonly dataFolder: string;
}

const loopback = ["127.0.0.1", "::1"] as const;

/** Port 0 lets the system choose a free port; tests use it. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Result<Settings, string> {
  const port = env["PORT"]?.trim() || "8787";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return err(`PORT is "${port}", but must be a whole number from 0 to 65535. Example: PORT=8788 npm start`);
  }
  const host = env["HOST"]?.trim();
  return ok({
    port: Number(port),
    hosts: host ? [host] : loopback,
    dataFolder: resolve(env["WIJKSCHRIFT_DATA"]?.trim() || "data"),
  });
}
