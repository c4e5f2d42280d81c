/** What the bin writes. */

import type { Result } from "../../kernel/result.ts";
import { putBack as putBackFromBin } from "../../storage/put-back.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import type { Trouble } from "../../storage/write-line.ts";
import type { BinLine } from "./read-bin.ts";

/** "Zet terug": it and the sub-points that went with it. */
export const putBack = (store: Store, { table, id, along }: BinLine): Promise<Result<Stamp, Trouble>> =>
  putBackFromBin(store, table, [id, ...along]);
