/** The themes of a thematafel, as they came up. */

import type { Block } from "./tables/blocks.ts";

/** Each once, in the order of first use. */
export const themesOf = (blocks: readonly Pick<Block, "theme">[]): string[] => [
  ...new Set(blocks.map((block) => block.theme).filter((theme) => theme !== "")),
];
