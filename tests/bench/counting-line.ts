/** A line to an endpoint on which every byte is counted, headers and all. */

import { connect, createServer, type Socket } from "node:net";

export type CountingLine = {
  readonly url: string;
  /** Bytes so far: to the endpoint, and from it. */
  readonly count: () => { readonly up: number; readonly down: number };
  readonly close: () => Promise<void>;
};

/** `to`: the address of an endpoint on this machine. */
export async function countingLine(to: string): Promise<CountingLine> {
  const bytes = { up: 0, down: 0 };
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const onwards = connect(Number(new URL(to).port), "127.0.0.1");
    for (const socket of [from, onwards]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => open.delete(socket));
    }
    from.on("data", (piece) => (bytes.up += piece.length));
    onwards.on("data", (piece) => (bytes.down += piece.length));
    from.pipe(onwards).pipe(from);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    count: () => ({ ...bytes }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
