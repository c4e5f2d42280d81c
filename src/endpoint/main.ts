/** Starts the endpoint: the only file that touches the process, its environment and the clock. */
import { fileURLToPath } from "node:url";
import { createEndpoint } from "./create-endpoint.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { createPokes } from "./pokes.ts";
import { parseSettings } from "./settings.ts";
import { openSqliteStore } from "./store/sqlite-store.ts";

const withoutApp = process.argv.includes("--without-app");
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

const store = openSqliteStore(settings.value.dataFolder);
if (!store.ok) stopWith(store.error);

const pokes = createPokes(settings.value.limits.eventStreamsPerDevice);
const endpoint = createEndpoint({
  ...(!withoutApp && { appFolder }),
  log,
  store: store.value,
  settings: settings.value,
  pokes,
  now: () => Date.now(),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
});
const listening = await listen(endpoint, settings.value);
if (!listening.ok) {
  await store.value.close();
  stopWith(listening.error);
}

const { port, close } = listening.value;
log("listening", { port, hosts: settings.value.hosts.join(" "), dataFolder: settings.value.dataFolder });
if (settings.value.pullOnly) log("pull-only");
process.stdout.write(
  withoutApp
    ? `The deelplek is ready: http://localhost:${port}\n`
    : `Wijkschrift is ready: http://localhost:${port}\n`,
);

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log("stopping", { signal });
    pokes.endAll();
    void close()
      .then(() => store.value.close())
      .then(() => log("stopped"));
  });
}
