/** The real endpoint of a run, on SQLite in a folder of its own: can be restarted, copied, put back, and lost. */

import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EndpointLimits } from "../../../src/endpoint/settings.ts";
import { type BuiltEndpoint, buildEndpoint } from "../../support/started-endpoint.ts";

export const ORIGIN = "https://delen.example";

/** In memory where the system has such a place: the disk itself is not what is tried here. */
const places = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

const MANY = 1_000_000_000;
/** Everything a phone does here happens in no time, so nothing is counted. */
const BOUNDLESS: EndpointLimits = {
  pushesPerMinute: MANY,
  bytesPerDay: MANY,
  unauthenticatedPerMinute: MANY,
  organisationBytes: MANY,
  eventStreamsPerDevice: 3,
  requestsPerMinute: MANY,
  newOrganisationsPerHour: MANY,
};

export class SimEndpoint {
  readonly #folder = mkdtempSync(join(places, "wijkschrift-"));
  readonly #now: () => number;
  #data: string;
  #built: BuiltEndpoint;
  #logged: string[] = [];
  #copies = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#data = this.#newFolder();
    this.#built = this.#build(false);
  }

  ask(path: string, request: RequestInit): Promise<Response> {
    return Promise.resolve(this.#built.app.request(`${ORIGIN}${path}`, request));
  }

  get store(): BuiltEndpoint["store"] {
    return this.#built.store;
  }

  /** Everything that it ever logged. */
  get logged(): readonly string[] {
    return [...this.#logged, ...this.#built.logged];
  }

  /** Starts again on what the disk holds: every session's counters are gone. */
  async restart(): Promise<void> {
    await this.#replace(this.#data, false);
  }

  /** Keeps a copy of everything; gives how to put it back. */
  async copy(): Promise<() => Promise<void>> {
    await this.#end();
    const kept = this.#newFolder();
    copy(this.#data, kept);
    this.#built = this.#build(false);
    return async () => {
      const data = this.#newFolder();
      copy(kept, data);
      await this.#replace(data, true);
    };
  }

  /** All is lost, and it starts anew. */
  async lose(): Promise<void> {
    await this.#replace(this.#newFolder(), false);
  }

  /** The bytes of everything that it has on its disk, also what was deleted. */
  bytes(): Buffer {
    return Buffer.concat(readdirSync(this.#data).map((name) => readFileSync(join(this.#data, name))));
  }

  async close(): Promise<void> {
    await this.#end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #replace(data: string, pullOnly: boolean): Promise<void> {
    await this.#end();
    this.#data = data;
    this.#built = this.#build(pullOnly);
  }

  async #end(): Promise<void> {
    this.#logged.push(...this.#built.logged);
    await this.#built.close();
  }

  #newFolder(): string {
    this.#copies += 1;
    return mkdtempSync(join(this.#folder, `${this.#copies}-`));
  }

  #build(pullOnly: boolean): BuiltEndpoint {
    return buildEndpoint({
      dataFolder: this.#data,
      now: this.#now,
      settings: { origin: ORIGIN, pullOnly, limits: BOUNDLESS },
    });
  }
}

function copy(from: string, to: string): void {
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name));
}
