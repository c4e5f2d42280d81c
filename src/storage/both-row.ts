/** A field that two people changed without knowing of each other, as it is stored; see sharing/both-changed.ts. */

import type { Json } from "../kernel/canonical.ts";
import type { Stamp } from "./stamp.ts";

/** A value, and when and on which phone it was written. */
export type OneSide = { readonly value: Json; readonly stamp: Stamp };

/** A row of the table `both`. */
export type BothRow = {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  /** The value that stands. */
  readonly kept: OneSide;
  readonly other: OneSide;
};
