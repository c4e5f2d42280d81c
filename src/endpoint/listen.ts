/** Opens the endpoint on its addresses and closes it again without cutting anyone off. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Settings } from "./settings.ts";

export interface Listening {
  /** The port really taken: another than asked only for port 0. */
  readonly port: number;
  /** Finishes the requests under way, at most five seconds long. */
  readonly close: () => Promise<void>;
}

const patienceMs = 5000;

/** The error is a sentence for the operator. */
export async function listen(
  app: Hono,
  { port, hosts }: Pick<Settings, "port" | "hosts">,
): Promise<Result<Listening, string>> {
  const answer = getRequestListener(app.fetch);
  const servers: Server[] = [];
  let taken = port;
  for (const host of hosts) {
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    const code = await open(server, taken, host);
    if (code === null) {
      servers.push(server);
      taken = portOf(server);
    } else if (servers.length === 0 || !isFamilyMissing(code)) {
      await Promise.all(servers.map(close));
      return err(explain(code, taken, host));
    }
  }
  return ok({
    port: taken,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  });
}

/** Null when it listens, else the system's code. */
function open(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    server.listen(port, host, () => resolve(null));
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A machine without IPv6 has no ::1; localhost then means 127.0.0.1 alone. */
const isFamilyMissing = (code: string): boolean => code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";

function explain(code: string, port: number, host: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is already in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `This user may not open port ${port}. Choose a port above 1023: PORT=8787 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address "${host}". Leave HOST out for this computer only, or use HOST=0.0.0.0`;
    default:
      return `Port ${port} on ${host} could not be opened (${code}).`;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), patienceMs);
    // Again and again: a connection is idle only once its last answer is out.
    const leaving = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(cutOff);
      clearInterval(leaving);
      resolve();
    });
  });
}
