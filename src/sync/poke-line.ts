/** The line on which an endpoint says that there is something new. Open while it is of use; comes back by itself. */

import * as v from "valibot";
import { fromBase64Url } from "../kernel/base64.ts";
import type { Bytes } from "../kernel/bytes.ts";
import { backOffMs, chanceOf } from "./back-off.ts";
import { openEvents } from "./endpoint-client.ts";
import { readEvents } from "./event-stream.ts";
import type { SyncPorts } from "./ports.ts";
import type { Session } from "./session.ts";

/** An endpoint gives a sign of life every 25 seconds: without one for so long the line is dead. */
const SILENCE_MS = 70_000;

/** What came along with a poke: the one batch that lies between these two cursors. */
export type Offered = { readonly after: string | null; readonly cursor: string; readonly bytes: Bytes };

/** `people`: members may be others than before, or somebody waits to come in. */
export type PokeNews = { readonly people: boolean; readonly offered?: Offered };

/** What the line is for. */
export type Line = {
  readonly session: Session;
  readonly organisation: string;
  readonly ports: Pick<SyncPorts, "later" | "random">;
  /** Something new came, or may have come while the line was down. */
  readonly onPoke: (news: PokeNews) => void;
  /** The line was opened, and what was new before that is not told. */
  readonly onOpened: () => void;
};

export class PokeLine {
  readonly #line: Line;
  #opened: AbortController | undefined;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Does nothing when it is open already. */
  open(): void {
    if (this.#opened) return;
    const opened = new AbortController();
    this.#opened = opened;
    void this.#keepOpen(opened.signal);
  }

  close(): void {
    this.#opened?.abort();
    this.#opened = undefined;
  }

  async #keepOpen(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const heard = await this.#listen(signal);
      if (signal.aborted) return;
      failures = heard ? 1 : failures + 1;
      await this.#pause(backOffMs(failures, chanceOf(this.#line.ports.random(2))), signal);
    }
  }

  /** Until the line breaks; true when anything was heard on it. */
  async #listen(signal: AbortSignal): Promise<boolean> {
    const { session, organisation, ports, onPoke, onOpened } = this.#line;
    const attempt = new AbortController();
    const end = (): void => attempt.abort();
    signal.addEventListener("abort", end);
    let heard = false;
    let silence = ports.later(SILENCE_MS, end);
    try {
      const stream = await openEvents(session, organisation, attempt.signal);
      // It was answered, and not with a line: perhaps access was taken away. A whole round tells.
      if (!stream.ok) {
        if (stream.error.code !== "no_internet") onPoke({ people: true });
        return false;
      }
      onOpened();
      for await (const event of readEvents(stream.value, attempt.signal)) {
        heard = true;
        silence();
        silence = ports.later(SILENCE_MS, end);
        if (event.name === "poke") onPoke(newsIn(event.data));
      }
    } catch {
      // Broken off: it is opened again.
    } finally {
      silence();
      signal.removeEventListener("abort", end);
    }
    return heard;
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        cancel();
        signal.removeEventListener("abort", done);
        resolve();
      };
      const cancel = this.#line.ports.later(ms, done);
      signal.addEventListener("abort", done);
      if (signal.aborted) done();
    });
  }
}

const pokeSchema = v.looseObject({
  rosterVer: v.optional(v.number()),
  joiners: v.optional(v.boolean()),
  head: v.optional(v.nullable(v.string())),
  after: v.optional(v.nullable(v.string())),
  batch: v.optional(v.string()),
});

/** Nothing in it is believed: a batch that came along is judged like any other. */
function newsIn(data: string): PokeNews {
  const poke = v.safeParse(pokeSchema, parseJson(data));
  if (!poke.success) return { people: false };
  const { rosterVer, joiners, head, after, batch } = poke.output;
  const people = rosterVer !== undefined || joiners === true;
  const bytes = batch === undefined ? undefined : fromBase64Url(batch);
  if (!bytes || typeof head !== "string" || after === undefined) return { people };
  return { people, offered: { after, cursor: head, bytes } };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
