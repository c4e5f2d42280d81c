/** When a round is run: soon after something asked for it, one at a time, and with growing pauses after failures. */

import { backOffMs, chanceOf } from "./back-off.ts";
import type { SyncPorts } from "./ports.ts";

/** What a round should do; what was asked for meanwhile is added up. */
export type Wanted = {
  /** Send what waits. */
  readonly push?: boolean;
  /** Fetch what others sent. */
  readonly pull?: boolean;
  /** Compare everything with the endpoint: members, what either side lacks. */
  readonly compare?: boolean;
};

/** How a round went. `failed`: try again by itself, after a pause. `stopped`: not before somebody asks. */
export type Outcome = "done" | "failed" | "stopped";

export class Schedule {
  readonly #ports: Pick<SyncPorts, "now" | "later" | "random">;
  readonly #round: (wanted: Wanted) => Promise<Outcome>;
  #wanted: Wanted = {};
  #timer: { readonly at: number; readonly cancel: () => void } | undefined;
  #running: Promise<void> | undefined;
  /** When to run again after the round that runs now. */
  #nextAt: number | undefined;
  #failures = 0;
  #stopped = false;

  constructor(
    ports: Pick<SyncPorts, "now" | "later" | "random">,
    round: (wanted: Wanted) => Promise<Outcome>,
  ) {
    this.#ports = ports;
    this.#round = round;
  }

  /**
   * Asks for a round within `ms`. While rounds fail it waits for the pause after the last failure, unless `fresh`: when there
   * is reason to think that it will go better now.
   */
  ask(wanted: Wanted, ms = 0, fresh = false): void {
    if (this.#stopped) return;
    this.#wanted = { ...this.#wanted, ...wanted };
    if (fresh) this.#failures = 0;
    const waitsOut = this.#failures > 0 && this.#timer !== undefined;
    if (!waitsOut) this.#at(this.#ports.now() + ms);
  }

  /** One round now, after the one that may be running; resolves when it is over. */
  async now(wanted: Wanted): Promise<void> {
    if (this.#stopped) return;
    this.#failures = 0;
    this.#wanted = { ...this.#wanted, ...wanted };
    await this.#running;
    if (this.#running) return await this.#running;
    this.#cancel();
    await this.#run();
  }

  /** No round any more. Resolves when the one that runs is over. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#running;
  }

  #at(at: number): void {
    if (this.#running) {
      this.#nextAt = Math.min(this.#nextAt ?? at, at);
      return;
    }
    if (this.#timer && this.#timer.at <= at) return;
    this.#cancel();
    const ms = Math.max(0, at - this.#ports.now());
    if (ms === 0) {
      void this.#run();
      return;
    }
    const cancel = this.#ports.later(ms, () => {
      this.#timer = undefined;
      void this.#run();
    });
    this.#timer = { at, cancel };
  }

  #cancel(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    this.#running ??= this.#once().finally(() => {
      this.#running = undefined;
    });
    try {
      await this.#running;
    } finally {
      const nextAt = this.#nextAt;
      this.#nextAt = undefined;
      if (nextAt !== undefined && !this.#stopped) this.#at(nextAt);
    }
  }

  async #once(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = {};
    const outcome = await this.#round(wanted).catch((bug: unknown) => {
      // A mistake of ours is heard of, and does not end the sharing for as long as the page lives.
      this.#failed(wanted);
      throw bug;
    });
    if (outcome === "done") {
      this.#failures = 0;
      return;
    }
    if (outcome === "stopped") {
      this.#wanted = { ...wanted, ...this.#wanted };
      this.#nextAt = undefined;
      return;
    }
    this.#failed(wanted);
  }

  #failed(wanted: Wanted): void {
    this.#wanted = { ...wanted, ...this.#wanted };
    this.#failures += 1;
    this.#nextAt = this.#ports.now() + backOffMs(this.#failures, chanceOf(this.#ports.random(2)));
  }
}
