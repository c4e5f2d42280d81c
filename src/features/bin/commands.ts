/** What the bin writes. */

import type { Result } from "../../kernel/result.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import { restore } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";
import type { BinLine } from "./read-bin.ts";

/** "Zet terug": it and the sub-points that went with it. */
export const putBack = (store: Store, { table, id, along }: BinLine): Promise<Result<Stamp, Trouble>> =>
  store.commit([id, ...along].map((each) => restore(table, each)));
