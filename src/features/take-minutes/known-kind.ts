/** Which kinds of block this version of the app can change; others are shown as they are. */

import { BLOCK_KINDS, type BlockKind } from "../../domain/tables/blocks.ts";

export const isKnownKind = (kind: string): kind is BlockKind =>
  (BLOCK_KINDS as readonly string[]).includes(kind);
