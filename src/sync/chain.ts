/** Whether each batch follows the one its author wrote before it. */

import type { Bytes } from "../kernel/bytes.ts";
import { sealedId } from "../storage/sharing/sealed-log.ts";
import type { Here } from "./here.ts";
import { glance, type Judged } from "./judge.ts";

/** Every batch names the one before it: what its author did not write that way was put together by somebody else. */
export class Chain {
  readonly #here: Here;
  readonly #ids = new Map<string, string>();
  readonly #asked = new Map<string, Promise<string | undefined>>();

  constructor(here: Here) {
    this.#here = here;
  }

  /** Begins to look up what the first of each phone's batches among these should follow, while they are judged. */
  expect(many: readonly Bytes[]): void {
    const seen = new Set<string>();
    for (const bytes of many) {
      const header = glance(this.#here, bytes)?.header;
      if (!header || seen.has(header.d)) continue;
      seen.add(header.d);
      if (header.n < 2) continue;
      const asked = sealedId(this.#here.store, header.d, header.n - 1);
      // Trouble is met where the answer is awaited.
      void asked.catch(() => undefined);
      this.#asked.set(`${header.d}/${header.n - 1}`, asked);
    }
  }

  async check(judged: readonly Judged[]): Promise<Judged[]> {
    const checked: Judged[] = [];
    for (const each of judged) checked.push(await this.#one(each));
    return checked;
  }

  async #one(judged: Judged): Promise<Judged> {
    if (judged.kind !== "opened" && judged.kind !== "aside") return judged;
    const { device, n, id, bytes } = judged.batch;
    const prev = judged.kind === "opened" ? judged.batch.prev : judged.prev;
    const before = await this.#idOf(device, n - 1);
    // Without the one before it cannot be judged; then it is not applied either.
    if (before !== undefined && before !== prev)
      return { kind: "aside", prev, batch: { device, n, id, bytes, why: "chain", holds: false } };
    if (judged.kind === "opened" || judged.batch.holds) this.#ids.set(`${device}/${n}`, id);
    return judged;
  }

  async #idOf(device: string, n: number): Promise<string | undefined> {
    if (n === 0) return "";
    const place = `${device}/${n}`;
    return this.#ids.get(place) ?? (await (this.#asked.get(place) ?? sealedId(this.#here.store, device, n)));
  }
}
