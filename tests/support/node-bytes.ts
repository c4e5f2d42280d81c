/** What only Node can say about bytes, for tests that otherwise know no Node. */
import { deflateRawSync } from "node:zlib";
import type { Bytes } from "../../src/kernel/bytes.ts";

/** DEFLATE by another maker than the one under test. */
export const deflatedByNode = (bytes: Uint8Array, level = 6): Bytes =>
  new Uint8Array(deflateRawSync(bytes, { level }));

/** How many bytes are held in buffers now. */
export const heldBytes = (): number => process.memoryUsage().arrayBuffers;
