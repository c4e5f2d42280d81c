/** The least that an endpoint can be: one table, one request for everything, and a line that hands edits on. */

import { createServer, type ServerResponse } from "node:http";
import { DatabaseSync } from "node:sqlite";

const [file = ":memory:"] = process.argv.slice(2);
const db = new DatabaseSync(file);
db.exec(
  "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE sent (n INTEGER PRIMARY KEY, bytes BLOB)",
);
const insert = db.prepare("INSERT INTO sent (bytes) VALUES (?)");
const first = db.prepare("SELECT bytes FROM sent WHERE n = ?");
const lines = new Set<ServerResponse>();

const server = createServer((request, response) => {
  if (request.url === "/events") {
    response.writeHead(200, { "Content-Type": "text/event-stream" }).flushHeaders();
    lines.add(response);
    request.on("close", () => lines.delete(response));
    return;
  }
  if (request.method === "GET") {
    const row = first.get(Number(request.url?.slice(1)) || 0);
    response.writeHead(200).end(row?.["bytes"] as Uint8Array | undefined);
    return;
  }
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", () => {
    const bytes = Buffer.concat(pieces);
    const { lastInsertRowid } = insert.run(bytes);
    response.writeHead(200).end(String(lastInsertRowid));
    if (request.url === "/edit")
      for (const line of lines) line.write(`data: ${bytes.toString("base64")}\n\n`);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object")
    process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
