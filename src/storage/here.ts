/** What this phone is in this organisation: its clock node, and its clock as corrected by what an endpoint said. */

import type { Meta } from "./meta.ts";

export class Here {
  /** 16 hexadecimal digits; "" before the database was read. */
  node = "";
  readonly #clock: () => number;
  #offset = 0;

  /** `clock`: milliseconds since 1970 by the phone itself. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Milliseconds since 1970, corrected. */
  now = (): number => this.#clock() + this.#offset;

  /** Another page may have learnt more, so every transaction says what the database knows. */
  follow({ node, offset }: Pick<Meta, "node" | "offset">): void {
    if (node !== "") this.node = node;
    this.#offset = offset;
  }
}
