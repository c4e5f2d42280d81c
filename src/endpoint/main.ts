/** Starts the endpoint: the only file that touches the process, its environment and the clock. */
import { fileURLToPath } from "node:url";
import { createEndpoint } from "./create-endpoint.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { parseSettings } from "./settings.ts";

const appFolder = fileURLToPath(new URL("../../dist", import.meta.url));
const log = createLog(
  (line) => process.stdout.write(line),
  () => new Date(),
);

function stopWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const settings = parseSettings(process.env);
if (!settings.ok) stopWith(settings.error);

const listening = await listen(createEndpoint({ appFolder, log }), settings.value);
if (!listening.ok) stopWith(listening.error);

const { port, close } = listening.value;
log("listening", { port, hosts: settings.value.hosts.join(" "), dataFolder: settings.value.dataFolder });
process.stdout.write(`Wijkschrift is ready: http://localhost:${port}\n`);

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log("stopping", { signal });
    void close().then(() => log("stopped"));
  });
}
