/** The line between a phone and the endpoint, and everything that can happen on it. Nothing here takes real time. */

import type { Net, NetRequest } from "../../../src/sync/ports.ts";
import type { SimEndpoint } from "./sim-endpoint.ts";
import { ORIGIN } from "./sim-endpoint.ts";

/** What happens to a request. `deaf`: it arrives, and its answer does not. `flipUp`, `flipDown`: a bit falls over. */
export type Mishap = "lost" | "deaf" | "flipUp" | "flipDown" | undefined;

/** Words that may never be seen on the line begin like this. */
export const CANARY = "kanarie";

export class SimNet {
  readonly #endpoint: SimEndpoint;
  isOnline = false;
  /** Decides about each request, counted from 1 since the last change of weather. */
  weather: (nth: number, path: string) => Mishap = () => undefined;
  /** Which byte falls over, as a part of the whole from 0 up to 1. */
  where: () => number = () => 0.9;
  /** Paths asked for since it was last emptied. */
  asked: string[] = [];
  /** What was seen on the line in the open, that should be sealed. */
  readonly leaks: string[] = [];
  #count = 0;

  constructor(endpoint: SimEndpoint) {
    this.#endpoint = endpoint;
  }

  /** Other weather from here on. */
  change(weather: SimNet["weather"] = () => undefined): void {
    this.weather = weather;
    this.#count = 0;
  }

  net: Net = async (url, request) => {
    const path = url.slice(ORIGIN.length);
    this.asked.push(path);
    this.#count += 1;
    const mishap = this.weather(this.#count, path);
    if (!this.isOnline || mishap === "lost" || request.signal?.aborted) throw new TypeError("no connection");
    const response = await this.#endpoint.ask(path, this.#requestOf(request, mishap));
    if (response.headers.get("Content-Type")?.startsWith("text/event-stream")) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    this.#listen(path, request.body, body);
    if (!this.isOnline || mishap === "deaf") throw new TypeError("the connection broke off");
    const bytes = mishap === "flipDown" && isBinary(response.headers) ? this.#flipped(body) : body;
    return new Response(bytes, { status: response.status, headers: response.headers });
  };

  #requestOf({ method, headers, body }: NetRequest, mishap: Mishap): RequestInit {
    if (body === undefined) return { method, headers };
    const flip = mishap === "flipUp" && typeof body !== "string";
    return { method, headers, body: flip ? this.#flipped(body) : body };
  }

  /** One bit of one byte; the numbers in front of a batch are spared, for those only break the line off. */
  #flipped(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const bytes = Uint8Array.from(body);
    const at = Math.min(bytes.length - 1, 12 + Math.floor(this.where() * (bytes.length - 12)));
    if (at >= 0) bytes[at] = (bytes[at] ?? 0) ^ 4;
    return bytes;
  }

  #listen(path: string, ...bodies: readonly (Uint8Array | string | undefined)[]): void {
    for (const body of bodies) {
      const text = typeof body === "string" ? body : Buffer.from(body ?? []).toString("latin1");
      if (text.includes(CANARY)) this.leaks.push(path);
    }
  }
}

const isBinary = (headers: Headers): boolean =>
  headers.get("Content-Type")?.startsWith("application/octet-stream") ?? false;
