/** What a chore of storage finds within its transaction. */

import type { CommittedTexts } from "./committed-texts.ts";
import type { Here } from "./here.ts";
import type { Meta } from "./meta.ts";
import type { TextUpdate } from "./text-rows.ts";

export type Inside = {
  readonly meta: Meta;
  readonly here: Here;
  /** The notes, when they are in its scope. */
  readonly texts: CommittedTexts | undefined;
  /** Says which notes grew, so that they are compacted in time. */
  readonly wroteTexts: (texts: readonly TextUpdate[]) => void;
};
