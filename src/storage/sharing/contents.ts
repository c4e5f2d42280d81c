/** What a sealed batch holds once it is open. The same shape as the sealer's: storage never sees a key. */

import type { Vector } from "../pending.ts";
import type { Foreign } from "../receive.ts";
import type { TextUpdate } from "../text-rows.ts";

export type { Vector } from "../pending.ts";

export type Contents = {
  readonly changes: readonly Foreign[];
  readonly texts: readonly TextUpdate[];
  /** What its author had applied of the other phones. */
  readonly seen: Vector;
};

/** "ops": edits as they were made. "snap": values that stood already, with the stamps they had. */
export type BatchKind = "ops" | "snap";

/** How far a vector is with a phone; 0 when it knows nothing of it. */
export const upTo = (vector: Vector, device: string): number =>
  Object.hasOwn(vector, device) ? (vector[device] ?? 0) : 0;
